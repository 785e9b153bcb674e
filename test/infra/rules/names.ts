/** Names that Azure accepts. The lengths of most are in no type, so the compiler does not see them. */
import { ownName } from '../prediction';
import type { Rules } from './rule';

const words = (least: number, most: number) =>
  new RegExp(`^(?=.{${least},${most}}$)[a-z0-9](-?[a-z0-9])*$`);
const free = /^[\w.-]{1,260}$/;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const hostName = /^(?=.{4,253}$)([a-z0-9](-?[a-z0-9]){0,62}\.)+[a-z]{2,63}$/;
const privateZone =
  /^privatelink\.(documents\.azure\.com|(blob|queue|table)\.core\.windows\.net|vaultcore\.azure\.net)$/;

const legal: Record<string, RegExp> = {
  'Microsoft.Resources/resourceGroups': /^[\w.()-]{0,89}[\w()-]$/,
  'Microsoft.OperationalInsights/workspaces': words(4, 63),
  'Microsoft.Insights/components': free,
  'Microsoft.Insights/actionGroups': free,
  'Microsoft.Insights/scheduledQueryRules': free,
  'Microsoft.Insights/metricAlerts': free,
  'Microsoft.Insights/diagnosticSettings': free,
  'Microsoft.Insights/workbooks': guid,
  'Microsoft.Consumption/budgets': words(1, 63),
  'Microsoft.DocumentDB/databaseAccounts': words(3, 44),
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases': words(1, 255),
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers': words(1, 255),
  'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments': guid,
  'Microsoft.Storage/storageAccounts': /^[a-z0-9]{3,24}$/,
  'Microsoft.Storage/storageAccounts/queueServices': /^default$/,
  'Microsoft.Storage/storageAccounts/queueServices/queues': words(3, 63),
  'Microsoft.Storage/storageAccounts/blobServices': /^default$/,
  'Microsoft.Storage/storageAccounts/blobServices/containers': words(3, 63),
  'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies': /^default$/,
  'Microsoft.Storage/storageAccounts/managementPolicies': /^default$/,
  'Microsoft.Communication/emailServices': words(1, 63),
  'Microsoft.Communication/emailServices/domains': new RegExp(
    `^AzureManagedDomain$|${hostName.source}`,
  ),
  'Microsoft.Communication/emailServices/domains/senderUsernames': /^[\w.-]{1,64}$/,
  'Microsoft.Communication/communicationServices': words(1, 63),
  'Microsoft.KeyVault/vaults': /^(?=[a-z])(?=.{3,24}$)[a-z0-9](-?[a-z0-9])*$/,
  'Microsoft.KeyVault/vaults/secrets': words(1, 127),
  'Microsoft.ManagedIdentity/userAssignedIdentities': words(3, 128),
  'Microsoft.Authorization/roleAssignments': guid,
  'Microsoft.Web/staticSites': words(2, 60),
  'Microsoft.Web/staticSites/customDomains': hostName,
  'Microsoft.Web/serverfarms': words(1, 60),
  'Microsoft.Web/sites': words(2, 60),
  'Microsoft.Web/sites/config': /^appsettings$/,
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': /^(ftp|scm)$/,
  'Microsoft.Network/virtualNetworks': words(2, 64),
  'Microsoft.Network/privateEndpoints': words(2, 64),
  'Microsoft.Network/privateEndpoints/privateDnsZoneGroups': words(1, 80),
  'Microsoft.Network/privateDnsZones': privateZone,
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks': words(1, 80),
};
/** Azure refuses these in any name that it makes an address of; DNS zones are addresses already. */
const reserved = /microsoft|windows|^login/i;

export const nameRules: Rules = {
  'every name is known before the deployment, legal and not reserved': ({ predictedResources }) => {
    const wrong = predictedResources.filter((resource) => {
      const { type } = resource;
      if (type.startsWith('Microsoft.Graph/')) return false;
      const name = ownName(resource);
      const isReserved = reserved.test(name) && type !== 'Microsoft.Network/privateDnsZones';
      return !(legal[type]?.test(name) ?? false) || isReserved;
    });
    expect(wrong.map(({ type, name }) => `${type} ${name}`)).toEqual([]);
  },
};
