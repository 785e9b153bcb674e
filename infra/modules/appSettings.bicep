metadata description = 'Settings of the app: what shared/config.ts reads, and the few that the host reads itself. None holds a secret.'

@description('The function app.')
param appName string

@description('Identity of the app.')
param appIdentityName string

@description('Identity that public reads use.')
param publicIdentityName string

@description('Account of queues, and of what the host keeps for itself.')
param hostAccountName string

@description('Account of the records.')
param recordsAccountName string

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

@description('Origin of the site, which links in mails lead to.')
param siteOrigin string

@description('Legal name of the organisation, or empty. Needed beside Stripe\'s key.')
param organisationName string

@description('Postal address of the organisation, or empty. Needed beside Stripe\'s key.')
param organisationAddress string

@description('What the document "generation" must equal before public reads answer.')
param publicGeneration string

@description('Books that share a pool\'s gifts of one month.')
param poolBuckets int

@description('Days for which a concern is kept.')
param concernRetentionDays int

@description('Client id of the API, which tokens of staff must be for. Empty: nobody can sign in.')
param signInAudience string

@description('Tenant whose people may sign in, or empty.')
param signInTenantId string

@description('Object id of who is an administrator while the directory has none, or empty.')
param firstAdministrator string

resource app 'Microsoft.Web/sites@2025-03-01' existing = { name: appName }
resource appIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = { name: appIdentityName }
resource publicIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: publicIdentityName
}
resource host 'Microsoft.Storage/storageAccounts@2026-04-01' existing = { name: hostAccountName }
resource records 'Microsoft.Storage/storageAccounts@2026-04-01' existing = { name: recordsAccountName }
resource insights 'Microsoft.Insights/components@2020-02-02' existing = { name: insightsName }

var signInService = '${environment().authentication.loginEndpoint}${signInTenantId}'

// An empty one counts as missing. The host reads __credential, __tableServiceUri and
// APPLICATIONINSIGHTS_AUTHENTICATION_STRING, and the exporter of telemetry the switch that stops its
// reports on itself.
resource settings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: app
  name: 'appsettings'
  properties: {
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: appIdentity.properties.clientId
    AzureWebJobsStorage__blobServiceUri: host.properties.primaryEndpoints.blob
    AzureWebJobsStorage__queueServiceUri: host.properties.primaryEndpoints.queue
    AzureWebJobsStorage__tableServiceUri: host.properties.primaryEndpoints.table
    RECORDS__blobServiceUri: records.properties.primaryEndpoints.blob
    RECORDS__clientId: appIdentity.properties.clientId
    APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${appIdentity.properties.clientId};Authorization=AAD'
    APPLICATION_INSIGHTS_NO_STATSBEAT: 'true'
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
    FIND_MAIL_SECONDS: '3600'
    FINDS_PER_NETWORK: '60'
    FINDS_PER_ADDRESS: '5'
    CONCERNS_PER_NETWORK: '30'
    RECEIPT_MAILS_PER_PLEDGE: '3'
    SIGN_IN_ISSUER: empty(signInTenantId) ? '' : '${signInService}/v2.0'
    SIGN_IN_KEYS_URL: empty(signInTenantId) ? '' : '${signInService}/discovery/v2.0/keys'
    SIGN_IN_TENANT_ID: signInTenantId
    SIGN_IN_AUDIENCE: signInAudience
    FIRST_ADMINISTRATOR: firstAdministrator
    STRIPE_SECRET_KEY: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=stripe-secret-key)'
    STRIPE_WEBHOOK_SECRETS: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=stripe-webhook-secrets)'
    STRIPE_WEBHOOK_SECRETS_OTHER: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=stripe-webhook-secrets-other)'
  }
}
