metadata description = 'Two storage accounts: what the host works with, and the records, in which the host has no rights.'

@description('Azure region.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Whether somebody locked the times for which records stay.')
param isLocked bool

@description('Whether queues and blobs are reached through the portal\'s own network only.')
param isPrivate bool

module hostAccount 'storageAccount.bicep' = {
  params: { location: location, name: 'stportal${suffix}', isPrivate: isPrivate }
}

module host 'hostStorage.bicep' = {
  params: { accountName: hostAccount.outputs.accountName }
}

module recordsAccount 'storageAccount.bicep' = {
  params: { location: location, name: 'strecords${suffix}', isPrivate: isPrivate }
}

module records 'records.bicep' = {
  params: { accountName: recordsAccount.outputs.accountName, isLocked: isLocked }
}

@description('Name of the account of queues, and of what the host keeps for itself.')
output hostAccountName string = hostAccount.outputs.accountName

@description('Name of the account of the records.')
output recordsAccountName string = recordsAccount.outputs.accountName

@description('Blob container that the deployed package lies in.')
output packageContainer string = host.outputs.packageContainer
