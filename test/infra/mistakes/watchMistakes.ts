/** Mistakes in who may do what, and in what is watched. */
import { inModule, type Mistake } from './mistake';

export const watchMistakes: Mistake[] = [
  ...inModule('secrets', [
    ['RbacAuthorization: true', 'RbacAuthorization: false'],
    ['value: stripeWebhookSecrets', 'value: stripeSecretKey'],
    ["? 'live' : 'test'", "? 'test' : 'live'"],
    ['&&', '||'],
  ]),
  ...inModule('access', [
    ['colls/public', 'colls/campaigns'],
    ['0000-000000000001', '0000-000000000002'],
    ['b7e6dc6d', 'b7e6dc6e'],
    ["'${account.id}/dbs/${databaseName}'", 'account.id'],
    ['ba92f5b4', 'b7e6dc6d'],
    ['scope: records', 'scope: host'],
    ['scope: vault', 'scope: host'],
  ]),
  ...inModule('monitoring', [['DisableLocalAuth', 'disableLocalAuth']]),
  ...inModule('alarms', [
    ["'GreaterThan'", "'Greater'"],
    ['resultCode', 'resultcode'],
    ['alarm: webhooks silent', 'alarm: webhook silent'],
    ['moreThan: 5', 'moreThan: 500'],
    ['watchFunding', 'watchFundings'],
    ["windowSize: 'PT15M'", "windowSize: 'PT1M'"],
  ]),
  ...inModule('databaseAlarm', [
    ["'GreaterThan'", "'Greater'"],
    ["metricName: 'TotalRequests'", "metricName: 'TotalRequest'"],
    ["'429'", "'409'"],
  ]),
  ...inModule('operators', [['empty(operatorMail)', '!empty(operatorMail)']]),
  ...inModule('operators', [['8e3af657', '8e3af658']], 'what azd asks for and no more'),
  ...inModule('diagnostics', [
    ["'AuditEvent'", "'AuditEvents'"],
    ['scope: vault', 'scope: account'],
    ["'FunctionAppLogs'", "'FunctionLogs'"],
  ]),
  ...inModule('workbook', [['DATABASE_ACCOUNT_ID', 'DATABASE_ACCOUNT']]),
  {
    template: 'modules/workbook.json',
    right: 'payment reconciled',
    wrong: 'payment settled',
    set: 'private',
  },
  {
    template: 'modules/workbook.json',
    right: '(\\"outcome: ',
    wrong: '(\\"result: ',
    set: 'private',
  },
  ...inModule(
    'budget',
    [
      ["'GreaterThanOrEqualTo'", "'GreaterThanOrEqual'"],
      ["'Forecasted'", "'Forecast'"],
      ['contactRoles', 'contactRole'],
    ],
    'budget',
  ),
];
