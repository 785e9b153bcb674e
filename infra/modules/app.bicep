metadata description = 'The functions, on Flex Consumption. Everything is reached by identity; deploying is by role as well.'

@description('Azure region.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Instances that wait for HTTP requests all the time.')
@minValue(0)
param alwaysReadyInstances int

@description('Memory of an instance, in megabytes.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int

@description('Instances that may run at once.')
@minValue(40)
@maxValue(1000)
param maximumInstances int

@description('Identity of the app.')
param appIdentityName string

@description('Identity that public reads use.')
param publicIdentityName string

@description('Account in which the deployed package lies.')
param hostAccountName string

@description('Blob container of the deployed package.')
param packageContainer string

@description('Subnet that the app is in, or empty: it is in none.')
param subnetId string

@description('Origins of the site: its pages alone may call the API.')
param siteOrigins string[]

resource appIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = { name: appIdentityName }
resource publicIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: publicIdentityName
}
resource storage 'Microsoft.Storage/storageAccounts@2026-04-01' existing = { name: hostAccountName }

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: 'plan-portal-${suffix}'
  location: location
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: 'func-portal-${suffix}'
  location: location
  kind: 'functionapp,linux'
  tags: { 'azd-service-name': 'api' }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${appIdentity.id}': {}, '${publicIdentity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: appIdentity.id
    ...(empty(subnetId) ? {} : { virtualNetworkSubnetId: subnetId })
    siteConfig: {
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      cors: { allowedOrigins: siteOrigins, supportCredentials: false }
    }
    functionAppConfig: {
      runtime: { name: 'node', version: '24' }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstances
        alwaysReady: alwaysReadyInstances == 0 ? [] : [{ name: 'http', instanceCount: alwaysReadyInstances }]
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${packageContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: appIdentity.id
          }
        }
      }
    }
  }
}

// Passwords for deployment are off: azd deploys by role.
resource basicPublishing 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

resource ftpPublishing 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

@description('Name of the function app.')
output appName string = app.name

@description('Origin of the API, as a browser writes it.')
output origin string = 'https://${app.properties.defaultHostName}'
