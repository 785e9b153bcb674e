metadata description = 'What the resources themselves say, into the workspace: who read a secret, who changed the database, why the host did not start.'

@description('Workspace that all goes to.')
param workspaceName string

@description('Account of the database.')
param databaseAccountName string

@description('Vault of the secrets.')
param vaultName string

@description('The function app.')
param appName string

@description('Account of queues.')
param hostAccountName string

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' existing = { name: workspaceName }
resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' existing = { name: databaseAccountName }
resource vault 'Microsoft.KeyVault/vaults@2025-05-01' existing = { name: vaultName }
resource app 'Microsoft.Web/sites@2025-03-01' existing = { name: appName }
resource storage 'Microsoft.Storage/storageAccounts@2026-04-01' existing = {
  name: hostAccountName

  resource queues 'queueServices' existing = { name: 'default' }
}

// Who changed the account, and which partitions are much larger than others. Requests are not
// logged one by one: they are many, and what they cost is a metric.
#disable-next-line use-recent-api-versions
resource database 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'portal'
  properties: {
    workspaceId: workspace.id
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      { category: 'ControlPlaneRequests', enabled: true }
      { category: 'PartitionKeyStatistics', enabled: true }
    ]
  }
}

#disable-next-line use-recent-api-versions
resource secrets 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'portal'
  properties: { workspaceId: workspace.id, logs: [{ category: 'AuditEvent', enabled: true }] }
}

// Says what stops the host before its telemetry is up: a bad setting, a role that is missing.
#disable-next-line use-recent-api-versions
resource host 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'portal'
  properties: { workspaceId: workspace.id, logs: [{ category: 'FunctionAppLogs', enabled: true }] }
}

// Deletes only: each finished message is one. The host looks for messages every second, and those
// reads would fill the workspace with nothing.
#disable-next-line use-recent-api-versions
resource messages 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: storage::queues
  name: 'portal'
  properties: { workspaceId: workspace.id, logs: [{ category: 'StorageDelete', enabled: true }] }
}
