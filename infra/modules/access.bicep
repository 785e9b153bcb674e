metadata description = 'Who may do what: two identities, and every role with its reason. Nobody else has any.'

@description('Azure region.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Account of the database.')
param databaseAccountName string

@description('Name of the database.')
param databaseName string

@description('Account of queues, and of what the host keeps for itself.')
param hostAccountName string

@description('Account of the records.')
param recordsAccountName string

@description('Service that sends mail.')
param mailServiceName string

@description('Vault of the secrets.')
param vaultName string

@description('Application Insights.')
param insightsName string

var hostRoles = {
  // Storage Blob Data Owner: the host reads the package, keeps its locks and keys.
  blobs: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  // Storage Queue Data Contributor: the host takes messages and sets them aside; the app sends them.
  queues: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  // Storage Table Data Contributor: the host writes its diagnostic events.
  tables: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}
// Storage Blob Data Contributor: the app keeps records, and cannot end the time for which they stay.
var recordsRole = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
// Communication and Email Service Owner: sends mail. There is no narrower built-in role.
var mailRole = '09976791-48a7-449e-bb21-39d1a415f350'
// Key Vault Secrets User: the platform resolves the settings that refer to Stripe's secrets.
var secretsRole = '4633458b-17de-408a-b874-0445c86b69e6'
// Monitoring Metrics Publisher: sends telemetry without a key.
var telemetryRole = '3913510d-42f4-4e42-8a64-420c390055eb'
// Cosmos DB Built-in Data Contributor: reads and writes documents, makes no container.
var documentsRole = '00000000-0000-0000-0000-000000000002'
// Cosmos DB Built-in Data Reader.
var readerRole = '00000000-0000-0000-0000-000000000001'

resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' existing = { name: databaseAccountName }
resource host 'Microsoft.Storage/storageAccounts@2026-04-01' existing = { name: hostAccountName }
resource records 'Microsoft.Storage/storageAccounts@2026-04-01' existing = { name: recordsAccountName }
resource mail 'Microsoft.Communication/communicationServices@2026-03-18' existing = { name: mailServiceName }
resource vault 'Microsoft.KeyVault/vaults@2025-05-01' existing = { name: vaultName }
resource insights 'Microsoft.Insights/components@2020-02-02' existing = { name: insightsName }

resource appIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-portal-app-${suffix}'
  location: location
}

// What anybody may ask for is read with this one, which cannot read anything else (SG-40).
resource publicIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-portal-public-${suffix}'
  location: location
}

resource documents 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15' = {
  parent: account
  name: guid(account.id, appIdentity.id, documentsRole)
  properties: {
    principalId: appIdentity.properties.principalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${documentsRole}'
    scope: '${account.id}/dbs/${databaseName}'
  }
}

resource publicDocuments 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15' = {
  parent: account
  name: guid(account.id, publicIdentity.id, readerRole)
  properties: {
    principalId: publicIdentity.properties.principalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${readerRole}'
    scope: '${account.id}/dbs/${databaseName}/colls/public'
  }
  // The account takes one change at a time.
  dependsOn: [documents]
}

resource hostAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in items(hostRoles): {
    scope: host
    name: guid(host.id, appIdentity.id, role.value)
    properties: {
      principalId: appIdentity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
    }
  }
]

resource recordsAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: records
  name: guid(records.id, appIdentity.id, recordsRole)
  properties: {
    principalId: appIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', recordsRole)
  }
}

resource mailAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: mail
  name: guid(mail.id, appIdentity.id, mailRole)
  properties: {
    principalId: appIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', mailRole)
  }
}

resource secretsAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, appIdentity.id, secretsRole)
  properties: {
    principalId: appIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsRole)
  }
}

resource telemetryAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, appIdentity.id, telemetryRole)
  properties: {
    principalId: appIdentity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', telemetryRole)
  }
}

@description('Name of the app\'s identity.')
output appIdentityName string = appIdentity.name

@description('Name of the identity that public reads use.')
output publicIdentityName string = publicIdentity.name
