/** Values that keep the portal shut, or that Azure would refuse only when deploying. */
import { ofType, ownName, theOne, type Prediction } from '../prediction';

const metricAlert = {
  properties: { enabled: true, evaluationFrequency: 'PT5M', windowSize: 'PT5M' },
};

/** What every resource of a type is at least. No types are known for many of these words: a slip would compile. */
const pinned: Record<string, object> = {
  'Microsoft.DocumentDB/databaseAccounts': {
    kind: 'GlobalDocumentDB',
    properties: {
      disableLocalAuth: true,
      disableKeyBasedMetadataWriteAccess: true,
      minimalTlsVersion: 'Tls12',
      capabilities: [{ name: 'EnableServerless' }],
      consistencyPolicy: { defaultConsistencyLevel: 'Strong' },
      backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous7Days' } },
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
  'Microsoft.Communication/emailServices/domains': {
    properties: { domainManagement: 'AzureManaged', userEngagementTracking: 'Disabled' },
  },
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
        scaleAndConcurrency: { instanceMemoryMB: 2048, maximumInstanceCount: 40 },
        deployment: {
          storage: { type: 'blobContainer', authentication: { type: 'UserAssignedIdentity' } },
        },
      },
    },
  },
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': { properties: { allow: false } },
  'Microsoft.Web/staticSites': {
    sku: { name: 'Free', tier: 'Free' },
    properties: { stagingEnvironmentPolicy: 'Disabled' },
  },
  'Microsoft.Insights/metricAlerts': metricAlert,
  'Microsoft.Insights/scheduledQueryRules': {
    properties: {
      enabled: true,
      skipQueryValidation: true,
      criteria: { allOf: [{ operator: 'GreaterThan', threshold: 0, timeAggregation: 'Count' }] },
    },
  },
};

export const lockRules = Object.fromEntries(
  Object.entries(pinned).map(([type, values]) => [
    `every ${type} has its pinned values`,
    (prediction: Prediction) => {
      const resources = ofType(prediction, type);
      expect(resources).not.toEqual([]);
      for (const resource of resources) expect(resource).toMatchObject(values);
    },
  ]),
);

export const otherLockRules = {
  'nobody can publish with a password, by neither way': (prediction: Prediction) => {
    const ways = ofType(prediction, 'Microsoft.Web/sites/basicPublishingCredentialsPolicies');
    expect(ways.map(ownName).sort()).toEqual(['ftp', 'scm']);
  },
  'only pages of the site may call the API, and without cookies': (prediction: Prediction) => {
    const site = theOne(prediction, 'Microsoft.Web/staticSites');
    expect(theOne(prediction, 'Microsoft.Web/sites').properties['siteConfig']).toMatchObject({
      cors: {
        allowedOrigins: [
          `[format('https://{0}', reference('${site.id}', '2025-03-01').defaultHostname)]`,
        ],
        supportCredentials: false,
      },
    });
  },
  'alarms watch what they say, and reach the operator': (prediction: Prediction) => {
    const group = theOne(prediction, 'Microsoft.Insights/actionGroups');
    const poison = theOne(prediction, 'Microsoft.Insights/scheduledQueryRules');
    const metrics = ofType(prediction, 'Microsoft.Insights/metricAlerts');
    const criterion = (metricName: string, more: object) => ({
      actions: [{ actionGroupId: group.id }],
      criteria: { allOf: [{ metricName, operator: 'GreaterThan', ...more }] },
    });
    expect(group.properties).toMatchObject({
      enabled: true,
      emailReceivers: [{ emailAddress: 'operator@organisation.example' }],
    });
    expect(poison.properties).toMatchObject({
      scopes: [theOne(prediction, 'Microsoft.Insights/components').id],
      actions: { actionGroups: [group.id] },
      criteria: { allOf: [{ query: 'requests | where name startswith "alertOnPoison"' }] },
    });
    expect(metrics.map(({ properties }) => properties)).toMatchObject([
      criterion('Http5xx', { timeAggregation: 'Total', threshold: 5 }),
      criterion('TotalRequests', {
        timeAggregation: 'Count',
        threshold: 100,
        dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }],
      }),
    ]);
  },
  'mail is kept in one geography, by the service and by its domain': (prediction: Prediction) => {
    const { dataLocation } = theOne(prediction, 'Microsoft.Communication/emailServices').properties;
    const service = theOne(prediction, 'Microsoft.Communication/communicationServices');
    const domain = theOne(prediction, 'Microsoft.Communication/emailServices/domains');
    expect(service.properties).toMatchObject({ dataLocation, linkedDomains: [domain.id] });
  },
  'azd finds the group, the app and the site by their tags': (prediction: Prediction) => {
    const tagged = prediction.predictedResources.flatMap(({ type, tags }) =>
      Object.keys(tags).map((tag) => `${type} ${tag} ${tag === 'azd-env-name' ? '' : tags[tag]}`),
    );
    expect(tagged.sort()).toEqual([
      'Microsoft.Resources/resourceGroups azd-env-name ',
      'Microsoft.Web/sites azd-service-name api',
      'Microsoft.Web/staticSites azd-service-name web',
    ]);
  },
};
