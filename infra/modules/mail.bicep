metadata description = 'Mail from a domain that Azure manages: good for trials, 5 mails a minute and 10 an hour.'

@description('Geography where mail on its way is kept.')
param dataLocation string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

resource mailService 'Microsoft.Communication/emailServices@2026-03-18' = {
  name: 'email-portal-${suffix}'
  location: 'global'
  properties: { dataLocation: dataLocation }
}

resource domain 'Microsoft.Communication/emailServices/domains@2026-03-18' = {
  parent: mailService
  name: 'AzureManagedDomain'
  location: 'global'
  // No pixel and no rewritten link in any mail.
  properties: { domainManagement: 'AzureManaged', userEngagementTracking: 'Disabled' }
}

resource service 'Microsoft.Communication/communicationServices@2026-03-18' = {
  name: 'acs-portal-${suffix}'
  location: 'global'
  properties: { dataLocation: dataLocation, disableLocalAuth: true, linkedDomains: [domain.id] }
}

@description('Name of the service that sends.')
output serviceName string = service.name

@description('Where mail is handed in.')
output endpoint string = 'https://${service.properties.hostName}'

@description('Address that mail comes from: the managed domain allows this one only.')
output sender string = 'DoNotReply@${domain.properties.fromSenderDomain}'
