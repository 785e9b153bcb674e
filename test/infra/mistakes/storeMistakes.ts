/** Mistakes in what keeps documents, messages and blobs. */
import { inModule, type Mistake } from './mistake';

export const storeMistakes: Mistake[] = [
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
    ['recordsAccount.outputs', 'hostAccount.outputs'],
  ]),
  ...inModule('storageAccount', [
    ['allowSharedKeyAccess: false', 'allowSharedKeyAccess: true'],
    ['allowBlobPublicAccess: false', 'allowBlobPublicAccess: true'],
    ['TLS1_2', 'TLS1_9'],
    ['TrafficOnly: true', 'TrafficOnly: false'],
  ]),
  ...inModule('hostStorage', [
    ["}-poison'", "}-poisoned'"],
    ["'donor-mail'", "'donor-mails'"],
  ]),
  ...inModule('records', [['&& !isLocked', '|| !isLocked']], 'locked records'),
  ...inModule('records', [
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
