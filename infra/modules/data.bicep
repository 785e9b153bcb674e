metadata description = 'Cosmos DB. Keys are off: access is by role only.'

@description('Azure region.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Request units a second that the books may use at most, in thousands; 0 is serverless: paid by request.')
@minValue(0)
@maxValue(1000000)
param maximumRequestUnits int

@description('How far back the database can be restored. The 30 days cost extra.')
@allowed(['Continuous7Days', 'Continuous30Days'])
param backupTier string

@description('Whether the database is reached through the portal\'s own network only.')
param isPrivate bool

@description('An account that was restored from a backup, which takes the place of the one that is made here; or empty.')
param restoredAccount string

var isRestored = !empty(restoredAccount)
var isServerless = maximumRequestUnits == 0

resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' = if (!isRestored) {
  name: 'cosmos-portal-${suffix}'
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0 }]
    capabilities: isServerless ? [{ name: 'EnableServerless' }] : []
    // One region, so Strong costs nothing more: a withdrawn story is gone at the next read.
    consistencyPolicy: { defaultConsistencyLevel: 'Strong' }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: backupTier } }
  }
}

// It brings its database and containers along, as they were. The one that it replaces stays as it is.
resource restored 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' existing = if (isRestored) {
  name: restoredAccount
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2026-03-15' = if (!isRestored) {
  parent: account
  name: 'portal'
  properties: { resource: { id: 'portal' } }
}

module containers 'containers.bicep' = if (!isRestored) {
  params: {
    accountName: account.name
    databaseName: database.name
    maximumRequestUnits: maximumRequestUnits
  }
}

@description('Name of the account.')
output accountName string = isRestored ? restored.name : account.name

@description('Name of the database.')
output databaseName string = database.name

@description('Where documents are read and written.')
output endpoint string = isRestored ? restored!.properties.documentEndpoint : account!.properties.documentEndpoint
