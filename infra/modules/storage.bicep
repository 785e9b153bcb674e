metadata description = 'Queues and private blobs. Keys are off, and nothing is ever public.'

@description('Azure region.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Whether queues and blobs are reached through the portal\'s own network only.')
param isPrivate bool

// Names must equal shared/names.ts. What the host gives up on goes to the queue of the same name with -poison.
var queueNames = ['payment-events', 'caseworker-alerts', 'staff-digests', 'donor-mail', 'staff-invitations']

resource account 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'stportal${suffix}'
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    networkAcls: { bypass: 'None', defaultAction: isPrivate ? 'Deny' : 'Allow' }
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    supportsHttpsTrafficOnly: true
  }
}

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2026-04-01' = {
  parent: account
  name: 'default'
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices/queues@2026-04-01' = [
  for name in queueNames: {
    parent: queueService
    name: name
  }
]

resource poisonQueues 'Microsoft.Storage/storageAccounts/queueServices/queues@2026-04-01' = [
  for name in queueNames: {
    parent: queueService
    name: '${name}-poison'
  }
]

module blobs 'blobs.bicep' = {
  params: { accountName: account.name }
}

@description('Name of the account.')
output accountName string = account.name

@description('Blob container that the deployed package lies in.')
output packageContainer string = blobs.outputs.packageContainer
