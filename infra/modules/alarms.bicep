metadata description = 'What wakes the operator: each alarm is something that nobody else would notice in time.'

@description('An alarm that stands on telemetry.')
type alarmType = {
  @description('Last part of the alarm\'s name.')
  name: string

  @description('What has happened, in a mail\'s subject.')
  title: string

  @description('What it means, and what to do.')
  meaning: string

  @description('Looks for it.')
  query: string

  @description('More rows than these wake.')
  @minValue(0)
  moreThan: int

  @description('1: money or people are concerned. 2: soon.')
  severity: 1 | 2
}

@description('Azure region.')
param location string

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Group of who is told.')
param operatorGroupName string

@description('Application Insights.')
param insightsName string

// Requests and traces are never sampled away (host.json). Lines must equal shared/telemetry/alarmLines.ts.
var alarms alarmType[] = [
  {
    name: 'poison-message'
    title: 'A message failed for good'
    meaning: 'A payment, an alert or a mail was set aside after its last try. It waits among the messages set aside.'
    query: 'requests | where name startswith "alertOnPoison"'
    moreThan: 0
    severity: 1
  }
  {
    name: 'server-errors'
    title: 'The API answers with server errors'
    meaning: 'Donors cannot give, or webhooks are refused and come again.'
    query: 'requests | where toint(resultCode) >= 500'
    moreThan: 5
    severity: 1
  }
  {
    name: 'functions-failing'
    title: 'What works by itself fails again and again'
    meaning: 'Public data, alerts or payments are no longer kept up. The logs of the function say why.'
    query: 'requests | where success == false and name in ("expireCheckouts", "publishView", "relayOutbox", "sweepOutbox", "syncPayments", "watchFunding", "watchWebhooks")'
    moreThan: 2
    severity: 1
  }
  {
    name: 'ledger-not-compared'
    title: 'The nightly comparison failed'
    meaning: 'There is no report of this night. The logs of reconcileLedger say why; the next run goes on from where the last one ended.'
    query: 'requests | where success == false and name == "reconcileLedger"'
    moreThan: 0
    severity: 1
  }
  {
    name: 'webhooks-silent'
    title: 'No webhook comes'
    meaning: 'Pledges are paid, or should be, and the provider says nothing. Look at its webhook endpoint.'
    query: 'traces | where message contains "alarm: webhooks silent"'
    moreThan: 0
    severity: 1
  }
  {
    name: 'reconciliation-drift'
    title: 'The books and the provider disagree'
    meaning: 'The nightly report says by how much, and since when.'
    query: 'traces | where message contains "alarm: reconciliation drift"'
    moreThan: 0
    severity: 1
  }
  {
    name: 'mail-throttled'
    title: 'Mail has to wait'
    meaning: 'The mail service takes no more for now. The domain that Azure manages is for trials.'
    query: 'traces | where message contains "alarm: mail throttled"'
    moreThan: 0
    severity: 2
  }
]

resource insights 'Microsoft.Insights/components@2020-02-02' existing = { name: insightsName }
resource operators 'Microsoft.Insights/actionGroups@2023-01-01' existing = { name: operatorGroupName }

resource telemetryAlarms 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = [
  for alarm in alarms: {
    name: 'alarm-${alarm.name}-${suffix}'
    location: location
    properties: {
      displayName: alarm.title
      description: alarm.meaning
      severity: alarm.severity
      enabled: true
      scopes: [insights.id]
      evaluationFrequency: 'PT5M'
      // Longer than the time between two looks: telemetry comes some minutes late.
      windowSize: 'PT15M'
      criteria: {
        allOf: [
          { query: alarm.query, timeAggregation: 'Count', operator: 'GreaterThan', threshold: alarm.moreThan }
        ]
      }
      // The tables are not there before the first request.
      skipQueryValidation: true
      autoMitigate: true
      actions: { actionGroups: [operators.id] }
    }
  }
]
