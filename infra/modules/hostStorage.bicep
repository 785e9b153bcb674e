metadata description = 'Queues, and the blob container of the deployed package. The host keeps its own locks and keys beside them.'

@description('Account of the host.')
param accountName string

// Names must equal shared/names.ts. What the host gives up on goes to the queue of the same name with -poison.
var queueNames = ['payment-events', 'caseworker-alerts', 'staff-digests', 'donor-mail', 'staff-invitations']

resource account 'Microsoft.Storage/storageAccounts@2026-04-01' existing = { name: accountName }

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

resource blobService 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' = {
  parent: account
  name: 'default'
}

resource packages 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: blobService
  name: 'packages'
  properties: { publicAccess: 'None' }
}

@description('Blob container that the deployed package lies in.')
output packageContainer string = packages.name
