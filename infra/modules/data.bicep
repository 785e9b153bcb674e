metadata description = 'Cosmos DB. Keys are off: access is by role only.'

@description('Azure region.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

// Names, partition keys and time to live must equal shared/names.ts.
var databaseName = 'portal'
var containers = [
  { name: 'campaigns', partitionKey: '/book', perItemTtl: false }
  { name: 'public', partitionKey: '/id', perItemTtl: false }
  { name: 'payments', partitionKey: '/id', perItemTtl: false }
  { name: 'receipts', partitionKey: '/series', perItemTtl: false }
  { name: 'alerts', partitionKey: '/staffId', perItemTtl: false }
  { name: 'staff', partitionKey: '/id', perItemTtl: false }
  { name: 'settings', partitionKey: '/id', perItemTtl: false }
  { name: 'concerns', partitionKey: '/id', perItemTtl: true }
  { name: 'limits', partitionKey: '/id', perItemTtl: true }
  { name: 'audit', partitionKey: '/subject', perItemTtl: false }
  { name: 'leases', partitionKey: '/id', perItemTtl: false }
]

resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' = {
  name: 'cosmos-portal-${suffix}'
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0 }]
    capabilities: [{ name: 'EnableServerless' }]
    // One region, so Strong costs nothing more: a withdrawn story is gone at the next read.
    consistencyPolicy: { defaultConsistencyLevel: 'Strong' }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: 'Enabled'
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous7Days' } }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2026-03-15' = {
  parent: account
  name: databaseName
  properties: { resource: { id: databaseName } }
}

resource databaseContainers 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2026-03-15' = [
  for container in containers: {
    parent: database
    name: container.name
    properties: {
      resource: {
        id: container.name
        partitionKey: { paths: [container.partitionKey], kind: 'Hash', version: 2 }
        // -1: nothing expires but what says so itself.
        ...(container.perItemTtl ? { defaultTtl: -1 } : {})
      }
    }
  }
]

@description('Name of the account.')
output accountName string = account.name

@description('Name of the database.')
output databaseName string = database.name

@description('Where documents are read and written.')
output endpoint string = account.properties.documentEndpoint
