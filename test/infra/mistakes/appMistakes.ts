/** Mistakes in the app and its settings. */
import { inModule, type Mistake } from './mistake';

export const appMistakes: Mistake[] = [
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
