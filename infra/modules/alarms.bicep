metadata description = 'What wakes the operator: each alarm is something that nobody else would notice in time.'

@description('Azure region.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Mail address that alarms go to.')
param operatorMail string

@description('Application Insights.')
param insightsName string

@description('The function app.')
param appName string

@description('Account of the database.')
param databaseAccountName string

resource insights 'Microsoft.Insights/components@2020-02-02' existing = { name: insightsName }
resource app 'Microsoft.Web/sites@2025-03-01' existing = { name: appName }
resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' existing = { name: databaseAccountName }

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-portal-${suffix}'
  location: 'global'
  properties: {
    enabled: true
    groupShortName: 'portal'
    emailReceivers: [{ name: 'operator', emailAddress: operatorMail, useCommonAlertSchema: true }]
  }
}

// Requests are never sampled away (host.json), and alertOnPoison runs for nothing but a message that failed for good.
resource poisonMessage 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = {
  name: 'alarm-poison-message-${suffix}'
  location: location
  properties: {
    displayName: 'A message failed for good'
    description: 'A payment, an alert or a mail was set aside after its last try.'
    severity: 1
    enabled: true
    scopes: [insights.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    criteria: {
      allOf: [
        {
          query: 'requests | where name startswith "alertOnPoison"'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    // The table is not there before the first request.
    skipQueryValidation: true
    autoMitigate: true
    actions: { actionGroups: [operators.id] }
  }
}

resource serverErrors 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alarm-server-errors-${suffix}'
  location: 'global'
  properties: {
    description: 'The API answered with server errors: donors cannot give, or webhooks are refused.'
    severity: 1
    enabled: true
    scopes: [app.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'serverErrors'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'Http5xx'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 5
        }
      ]
    }
    autoMitigate: true
    actions: [{ actionGroupId: operators.id }]
  }
}

resource databaseThrottled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alarm-database-throttled-${suffix}'
  location: 'global'
  properties: {
    description: 'The database turned requests away: a partition is at its limit.'
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
