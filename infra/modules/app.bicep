metadata description = 'The functions, on Flex Consumption. Everything is reached by identity; no setting holds a secret.'

@description('Azure region.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Instances that wait for HTTP requests all the time.')
param alwaysReadyInstances int

@description('Identity of the app.')
param appIdentityName string

@description('Identity that public reads use.')
param publicIdentityName string

@description('Account of queues and blobs.')
param storageAccountName string

@description('Blob container of the deployed package.')
param packageContainer string

@description('Where documents are read and written.')
param databaseEndpoint string

@description('Name of the database.')
param databaseName string

@description('Where mail is handed in.')
param mailEndpoint string

@description('Address that mail comes from.')
param mailFrom string

@description('Vault of Stripe\'s secrets.')
param vaultName string

@description('Application Insights.')
param insightsName string

@description('Origin of the site: the only one whose pages may call the API.')
param siteOrigin string

@description('Legal name of the organisation.')
param organisationName string

@description('Postal address of the organisation.')
param organisationAddress string

@description('What the document "generation" must equal before public reads answer.')
param publicGeneration string

@description('Books that share a pool\'s gifts of one month.')
param poolBuckets int

@description('Days for which a concern is kept.')
param concernRetentionDays int

@description('Issuer of the access tokens that staff sign in with. Empty: nobody can sign in.')
param signInIssuer string = ''

@description('Where that issuer publishes its keys.')
param signInKeysUrl string = ''

@description('Tenant whose people may sign in.')
param signInTenantId string = ''

@description('Whom a token must be for: the API\'s registration.')
param signInAudience string = ''

@description('Object id of who deploys: an administrator while the directory has none.')
param firstAdministrator string = ''

resource appIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = { name: appIdentityName }
resource publicIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: publicIdentityName
}
resource storage 'Microsoft.Storage/storageAccounts@2026-04-01' existing = { name: storageAccountName }
resource insights 'Microsoft.Insights/components@2020-02-02' existing = { name: insightsName }

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: 'plan-portal-${suffix}'
  location: location
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: 'func-portal-${suffix}'
  location: location
  kind: 'functionapp,linux'
  tags: { 'azd-service-name': 'api' }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${appIdentity.id}': {}, '${publicIdentity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: appIdentity.id
    siteConfig: {
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      cors: { allowedOrigins: [siteOrigin], supportCredentials: false }
    }
    functionAppConfig: {
      runtime: { name: 'node', version: '24' }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: 40
        alwaysReady: alwaysReadyInstances == 0 ? [] : [{ name: 'http', instanceCount: alwaysReadyInstances }]
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${packageContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: appIdentity.id
          }
        }
      }
    }
  }
}

// Passwords for deployment are off: azd deploys by role.
resource basicPublishing 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

resource ftpPublishing 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

// What shared/config.ts reads, and the few that the host reads itself (__credential, __tableServiceUri,
// APPLICATIONINSIGHTS_AUTHENTICATION_STRING).
resource settings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: app
  name: 'appsettings'
  properties: {
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: appIdentity.properties.clientId
    AzureWebJobsStorage__blobServiceUri: storage.properties.primaryEndpoints.blob
    AzureWebJobsStorage__queueServiceUri: storage.properties.primaryEndpoints.queue
    AzureWebJobsStorage__tableServiceUri: storage.properties.primaryEndpoints.table
    APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${appIdentity.properties.clientId};Authorization=AAD'
    COSMOS__credential: 'managedidentity'
    COSMOS__clientId: appIdentity.properties.clientId
    COSMOS__accountEndpoint: databaseEndpoint
    COSMOS_PUBLIC__clientId: publicIdentity.properties.clientId
    COSMOS_PUBLIC__accountEndpoint: databaseEndpoint
    COSMOS_DATABASE: databaseName
    MAIL__clientId: appIdentity.properties.clientId
    MAIL__endpoint: mailEndpoint
    MAIL_FROM: mailFrom
    SITE_URL: siteOrigin
    ORGANISATION_NAME: organisationName
    ORGANISATION_ADDRESS: organisationAddress
    PUBLIC_GENERATION: publicGeneration
    POOL_BUCKETS: string(poolBuckets)
    CONCERN_RETENTION_DAYS: string(concernRetentionDays)
    UNKNOWN_PAYMENT_SECONDS: '600'
    SYNC_AFTER_SECONDS: '900'
    LEDGER_CUT_OFF_SECONDS: '10800'
    SYNC_PLEDGES_MAX: '300'
    SYNC_DRY_RUN: 'false'
    SYNC_THANKS_HOURS: '72'
    DIGEST_SECONDS: '900'
    MAIL_CLAIM_SECONDS: '120'
    SIGN_IN_ISSUER: signInIssuer
    SIGN_IN_KEYS_URL: signInKeysUrl
    SIGN_IN_TENANT_ID: signInTenantId
    SIGN_IN_AUDIENCE: signInAudience
    FIRST_ADMINISTRATOR: firstAdministrator
    STRIPE_SECRET_KEY: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=stripe-secret-key)'
    STRIPE_WEBHOOK_SECRETS: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=stripe-webhook-secrets)'
  }
}

@description('Name of the function app.')
output appName string = app.name

@description('Origin of the API, as a browser writes it.')
output origin string = 'https://${app.properties.defaultHostName}'
