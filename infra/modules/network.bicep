metadata description = 'The portal\'s own network: the app in a subnet, and database, storage and vault answer there only.'

@description('A resource that answers in the network, and the name that it is looked up by.')
type endpointType = {
  @description('Last part of the endpoint\'s name.')
  name: string

  @description('The resource.')
  resourceId: string

  @description('Which of its services.')
  service: string

  @description('DNS zone of its private addresses.')
  zone: string
}

@description('Azure region.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Account of the database.')
param databaseAccountName string

@description('Account of queues, and of what the host keeps for itself.')
param hostAccountName string

@description('Account of the records.')
param recordsAccountName string

@description('Vault of the secrets.')
param vaultName string

resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' existing = { name: databaseAccountName }
resource host 'Microsoft.Storage/storageAccounts@2026-04-01' existing = { name: hostAccountName }
resource records 'Microsoft.Storage/storageAccounts@2026-04-01' existing = { name: recordsAccountName }
resource vault 'Microsoft.KeyVault/vaults@2025-05-01' existing = { name: vaultName }

// Names of the public cloud: they must be known before the deployment, and sign-in works in no other.
var endpoints endpointType[] = [
  { name: 'database', resourceId: account.id, service: 'Sql', zone: 'privatelink.documents.azure.com' }
  #disable-next-line no-hardcoded-env-urls
  { name: 'blobs', resourceId: host.id, service: 'blob', zone: 'privatelink.blob.core.windows.net' }
  #disable-next-line no-hardcoded-env-urls
  { name: 'queues', resourceId: host.id, service: 'queue', zone: 'privatelink.queue.core.windows.net' }
  #disable-next-line no-hardcoded-env-urls
  { name: 'tables', resourceId: host.id, service: 'table', zone: 'privatelink.table.core.windows.net' }
  #disable-next-line no-hardcoded-env-urls
  { name: 'records', resourceId: records.id, service: 'blob', zone: 'privatelink.blob.core.windows.net' }
  { name: 'vault', resourceId: vault.id, service: 'vault', zone: 'privatelink.vaultcore.azure.net' }
]

resource network 'Microsoft.Network/virtualNetworks@2026-03-01' = {
  name: 'vnet-portal-${suffix}'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: '10.0.0.0/24'
          // Flex Consumption runs where container apps run.
          delegations: [{ name: 'app', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      { name: 'endpoints', properties: { addressPrefix: '10.0.1.0/27' } }
    ]
  }

  resource appSubnet 'subnets' existing = { name: 'app' }
  resource endpointSubnet 'subnets' existing = { name: 'endpoints' }
}

// Two accounts have blobs, and their names are looked up in one zone.
var zones = union(map(endpoints, endpoint => endpoint.zone), [])

module dnsZones 'zone.bicep' = [
  for zone in zones: {
    params: { name: zone, networkId: network.id }
  }
]

// One after the other: an account takes one change at a time.
@batchSize(1)
module privateEndpoints 'endpoint.bicep' = [
  for endpoint in endpoints: {
    params: {
      location: location
      suffix: suffix
      name: endpoint.name
      resourceId: endpoint.resourceId
      service: endpoint.service
      zone: endpoint.zone
      subnetId: network::endpointSubnet.id
    }
    dependsOn: [dnsZones]
  }
]

@description('Subnet that the app is in. Known only when every endpoint is there.')
output appSubnetId string = network::appSubnet.id
