/** Names of the containers, queues and blob containers. The templates and the code agree through this file. */

export const containers = {
  campaigns: { name: 'campaigns', partitionKey: '/book' },
  public: { name: 'public', partitionKey: '/id' },
  payments: { name: 'payments', partitionKey: '/id' },
  receipts: { name: 'receipts', partitionKey: '/series' },
  alerts: { name: 'alerts', partitionKey: '/staffId' },
  staff: { name: 'staff', partitionKey: '/directory' },
  settings: { name: 'settings', partitionKey: '/id' },
  concerns: { name: 'concerns', partitionKey: '/id', perItemTtl: true },
  limits: { name: 'limits', partitionKey: '/id', perItemTtl: true },
  audit: { name: 'audit', partitionKey: '/subject' },
  leases: { name: 'leases', partitionKey: '/id' },
} as const satisfies Record<string, { name: string; partitionKey: string; perItemTtl?: true }>;

export const queues = {
  paymentEvents: 'payment-events',
  caseworkerAlerts: 'caseworker-alerts',
  staffDigests: 'staff-digests',
  donorMail: 'donor-mail',
  staffInvitations: 'staff-invitations',
} as const;

export type QueueName = (typeof queues)[keyof typeof queues];

/** The host moves a message here after its last try (host.json, maxDequeueCount). */
export const poisonQueueOf = (queue: QueueName): string => `${queue}-poison`;

export const blobContainers = {
  evidence: 'evidence',
  reconciliation: 'reconciliation',
  ledger: 'ledger',
  tombstones: 'tombstones',
} as const;
