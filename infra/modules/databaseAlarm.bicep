metadata description = 'Wakes the operator when the database turns requests away. Its metric counts them; no telemetry does.'

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Group of who is told.')
param operatorGroupName string

@description('Account of the database.')
param databaseAccountName string

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' existing = { name: operatorGroupName }
resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' existing = { name: databaseAccountName }

resource databaseThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alarm-database-throttled-${suffix}'
  location: 'global'
  properties: {
    description: 'The database turned requests away: a partition is at its limit, or the account is.'
    severity: 2
    enabled: true
    scopes: [account.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'throttled'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'TotalRequests'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 100
          dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }]
        }
      ]
    }
    autoMitigate: true
    actions: [{ actionGroupId: operators.id }]
  }
}
