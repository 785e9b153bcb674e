metadata description = 'The portal in Azure: one resource group, one module for each thing that the portal has.'

targetScope = 'subscription'

@description('Name of the environment. Two environments share nothing.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('Azure region of everything but the site and the mail.')
@metadata({ azd: { type: 'location' } })
param location string

@description('Azure region of the site: Static Web Apps are offered in these only. The files are served from everywhere.')
@allowed(['centralus', 'eastasia', 'eastus2', 'westeurope', 'westus2'])
param siteLocation string = 'westeurope'

@description('Geography where Communication Services keeps mail on its way.')
@allowed(['Africa', 'Asia Pacific', 'Australia', 'Europe', 'UK', 'United States'])
param mailDataLocation string = 'Europe'

@description('Legal name of the organisation, printed in every mail to a donor.')
@minLength(1)
param organisationName string

@description('Postal address of the organisation, printed in every mail to a donor.')
@minLength(1)
param organisationAddress string

@description('Mail address of who runs the portal. Alarms of the platform go there.')
@minLength(3)
param operatorMail string

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

@description('Secret key of Stripe. Left out, all is deployed and pledges answer 503 until there is one.')
@secure()
param stripeSecretKey string = ''

@description('Signing secrets of Stripe\'s webhook, separated by commas. Needed beside the key.')
@secure()
param stripeWebhookSecrets string = ''

// The strictest resource allows lower-case letters and digits only, and 24 of them: therefore
// a resource carries this suffix, and only the resource group carries the environment's name.
var suffix = uniqueString(subscription().id, environmentName, location)
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-portal-${environmentName}'
  location: location
  tags: tags
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: { location: location, suffix: suffix }
}

module data 'modules/data.bicep' = {
  scope: group
  params: { location: location, suffix: suffix }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: { location: location, suffix: suffix }
}

module mail 'modules/mail.bicep' = {
  scope: group
  params: { dataLocation: mailDataLocation, suffix: suffix }
}

module secrets 'modules/secrets.bicep' = {
  scope: group
  params: {
    location: location
    suffix: suffix
    stripeSecretKey: stripeSecretKey
    stripeWebhookSecrets: stripeWebhookSecrets
  }
}

module site 'modules/site.bicep' = {
  scope: group
  params: { location: siteLocation, suffix: suffix }
}

module access 'modules/access.bicep' = {
  scope: group
  params: {
    location: location
    suffix: suffix
    databaseAccountName: data.outputs.accountName
    databaseName: data.outputs.databaseName
    storageAccountName: storage.outputs.accountName
    mailServiceName: mail.outputs.serviceName
    vaultName: secrets.outputs.vaultName
    insightsName: monitoring.outputs.insightsName
  }
}

// Waits for every role, through the identities' names: the host must be allowed all when it first starts.
module app 'modules/app.bicep' = {
  scope: group
  params: {
    location: location
    suffix: suffix
    alwaysReadyInstances: alwaysReadyInstances
    appIdentityName: access.outputs.appIdentityName
    publicIdentityName: access.outputs.publicIdentityName
    storageAccountName: storage.outputs.accountName
    packageContainer: storage.outputs.packageContainer
    databaseEndpoint: data.outputs.endpoint
    databaseName: data.outputs.databaseName
    mailEndpoint: mail.outputs.endpoint
    mailFrom: mail.outputs.sender
    vaultName: secrets.outputs.vaultName
    insightsName: monitoring.outputs.insightsName
    siteOrigin: site.outputs.origin
    organisationName: organisationName
    organisationAddress: organisationAddress
    publicGeneration: publicGeneration
    poolBuckets: poolBuckets
    concernRetentionDays: concernRetentionDays
  }
}

module alarms 'modules/alarms.bicep' = {
  scope: group
  params: {
    location: location
    suffix: suffix
    operatorMail: operatorMail
    insightsName: monitoring.outputs.insightsName
    appName: app.outputs.appName
    databaseAccountName: data.outputs.accountName
  }
}

@description('Where azd finds the resources that it deploys to.')
output AZURE_RESOURCE_GROUP string = group.name

@description('Origin of the API, which the site calls.')
output API_ORIGIN string = app.outputs.origin

@description('Origin of the site.')
output SITE_ORIGIN string = site.outputs.origin
