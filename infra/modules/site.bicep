metadata description = 'The donor site: static files, served near the reader.'

@description('Azure region of the resource.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

resource site 'Microsoft.Web/staticSites@2025-03-01' = {
  name: 'stapp-portal-${suffix}'
  location: location
  tags: { 'azd-service-name': 'web' }
  sku: { name: 'Free', tier: 'Free' }
  properties: { allowConfigFileUpdates: true, stagingEnvironmentPolicy: 'Disabled' }
}

@description('Origin of the site, as a browser writes it.')
output origin string = 'https://${site.properties.defaultHostname}'
