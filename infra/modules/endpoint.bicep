metadata description = 'One resource in the portal\'s own network: an endpoint, which its name leads to.'

@description('Azure region.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('What is reached, for the endpoint\'s name.')
param name string

@description('The resource.')
param resourceId string

@description('Which of its services.')
param service string

@description('DNS zone of its private addresses, which is there.')
param zone string

@description('Subnet of the endpoints.')
param subnetId string

resource dnsZone 'Microsoft.Network/privateDnsZones@2024-06-01' existing = { name: zone }

resource endpoint 'Microsoft.Network/privateEndpoints@2026-03-01' = {
  name: 'pe-portal-${name}-${suffix}'
  location: location
  properties: {
    subnet: { id: subnetId }
    privateLinkServiceConnections: [
      { name: name, properties: { privateLinkServiceId: resourceId, groupIds: [service] } }
    ]
  }
}

resource zoneGroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2026-03-01' = {
  parent: endpoint
  name: 'default'
  properties: { privateDnsZoneConfigs: [{ name: name, properties: { privateDnsZoneId: dnsZone.id } }] }
}
