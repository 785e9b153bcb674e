metadata description = 'A DNS zone of private addresses, in which the portal\'s own network looks names up.'

@description('Name of the zone.')
param name string

@description('The network.')
param networkId string

resource dnsZone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: name
  location: 'global'
}

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsZone
  name: 'portal'
  location: 'global'
  properties: { registrationEnabled: false, virtualNetwork: { id: networkId } }
}
