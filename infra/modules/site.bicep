metadata description = 'The donor site: static files, served near the reader.'

@description('Azure region of the resource.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Plan of the site.')
@allowed(['Free', 'Standard'])
param sku string

@description('The site\'s own host name, or empty. Its CNAME record must lead to the site already.')
@maxLength(253)
param domain string

resource site 'Microsoft.Web/staticSites@2025-03-01' = {
  name: 'stapp-portal-${suffix}'
  location: location
  tags: { 'azd-service-name': 'web' }
  sku: { name: sku, tier: sku }
  properties: { allowConfigFileUpdates: true, stagingEnvironmentPolicy: 'Disabled' }
}

resource ownDomain 'Microsoft.Web/staticSites/customDomains@2025-03-01' = if (!empty(domain)) {
  parent: site
  name: empty(domain) ? 'none' : domain
  properties: { validationMethod: 'cname-delegation' }
}

@description('Name of the site.')
output siteName string = site.name

@description('Host name that Azure gave, which a CNAME record leads to.')
output hostName string = site.properties.defaultHostname

@description('Origins of the site, as a browser writes them. Links in mails lead to the first.')
output origins string[] = [
  ...(empty(domain) ? [] : ['https://${domain}'])
  'https://${site.properties.defaultHostname}'
]
