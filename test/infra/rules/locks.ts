/** Values that keep the portal shut, or that Azure would refuse only when deploying. */
import { ofType, ownName, type Prediction } from '../prediction';
import type { Rules } from './rule';

/** What every resource of a type is at least. No types are known for many of these words: a slip would compile. */
const pinned: Record<string, object> = {
  'Microsoft.DocumentDB/databaseAccounts': {
    kind: 'GlobalDocumentDB',
    properties: {
      disableLocalAuth: true,
      disableKeyBasedMetadataWriteAccess: true,
      minimalTlsVersion: 'Tls12',
      consistencyPolicy: { defaultConsistencyLevel: 'Strong' },
      backupPolicy: { type: 'Continuous' },
    },
  },
  'Microsoft.Storage/storageAccounts': {
    kind: 'StorageV2',
    properties: {
      allowSharedKeyAccess: false,
      allowBlobPublicAccess: false,
      allowCrossTenantReplication: false,
      defaultToOAuthAuthentication: true,
      minimumTlsVersion: 'TLS1_2',
      supportsHttpsTrafficOnly: true,
    },
  },
  'Microsoft.Storage/storageAccounts/blobServices/containers': {
    properties: { publicAccess: 'None' },
  },
  'Microsoft.Communication/communicationServices': { properties: { disableLocalAuth: true } },
  'Microsoft.KeyVault/vaults': {
    properties: { enableRbacAuthorization: true, enabledForTemplateDeployment: false },
  },
  'Microsoft.OperationalInsights/workspaces': {
    properties: { features: { disableLocalAuth: true }, sku: { name: 'PerGB2018' } },
  },
  'Microsoft.Insights/components': { properties: { DisableLocalAuth: true } },
  'Microsoft.Web/serverfarms': {
    sku: { name: 'FC1', tier: 'FlexConsumption' },
    properties: { reserved: true },
  },
  'Microsoft.Web/sites': {
    kind: 'functionapp,linux',
    identity: { type: 'UserAssigned' },
    properties: {
      httpsOnly: true,
      siteConfig: { minTlsVersion: '1.2', ftpsState: 'Disabled' },
      functionAppConfig: {
        runtime: { name: 'node', version: '24' },
        deployment: {
          storage: { type: 'blobContainer', authentication: { type: 'UserAssignedIdentity' } },
        },
      },
    },
  },
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': { properties: { allow: false } },
};

const pinnedRules = Object.fromEntries(
  Object.entries(pinned).map(([type, values]) => [
    `every ${type} has its pinned values`,
    (prediction: Prediction) => {
      const resources = ofType(prediction, type);
      expect(resources).not.toEqual([]);
      for (const resource of resources) expect(resource).toMatchObject(values);
    },
  ]),
);

export const lockRules: Rules = {
  ...pinnedRules,
  'nobody can publish with a password, by neither way': (prediction) => {
    const ways = ofType(prediction, 'Microsoft.Web/sites/basicPublishingCredentialsPolicies');
    expect(ways.map(ownName).sort()).toEqual(['ftp', 'scm']);
  },
  'azd and the hooks find what they look for by tags': ({ predictedResources }) => {
    const tagged = predictedResources.flatMap(({ type, tags }) =>
      Object.keys(tags).map(
        (tag) => `${type} ${tag} ${tag === 'azd-service-name' ? tags[tag] : ''}`,
      ),
    );
    expect(tagged.sort()).toEqual([
      'Microsoft.KeyVault/vaults/secrets mode ',
      'Microsoft.Resources/resourceGroups azd-env-name ',
      'Microsoft.Resources/resourceGroups money ',
      'Microsoft.Web/sites azd-service-name api',
      'Microsoft.Web/staticSites azd-service-name web',
    ]);
  },
};
