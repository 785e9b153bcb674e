metadata description = 'Mail from a domain that Azure manages, good for trials (5 mails a minute, 10 an hour), or from the organisation\'s own.'

@export()
@description('DNS records that Azure looks for before it sends from an own domain.')
type mailRecordsType = {
  @description('The record that each check looks for: Domain, SPF, DKIM, DKIM2, DMARC.')
  *: {
    @description('Kind of record, for example TXT.')
    type: string?

    @description('Its name.')
    name: string?

    @description('Its text.')
    value: string?

    @description('How long it may be kept, in seconds.')
    ttl: int?
  }?
}

@description('Geography where mail on its way is kept.')
param dataLocation string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('The organisation\'s own mail domain, or empty.')
@maxLength(253)
param ownDomain string

@description('Whether Azure has found the DNS records of the own domain. Before that it refuses to send from there.')
param isOwnDomainVerified bool

@description('Name before the own domain in the address that mail comes from.')
@minLength(1)
@maxLength(64)
param senderName string

var sendsFromOwnDomain = !empty(ownDomain) && isOwnDomainVerified

resource mailService 'Microsoft.Communication/emailServices@2026-03-18' = {
  name: 'email-portal-${suffix}'
  location: 'global'
  properties: { dataLocation: dataLocation }
}

// No pixel and no rewritten link in any mail: tracking is off in both domains.
resource managedDomain 'Microsoft.Communication/emailServices/domains@2026-03-18' = {
  parent: mailService
  name: 'AzureManagedDomain'
  location: 'global'
  properties: { domainManagement: 'AzureManaged', userEngagementTracking: 'Disabled' }
}

resource domain 'Microsoft.Communication/emailServices/domains@2026-03-18' = if (!empty(ownDomain)) {
  parent: mailService
  name: empty(ownDomain) ? 'none' : ownDomain
  location: 'global'
  properties: { domainManagement: 'CustomerManaged', userEngagementTracking: 'Disabled' }
}

// The name DoNotReply is there by itself, on each domain. Another one is refused until Azure has raised the
// domain's sending limits.
resource sender 'Microsoft.Communication/emailServices/domains/senderUsernames@2026-03-18' = if (sendsFromOwnDomain && senderName != 'DoNotReply') {
  parent: domain
  name: senderName
  properties: { username: senderName, displayName: senderName }
}

resource service 'Microsoft.Communication/communicationServices@2026-03-18' = {
  name: 'acs-portal-${suffix}'
  location: 'global'
  properties: {
    dataLocation: dataLocation
    disableLocalAuth: true
    linkedDomains: [sendsFromOwnDomain ? domain.id : managedDomain.id]
  }
}

@description('Name of the service that sends.')
output serviceName string = service.name

@description('Name of the service that the domains belong to.')
output domainServiceName string = mailService.name

@description('Where mail is handed in.')
output endpoint string = 'https://${service.properties.hostName}'

@description('Address that mail comes from: the managed domain allows one only.')
output sender string = sendsFromOwnDomain
  ? '${senderName}@${ownDomain}'
  : 'DoNotReply@${managedDomain.properties.fromSenderDomain}'

@description('Whether mail goes out from the managed domain, whose limits are for trials.')
output isTrial bool = !sendsFromOwnDomain

@description('DNS records that Azure wants to find before it sends from the own domain.')
output records mailRecordsType = empty(ownDomain) ? {} : domain!.properties.verificationRecords
