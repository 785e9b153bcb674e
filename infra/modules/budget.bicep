metadata description = 'A mail when the month grows dear. It stops nothing.'

@description('What a month may cost, in the currency of the subscription.')
param monthlyAmount int

@description('First day of the first month, yyyy-MM-01. It cannot be changed later.')
@maxLength(10)
param startDate string

@description('Mail address of who runs the portal, or empty: the owners of the subscription.')
param operatorMail string

var readers = empty(operatorMail) ? { contactEmails: [], contactRoles: ['Owner'] } : { contactEmails: [operatorMail] }

resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-portal'
  properties: {
    category: 'Cost'
    amount: monthlyAmount
    timeGrain: 'Monthly'
    timePeriod: { startDate: startDate }
    notifications: {
      nearlySpent: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 80
        thresholdType: 'Actual'
        ...readers
      }
      willBeSpent: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 100
        thresholdType: 'Forecasted'
        ...readers
      }
    }
  }
}
