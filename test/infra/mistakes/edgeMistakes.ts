/** Mistakes in what the world touches: site, mail, sign-in, network. */
import { inModule, type Mistake } from './mistake';

export const edgeMistakes: Mistake[] = [
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
      ["!= 'DoNotReply'", "!= 'donotreply'"],
      ["'${senderName}@", "'${ownDomain}@"],
      ['sendsFromOwnDomain ? domain.id', '!sendsFromOwnDomain ? domain.id'],
      ['isTrial bool = !', 'isTrial bool = '],
    ],
    'own mail domain',
  ),
  ...inModule('mail', [['username: senderName', 'username: ownDomain']], 'everything turned up'),
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
      ['resourceId: vault.id', 'resourceId: host.id'],
      ['resourceId: records.id', 'resourceId: host.id'],
      ['privatelink.blob.core', 'privatelink.blobs.core'],
      ['privatelink.vaultcore.azure.net', 'privatelink.vault.azure.net'],
      ['network::endpointSubnet.id', 'network::appSubnet.id'],
    ],
    'private',
  ),
  ...inModule(
    'endpoint',
    [
      ['groupIds: [service]', 'groupIds: [name]'],
      ['privateDnsZoneId: dnsZone.id', 'privateDnsZoneId: resourceId'],
    ],
    'private',
  ),
  ...inModule('zone', [['registrationEnabled: false', 'registrationEnabled: true']], 'private'),
  ...inModule('data', [["isPrivate ? 'Disabled'", "isPrivate ? 'Enabled'"]], 'private'),
  ...inModule(
    'storageAccount',
    [
      ["isPrivate ? 'Disabled'", "isPrivate ? 'Enabled'"],
      ["bypass: 'AzureServices'", "bypass: 'None'"],
    ],
    'private',
  ),
  ...inModule('secrets', [["bypass: 'AzureServices'", "bypass: 'None'"]], 'private'),
];
