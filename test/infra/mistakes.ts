/** One-word mistakes that are easily made in the templates; most of them compile. */
import type { ParameterSet } from './parameterSets';

export interface Mistake {
  template: string;
  /** Its first place is where the mistake is made. */
  right: string;
  wrong: string;
  /** Parameters that show it. */
  set: ParameterSet;
}

type Pair = readonly [right: string, wrong: string];

const inModule = (name: string, pairs: Pair[], set: ParameterSet = 'with payments'): Mistake[] =>
  pairs.map(([right, wrong]) => ({ template: `modules/${name}.bicep`, right, wrong, set }));

const stores: Mistake[] = [
  ...inModule('data', [
    ['disableLocalAuth: true', 'disableLocalAuth: false'],
    ['disableLocalAuth', 'disableLocalAut'],
    ["'Tls12'", "'Tls10'"],
    ['EnableServerless', 'Serverless'],
    ["'Strong'", "'Session'"],
    ['tier: backupTier', "tier: 'Continuous8Days'"],
    ["'Continuous'", "'Continous'"],
  ]),
  ...inModule('data', [['isServerless ?', '!isServerless ?']], 'autoscale'),
  ...inModule('containers', [
    ["'/book'", "'/id'"],
    ["'Hash'", "'hash'"],
    ['perItemTtl: true', 'perItemTtl: false'],
    ["'/fairOrder', ", ''],
    ["'/donorHash'", "'/donorhash'"],
    ["'consistent'", "'none'"],
    ["[{ path: '/*' }]", '[]'],
  ]),
  ...inModule(
    'containers',
    [
      ['quietRequestUnits = 1000', 'quietRequestUnits = 100'],
      ["== 'campaigns'", "== 'campaign'"],
    ],
    'autoscale',
  ),
  ...inModule('storage', [
    ["'stportal", "'st-portal-"],
    ['allowSharedKeyAccess: false', 'allowSharedKeyAccess: true'],
    ['allowBlobPublicAccess: false', 'allowBlobPublicAccess: true'],
    ['TLS1_2', 'TLS1_9'],
    ['TrafficOnly: true', 'TrafficOnly: false'],
    ["}-poison'", "}-poisoned'"],
    ["'donor-mail'", "'donor-mails'"],
  ]),
  ...inModule('blobs', [
    ["publicAccess: 'None'", "publicAccess: 'Blob'"],
    ['bookDays = 3653', 'bookDays = 365'],
    ['foreverDays = 146000', 'foreverDays = 14600'],
    ['== bookDays', '== foreverDays'],
    ["'tombstones'", "'tombstone'"],
    ["'ledger', unchangeableDays: bookDays", "'ledger'"],
    [
      'deleteRetentionPolicy: { enabled: false }',
      'deleteRetentionPolicy: { enabled: true, days: 7 }',
    ],
    ['immutabilityPeriodSinceCreationInDays', 'immutabilityPeriodSinceCreation'],
  ]),
];

const app: Mistake[] = [
  ...inModule('app', [
    ["'FC1'", "'FC9'"],
    ["version: '24'", "version: '99'"],
    ['maximumInstanceCount: maximumInstances', 'maximumInstanceCount: alwaysReadyInstances'],
    ["'Disabled'", "'disable'"],
    ["'UserAssignedIdentity'", "'UserAssigned'"],
    ['httpsOnly: true', 'httpsOnly: false'],
    ["'1.2'", "'1.0'"],
    ['siteConfig:', 'siteConfg:'],
    ['allowedOrigins: siteOrigins', "allowedOrigins: ['*']"],
    ['allow: false', 'allow: true'],
  ]),
  ...inModule('app', [['instanceMemoryMB: instanceMemoryMB', 'instanceMemoryMB: 3000']]),
  ...inModule('app', [['empty(subnetId)', '!empty(subnetId)']], 'private'),
  ...inModule('appSettings', [
    ['publicIdentity.properties.clientId', 'appIdentity.properties.clientId'],
    ['MAIL_CLAIM_SECONDS', 'MAIL_CLAIM_SECOND'],
    ["'600'", "'60'"],
    ["'managedidentity'", "'managed'"],
    ['SecretName=stripe-secret-key', 'SecretName=stripe-key'],
    ['properties.primaryEndpoints.table', 'listKeys().keys[0].value'],
    ['/discovery/v2.0/keys', '/discovery/keys'],
    ['SIGN_IN_TENANT_ID: signInTenantId', 'SIGN_IN_TENANT_ID: signInAudience'],
    ['SITE_URL: siteOrigin', 'SITE_URL: mailEndpoint'],
  ]),
];

const edges: Mistake[] = [
  ...inModule('site', [['sku: { name: sku, tier: sku }', "sku: { name: 'Fre', tier: 'Fre' }"]]),
  ...inModule(
    'site',
    [
      ['cname-delegation', 'cname'],
      ["['https://${domain}']", "['http://${domain}']"],
      ['name: empty(domain)', 'name: !empty(domain)'],
    ],
    'own site domain',
  ),
  ...inModule('mail', [
    ['disableLocalAuth: true', 'disableLocalAuth: false'],
    ['dataLocation: dataLocation', "dataLocation: 'Mars'"],
    [
      "'AzureManaged', userEngagementTracking: 'Disabled'",
      "'AzureManaged', userEngagementTracking: 'Enabled'",
    ],
  ]),
  ...inModule(
    'mail',
    [['&& isOwnDomainVerified', '|| isOwnDomainVerified']],
    'own mail domain that waits',
  ),
  ...inModule(
    'mail',
    [
      ['CustomerManaged', 'Customer'],
      ["'gifts@", "'gift@"],
      ["username: 'gifts'", "username: 'gift'"],
      ['sendsFromOwnDomain ? domain.id', '!sendsFromOwnDomain ? domain.id'],
      ['isTrial bool = !', 'isTrial bool = '],
    ],
    'own mail domain',
  ),
  ...inModule('signIn', [
    ['AzureADMyOrg', 'AzureADMultipleOrgs'],
    ['/staff/', '/'],
    ['requestedAccessTokenVersion: 2', 'requestedAccessTokenVersion: 1'],
    ["value: 'access'", "value: 'user_impersonation'"],
    ['04b07795', '04b07796'],
    ['delegatedPermissionIds', 'delegatedPermisionIds'],
    ['redirectUris', 'redirectUrls'],
    ["'api://${tenant().tenantId}/${name}'", "'api://${name}'"],
    ["/${name}/access'", "/${name}/acces'"],
    ['string = api.appId', 'string = pages.appId'],
  ]),
  ...inModule(
    'network',
    [
      ['Microsoft.App/environments', 'Microsoft.Web/serverFarms'],
      ["service: 'Sql'", "service: 'sql'"],
      ['resourceId: vault.id', 'resourceId: storage.id'],
      ['privatelink.blob.core', 'privatelink.blobs.core'],
      ['privatelink.vaultcore.azure.net', 'privatelink.vault.azure.net'],
      ['network::endpointSubnet.id', 'network::appSubnet.id'],
    ],
    'private',
  ),
  ...inModule(
    'endpoint',
    [
      ['registrationEnabled: false', 'registrationEnabled: true'],
      ['groupIds: [service]', 'groupIds: [name]'],
      ['privateDnsZoneId: dnsZone.id', 'privateDnsZoneId: networkId'],
    ],
    'private',
  ),
  ...inModule('data', [["isPrivate ? 'Disabled'", "isPrivate ? 'Enabled'"]], 'private'),
  ...inModule('storage', [["isPrivate ? 'Disabled'", "isPrivate ? 'Enabled'"]], 'private'),
  ...inModule('secrets', [["bypass: 'AzureServices'", "bypass: 'None'"]], 'private'),
];

const watched: Mistake[] = [
  ...inModule('secrets', [
    ['RbacAuthorization: true', 'RbacAuthorization: false'],
    ['value: stripeWebhookSecrets', 'value: stripeSecretKey'],
    ['&&', '||'],
  ]),
  ...inModule('access', [
    ['colls/public', 'colls/campaigns'],
    ['0000-000000000001', '0000-000000000002'],
    ['b7e6dc6d', 'b7e6dc6e'],
    ["'${account.id}/dbs/${databaseName}'", 'account.id'],
    ['scope: vault', 'scope: storage'],
  ]),
  ...inModule('monitoring', [['DisableLocalAuth', 'disableLocalAuth']]),
  ...inModule('alarms', [
    ["'GreaterThan'", "'Greater'"],
    ['resultCode', 'resultcode'],
    ['alarm: webhooks silent', 'alarm: webhook silent'],
    ['moreThan: 5', 'moreThan: 500'],
    ["windowSize: 'PT15M'", "windowSize: 'PT1M'"],
    ["metricName: 'TotalRequests'", "metricName: 'TotalRequest'"],
    ['empty(operatorMail)', '!empty(operatorMail)'],
  ]),
  ...inModule('alarms', [['8e3af657', '8e3af658']], 'what azd asks for and no more'),
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

const inMain = (pairs: Pair[], set: ParameterSet = 'with payments'): Mistake[] =>
  pairs.map(([right, wrong]) => ({ template: 'main.bicep', right, wrong, set }));

const map: Mistake[] = [
  ...inMain([
    ['string = group.name', 'string = stripeSecretKey'],
    ['sk_live_', 'sk_liv_'],
    ["'azd-env-name'", "'azd-environment'"],
  ]),
  ...inMain([["signIn == 'none' ? ''", "signIn == 'none' ? signIn"]], 'without sign-in'),
  ...inMain(
    [["signIn == 'existing' ? existingSignInTenantId", "signIn == 'existing' ? ''"]],
    'existing sign-in',
  ),
  ...inMain([['if (privateNetwork)', 'if (!privateNetwork)']], 'private'),
  ...inMain(
    [['isOwnDomainVerified: mailDomainVerified', 'isOwnDomainVerified: true']],
    'own mail domain that waits',
  ),
];

export const mistakes: readonly Mistake[] = [...stores, ...app, ...edges, ...watched, ...map];
