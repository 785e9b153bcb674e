metadata description = 'Where requests and traces go. Keys are off: only who has the role may send.'

@description('Azure region.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' = {
  name: 'log-portal-${suffix}'
  location: location
  properties: {
    features: { disableLocalAuth: true }
    retentionInDays: 30
    sku: { name: 'PerGB2018' }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-portal-${suffix}'
  location: location
  kind: 'web'
  properties: { Application_Type: 'web', DisableLocalAuth: true, WorkspaceResourceId: workspace.id }
}

@description('Name of Application Insights.')
output insightsName string = insights.name

@description('Name of the workspace.')
output workspaceName string = workspace.name
