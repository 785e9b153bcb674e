metadata description = 'The portal\'s own figures on one page: gifts, webhooks, settlements, mails, what was set aside, what the database charges.'

@description('Azure region.')
param location string

@description('Application Insights, whose traces hold the figures.')
param insightsName string

@description('Account of the database, whose metrics hold the charges.')
param databaseAccountName string

resource insights 'Microsoft.Insights/components@2020-02-02' existing = { name: insightsName }
resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' existing = { name: databaseAccountName }

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(insights.id, 'portal')
  location: location
  kind: 'shared'
  properties: {
    displayName: 'Portal'
    category: 'workbook'
    sourceId: insights.id
    serializedData: replace(loadTextContent('workbook.json'), 'DATABASE_ACCOUNT_ID', account.id)
  }
}
