metadata description = 'A storage account. Keys are off, and nothing is ever public.'

@description('Azure region.')
param location string

@description('Its name.')
@minLength(3)
@maxLength(24)
param name string

@description('Whether it is reached through the portal\'s own network only.')
param isPrivate bool

resource account 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    // Azure itself comes from outside of any network when it moves and deletes what is old.
    networkAcls: { bypass: 'AzureServices', defaultAction: isPrivate ? 'Deny' : 'Allow' }
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    supportsHttpsTrafficOnly: true
  }
}

@description('Name of the account.')
output accountName string = account.name
