/** What is made only when it is asked for, and what is always made. */
import type { Parameters } from '../parameterSets';
import { ofType } from '../prediction';
import type { Rules } from './rule';

const always = () => 1;
const whenPrivate =
  (count: number) =>
  ({ privateNetwork }: Parameters) =>
    privateNetwork === true ? count : 0;
const whenCreated = ({ signIn = 'create' }: Parameters) => (signIn === 'create' ? 2 : 0);

/** How many of a type there are. */
const counts: Record<string, (parameters: Parameters) => number> = {
  'Microsoft.Resources/resourceGroups': always,
  'Microsoft.OperationalInsights/workspaces': always,
  'Microsoft.Insights/components': always,
  'Microsoft.Insights/actionGroups': always,
  'Microsoft.Insights/metricAlerts': always,
  'Microsoft.Insights/workbooks': always,
  'Microsoft.Insights/diagnosticSettings': () => 4,
  'Microsoft.DocumentDB/databaseAccounts': always,
  'Microsoft.Storage/storageAccounts': () => 2,
  'Microsoft.Communication/communicationServices': always,
  'Microsoft.Communication/emailServices': always,
  'Microsoft.Communication/emailServices/domains': ({ mailDomain = '' }) =>
    mailDomain === '' ? 1 : 2,
  'Microsoft.Communication/emailServices/domains/senderUsernames': ({ mailSender }) =>
    mailSender === undefined ? 0 : 1,
  'Microsoft.KeyVault/vaults': always,
  'Microsoft.ManagedIdentity/userAssignedIdentities': () => 2,
  'Microsoft.Web/serverfarms': always,
  'Microsoft.Web/sites': always,
  'Microsoft.Web/staticSites': always,
  'Microsoft.Web/staticSites/customDomains': ({ siteDomain = '' }) => (siteDomain === '' ? 0 : 1),
  'Microsoft.Network/virtualNetworks': whenPrivate(1),
  'Microsoft.Network/privateEndpoints': whenPrivate(6),
  'Microsoft.Network/privateEndpoints/privateDnsZoneGroups': whenPrivate(6),
  'Microsoft.Network/privateDnsZones': whenPrivate(5),
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks': whenPrivate(5),
  'Microsoft.Consumption/budgets': ({ monthlyBudget = 0 }) => (monthlyBudget === 0 ? 0 : 1),
  'Microsoft.Graph/applications@v1.0': whenCreated,
  'Microsoft.Graph/servicePrincipals@v1.0': whenCreated,
};

export const presenceRules: Rules = {
  'what is optional is there when asked for, and then only': (prediction, parameters) => {
    const found = Object.keys(counts).map((type) => [type, ofType(prediction, type).length]);
    const expected = Object.entries(counts).map(([type, count]) => [type, count(parameters)]);
    expect(found).toEqual(expected);
  },
};
