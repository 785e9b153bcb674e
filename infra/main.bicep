metadata description = 'The portal in Azure: one resource group, one module for each thing that the portal has.'

targetScope = 'subscription'

import { mailRecordsType } from 'modules/mail.bicep'

@description('Name of the environment. Two environments share nothing.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('Azure region of everything but the site and the mail.')
@metadata({ azd: { type: 'location' } })
param location string

@description('Whether gifts are real: a live key of Stripe is refused in an environment that is not marked so.')
param liveMode bool = false

@description('Whether database, storage and vault answer in a network of the portal\'s own only. Costs money all the time.')
param privateNetwork bool = false

@description('Azure region of the site: Static Web Apps are offered in these only. The files are served from everywhere.')
@allowed(['centralus', 'eastasia', 'eastus2', 'westeurope', 'westus2'])
param siteLocation string = 'westeurope'

@description('Plan of the site. Standard costs money all the time.')
@allowed(['Free', 'Standard'])
param siteSku string = 'Free'

@description('The site\'s own host name, for example give.example.org, or empty. Its CNAME record must lead to the output SITE_HOST already.')
@maxLength(253)
param siteDomain string = ''

@description('Geography where Communication Services keeps mail on its way.')
@allowed(['Africa', 'Asia Pacific', 'Australia', 'Europe', 'UK', 'United States'])
param mailDataLocation string = 'Europe'

@description('The organisation\'s own mail domain, or empty: then mail comes from a domain of Azure, good for trials.')
@maxLength(253)
param mailDomain string = ''

@description('Whether Azure has found the DNS records of the own mail domain. Only then mail is sent from there.')
param mailDomainVerified bool = false

@description('Name before the own mail domain in the address that mail comes from. Another one than DoNotReply needs higher sending limits from Azure first.')
@minLength(1)
@maxLength(64)
param mailSender string = 'DoNotReply'

@description('Legal name of the organisation, printed in every mail to a donor. Needed beside Stripe\'s key.')
@maxLength(200)
param organisationName string = ''

@description('Postal address of the organisation, printed in every mail to a donor. Needed beside Stripe\'s key.')
@maxLength(200)
param organisationAddress string = ''

@description('Mail address of who runs the portal, for alarms. Empty: the owners of the subscription.')
@maxLength(254)
param operatorMail string = ''

@description('How staff sign in: with registrations that are made here, with ones that exist, or not at all.')
@allowed(['create', 'existing', 'none'])
param signIn string = 'create'

@description('Existing registration of the staff pages: its client id.')
param existingSignInClientId string = ''

@description('Existing registration of the API: its client id, which tokens must be for.')
param existingSignInAudience string = ''

@description('Scope of the existing API that the staff pages ask for, for example api://name/access.')
param existingSignInScope string = ''

@description('Tenant of the existing registrations.')
param existingSignInTenantId string = tenant().tenantId

@description('Object id of who is an administrator while the directory has none. By default who deploys.')
param firstAdministrator string = deployer().objectId

@description('Public reads answer only while the document "generation" equals this. Change it when the database was restored.')
@minLength(1)
param publicGeneration string = '1'

@description('Books that share a pool\'s gifts of one month, so that no partition grows too hot.')
@minValue(1)
@maxValue(256)
param poolBuckets int = 4

@description('Days for which a concern is kept.')
@minValue(30)
@maxValue(3650)
param concernRetentionDays int = 365

@description('Instances that wait for donors, so that none meets a cold start. Each is billed all the time.')
@minValue(0)
@maxValue(20)
param alwaysReadyInstances int = 0

@description('Memory of an instance, in megabytes.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Instances that may run at once.')
@minValue(40)
@maxValue(1000)
param maximumInstances int = 40

@description('Request units a second that the books may use at most, whole thousands. 0: serverless, paid by request.')
@minValue(0)
@maxValue(1000000)
param databaseMaximumRequestUnits int = 0

@description('How far back the database can be restored. The 30 days cost extra.')
@allowed(['Continuous7Days', 'Continuous30Days'])
param backupTier string = 'Continuous7Days'

@description('Name of a database account that was restored from a backup into the resource group, or empty.')
@maxLength(44)
param restoredDatabase string = ''

@description('Whether the times for which records stay were locked, which cannot be undone. Then the templates leave them as they are.')
param recordsLocked bool = false

@description('What a month may cost before a mail is sent, in the currency of the subscription. 0: no budget.')
@minValue(0)
param monthlyBudget int = 0

@description('First day of the budget\'s first month, yyyy-MM-01. Needed beside a budget, and never changed afterwards.')
@maxLength(10)
param budgetStart string = ''

@description('Secret key of Stripe. Left out, all is deployed and pledges answer 503 until there is one.')
@secure()
param stripeSecretKey string = ''

@description('Signing secrets of Stripe\'s webhook, separated by commas. Needed beside the key.')
@secure()
param stripeWebhookSecrets string = ''

// What the types of single parameters cannot say. The first that holds stops the deployment before anything is made.
var refusals = filter(
  [
    databaseMaximumRequestUnits % 1000 != 0
      ? 'databaseMaximumRequestUnits: whole thousands only, or 0 for serverless'
      : ''
    mailDomainVerified && empty(mailDomain) ? 'mailDomainVerified: there is no mailDomain that could be verified' : ''
    monthlyBudget > 0 && !(length(budgetStart) == 10 && endsWith(budgetStart, '-01'))
      ? 'budgetStart: a budget needs the first day of a month, for example 2027-01-01'
      : ''
    signIn == 'existing' && (empty(existingSignInClientId) || empty(existingSignInAudience) || empty(existingSignInScope))
      ? 'signIn: existing registrations need existingSignInClientId, existingSignInAudience and existingSignInScope'
      : ''
    empty(organisationName) != empty(organisationAddress) ? 'organisationName and organisationAddress go together' : ''
  ],
  refusal => !empty(refusal)
)
var isLiveKeyAstray = !liveMode && (startsWith(stripeSecretKey, 'sk_live_') || startsWith(stripeSecretKey, 'rk_live_'))

// The strictest resource allows lower-case letters and digits only, and 24 of them: therefore
// a resource carries this suffix, and only the resource group carries the environment's name.
var suffix = uniqueString(subscription().id, environmentName, location)

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: empty(refusals) ? 'rg-portal-${environmentName}' : fail(refusals[0])
  location: location
  tags: {
    'azd-env-name': environmentName
    money: liveMode
      ? 'real'
      : (isLiveKeyAstray ? fail('stripeSecretKey: a live key in an environment that is not marked live') : 'test')
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: { location: location, suffix: suffix }
}

module data 'modules/data.bicep' = {
  scope: group
  params: {
    location: location
    suffix: suffix
    maximumRequestUnits: databaseMaximumRequestUnits
    backupTier: backupTier
    restoredAccount: restoredDatabase
    isPrivate: privateNetwork
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: { location: location, suffix: suffix, isPrivate: privateNetwork, isLocked: recordsLocked }
}

module mail 'modules/mail.bicep' = {
  scope: group
  params: {
    dataLocation: mailDataLocation
    suffix: suffix
    ownDomain: mailDomain
    isOwnDomainVerified: mailDomainVerified
    senderName: mailSender
  }
}

module secrets 'modules/secrets.bicep' = {
  scope: group
  params: {
    location: location
    suffix: suffix
    stripeSecretKey: stripeSecretKey
    stripeWebhookSecrets: stripeWebhookSecrets
    isPrivate: privateNetwork
  }
}

module site 'modules/site.bicep' = {
  scope: group
  params: { location: siteLocation, suffix: suffix, sku: siteSku, domain: siteDomain }
}

module registrations 'modules/signIn.bicep' = if (signIn == 'create') {
  scope: group
  params: { suffix: suffix, siteOrigins: site.outputs.origins }
}

var signInTenantId = signIn == 'existing' ? existingSignInTenantId : signIn == 'create' ? tenant().tenantId : ''

module network 'modules/network.bicep' = if (privateNetwork) {
  scope: group
  params: {
    location: location
    suffix: suffix
    databaseAccountName: data.outputs.accountName
    hostAccountName: storage.outputs.hostAccountName
    recordsAccountName: storage.outputs.recordsAccountName
    vaultName: secrets.outputs.vaultName
  }
}

// After the network: database and storage take one change at a time.
module access 'modules/access.bicep' = {
  scope: group
  params: {
    location: location
    suffix: suffix
    databaseAccountName: data.outputs.accountName
    databaseName: data.outputs.databaseName
    hostAccountName: storage.outputs.hostAccountName
    recordsAccountName: storage.outputs.recordsAccountName
    mailServiceName: mail.outputs.serviceName
    vaultName: secrets.outputs.vaultName
    insightsName: monitoring.outputs.insightsName
  }
  dependsOn: [network]
}

// Waits for every role, through the identities' names: the host must be allowed all when it first starts.
module app 'modules/app.bicep' = {
  scope: group
  params: {
    location: location
    suffix: suffix
    alwaysReadyInstances: alwaysReadyInstances
    instanceMemoryMB: instanceMemoryMB
    maximumInstances: maximumInstances
    appIdentityName: access.outputs.appIdentityName
    publicIdentityName: access.outputs.publicIdentityName
    hostAccountName: storage.outputs.hostAccountName
    packageContainer: storage.outputs.packageContainer
    subnetId: network.?outputs.appSubnetId ?? ''
    siteOrigins: site.outputs.origins
  }
}

module appSettings 'modules/appSettings.bicep' = {
  scope: group
  params: {
    appName: app.outputs.appName
    appIdentityName: access.outputs.appIdentityName
    publicIdentityName: access.outputs.publicIdentityName
    hostAccountName: storage.outputs.hostAccountName
    recordsAccountName: storage.outputs.recordsAccountName
    databaseEndpoint: data.outputs.endpoint
    databaseName: data.outputs.databaseName
    mailEndpoint: mail.outputs.endpoint
    mailFrom: mail.outputs.sender
    vaultName: secrets.outputs.vaultName
    insightsName: monitoring.outputs.insightsName
    siteOrigin: site.outputs.origins[0]
    organisationName: organisationName
    organisationAddress: organisationAddress
    publicGeneration: publicGeneration
    poolBuckets: poolBuckets
    concernRetentionDays: concernRetentionDays
    signInAudience: registrations.?outputs.audience ?? (signIn == 'existing' ? existingSignInAudience : '')
    signInTenantId: signInTenantId
    firstAdministrator: signIn == 'none' ? '' : firstAdministrator
  }
}

module operators 'modules/operators.bicep' = {
  scope: group
  params: { suffix: suffix, operatorMail: operatorMail }
}

module alarms 'modules/alarms.bicep' = {
  scope: group
  params: {
    location: location
    suffix: suffix
    operatorGroupName: operators.outputs.groupName
    insightsName: monitoring.outputs.insightsName
  }
}

module databaseAlarm 'modules/databaseAlarm.bicep' = {
  scope: group
  params: {
    suffix: suffix
    operatorGroupName: operators.outputs.groupName
    databaseAccountName: data.outputs.accountName
  }
}

module diagnostics 'modules/diagnostics.bicep' = {
  scope: group
  params: {
    workspaceName: monitoring.outputs.workspaceName
    databaseAccountName: data.outputs.accountName
    vaultName: secrets.outputs.vaultName
    appName: app.outputs.appName
    hostAccountName: storage.outputs.hostAccountName
  }
}

module workbook 'modules/workbook.bicep' = {
  scope: group
  params: {
    location: location
    insightsName: monitoring.outputs.insightsName
    databaseAccountName: data.outputs.accountName
  }
}

module budget 'modules/budget.bicep' = if (monthlyBudget > 0) {
  scope: group
  params: { monthlyAmount: monthlyBudget, startDate: budgetStart, operatorMail: operatorMail }
}

@description('Where azd finds the resources that it deploys to.')
output AZURE_RESOURCE_GROUP string = group.name

@description('Origin of the API, which the site calls.')
output API_ORIGIN string = app.outputs.origin

@description('Origin of the site: its own host name, when it has one.')
output SITE_ORIGIN string = site.outputs.origins[0]

@description('Host name of the site that Azure gave: a CNAME record of the site\'s own name leads there.')
output SITE_HOST string = site.outputs.hostName

@description('Name of the Static Web App.')
output SITE_NAME string = site.outputs.siteName

@description('Name of the function app.')
output FUNCTION_APP_NAME string = app.outputs.appName

@description('Name of the vault that Stripe\'s secrets are in.')
output KEY_VAULT_NAME string = secrets.outputs.vaultName

@description('Name of the database account.')
output DATABASE_ACCOUNT_NAME string = data.outputs.accountName

@description('Name of the storage account of the records.')
output RECORDS_ACCOUNT_NAME string = storage.outputs.recordsAccountName

@description('Client id that the staff pages sign in with; empty without sign-in.')
output SIGN_IN_CLIENT_ID string = registrations.?outputs.clientId ?? (signIn == 'existing' ? existingSignInClientId : '')

@description('Scope that the staff pages ask for; empty without sign-in.')
output SIGN_IN_SCOPE string = registrations.?outputs.scope ?? (signIn == 'existing' ? existingSignInScope : '')

@description('Tenant whose people sign in; empty without sign-in.')
output SIGN_IN_TENANT_ID string = signInTenantId

@description('Who signs staff in, as its tokens say; empty without sign-in.')
output SIGN_IN_AUTHORITY string = empty(signInTenantId)
  ? ''
  : '${environment().authentication.loginEndpoint}${signInTenantId}/v2.0'

@description('Name of the service that mail domains belong to.')
output MAIL_SERVICE_NAME string = mail.outputs.domainServiceName

@description('Whether mail goes out from a domain of Azure, whose limits are for trials.')
output MAIL_DOMAIN_IS_TRIAL bool = mail.outputs.isTrial

@description('DNS records that the own mail domain needs.')
output MAIL_DOMAIN_RECORDS mailRecordsType = mail.outputs.records
