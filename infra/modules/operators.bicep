metadata description = 'Who is told when something is wrong.'

@description('Ends every resource name, so that two environments never clash.')
@minLength(13)
@maxLength(13)
param suffix string

@description('Mail address that alarms go to, or empty: the owners of the subscription.')
param operatorMail string

// Owner, one of Azure's own roles.
var ownerRole = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-portal-${suffix}'
  location: 'global'
  properties: {
    enabled: true
    groupShortName: 'portal'
    emailReceivers: empty(operatorMail)
      ? []
      : [{ name: 'operator', emailAddress: operatorMail, useCommonAlertSchema: true }]
    armRoleReceivers: empty(operatorMail) ? [{ name: 'owners', roleId: ownerRole, useCommonAlertSchema: true }] : []
  }
}

@description('Name of the group of who is told.')
output groupName string = operators.name
