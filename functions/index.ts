/**
 * The whole app on one page: every function, its trigger, and what it is given.
 *
 * Functions get what they need as arguments and import no client, so each says what it touches.
 */
import { app, type HttpHandler, type InvocationContext } from '@azure/functions';
import { ManagedIdentityCredential } from '@azure/identity';
import { randomBytes, randomUUID } from 'node:crypto';
import { cosmosAlertRepository } from '../shared/alerts/alertRepository';
import { cosmosSetAsideRepository } from '../shared/alerts/setAsideRepository';
import { raiseAlert, setMessageAside } from '../shared/alerts/raiseAlert';
import type { Occurrence } from '../shared/alerts/alert';
import { cosmosCampaignRepository } from '../shared/campaigns/campaignRepository';
import { cosmosPublicRepository } from '../shared/campaigns/publicRepository';
import { publishCampaign } from '../shared/campaigns/publishCampaign';
import { rebuildPublic } from '../shared/campaigns/rebuildPublic';
import { tombstoneBlobs } from '../shared/campaigns/tombstoneBlobs';
import { cosmosViewRepository } from '../shared/campaigns/viewRepository';
import { cosmosAuditRepository } from '../shared/audit/auditRepository';
import { readConfig } from '../shared/config';
import { countAttempts } from '../shared/limits/countAttempt';
import { cosmosLimitRepository } from '../shared/limits/limitRepository';
import { compareLedger } from '../shared/ledger/compareLedger';
import { cosmosLedgerRepository } from '../shared/ledger/ledgerRepository';
import { reconciliationBlobs } from '../shared/ledger/reconciliationBlobs';
import { acsMailer } from '../shared/mail/acsMailer';
import { cosmosDonorMailRepository } from '../shared/mail/donorMailRepository';
import type { Mail } from '../shared/mail/mail';
import { cosmosReceiptSearchRepository } from '../shared/mail/receiptSearchRepository';
import { sendFoundGifts } from '../shared/mail/sendFoundGifts';
import { sendReceipt } from '../shared/mail/sendReceipt';
import { smtpMailer } from '../shared/mail/smtpMailer';
import { containers, poisonQueueOf, queues, type QueueName } from '../shared/names';
import { cosmosOutboxRepository } from '../shared/outbox/outboxRepository';
import { relayNotices } from '../shared/outbox/relayNotices';
import { cosmosCheckpointRepository } from '../shared/payments/checkpointRepository';
import { healPledge } from '../shared/payments/healPledge';
import { cosmosPaymentRepository } from '../shared/payments/paymentRepository';
import { reportDiscrepancy } from '../shared/payments/reportDiscrepancy';
import { stripeProvider } from '../shared/payments/stripeProvider';
import { cosmosDonorPledgeRepository } from '../shared/pledges/donorPledgeRepository';
import { cosmosPledgeRepository } from '../shared/pledges/pledgeRepository';
import { takePledge } from '../shared/pledges/takePledge';
import { cosmosConcernRepository } from '../shared/safety/concernRepository';
import { pairNameOf } from '../shared/safety/switch';
import { cosmosSwitchRepository } from '../shared/safety/switchRepository';
import { cosmosLedgerExportRepository } from '../shared/ledger/ledgerExportRepository';
import { untilMailTakes } from '../shared/mail/untilMailTakes';
import { unlessMailIsOff } from '../shared/mail/unlessMailIsOff';
import { isAdministrator } from '../shared/staff/member';
import { signInProvider } from '../shared/staff/signInProvider';
import { cosmosStaffRepository } from '../shared/staff/staffRepository';
import { openDatabase } from '../shared/storage/cosmosClient';
import { storageMessageQueue } from '../shared/storage/messageQueue';
import { openBlobs, openQueues } from '../shared/storage/storageClient';
import { telemetryHooks } from '../shared/telemetry/appTelemetry';
import { guardHttp, guardWork, type Answering } from '../shared/web/guard';
import { guardStaff } from '../shared/web/guardStaff';
import { staffRoles } from '../shared/words';
import { alertOnPoison } from './alerts/alertOnPoison';
import { notifyCaseworker } from './alerts/notifyCaseworker';
import { sendStaffDigest } from './alerts/sendStaffDigest';
import { getCampaign } from './campaigns/getCampaign';
import { listCampaigns } from './campaigns/listCampaigns';
import { publishView } from './campaigns/publishView';
import { rebuildPublicData } from './campaigns/rebuildPublicData';
import { watchFunding } from './campaigns/watchFunding';
import { health } from './health/health';
import { openApi } from './health/openApi';
import { reconcileLedger } from './ledger/reconcileLedger';
import { sendDonorMail } from './mail/sendDonorMail';
import { relayOutbox } from './outbox/relayOutbox';
import { sweepOutbox } from './outbox/sweepOutbox';
import { expireCheckouts } from './payments/expireCheckouts';
import { receivePaymentWebhook } from './payments/receivePaymentWebhook';
import { reconcilePayment } from './payments/reconcilePayment';
import { syncPayments } from './payments/syncPayments';
import { watchWebhooks } from './payments/watchWebhooks';
import { changeFallback } from './pledges/changeFallback';
import { createPledge } from './pledges/createPledge';
import { erasePledge } from './pledges/erasePledge';
import { exportPledge } from './pledges/exportPledge';
import { getPledge } from './pledges/getPledge';
import { resendReceipt } from './pledges/resendReceipt';
import { findReceipts } from './receipts/findReceipts';
import { exportLedger } from './ledger/exportLedger';
import { getReconciliation } from './ledger/getReconciliation';
import { listReconciliations } from './ledger/listReconciliations';
import { listQueues } from './queues/listQueues';
import { replayMessages } from './queues/replayMessages';
import { listSwitches } from './safety/listSwitches';
import { reportConcern } from './safety/reportConcern';
import { turnSwitch } from './safety/turnSwitch';
import { acceptInvitation } from './staff/acceptInvitation';
import { changeMember } from './staff/changeMember';
import { getOwnMember } from './staff/getOwnMember';
import { inviteMember } from './staff/inviteMember';
import { listAuditEntries } from './staff/listAuditEntries';
import { listMembers } from './staff/listMembers';
import { sendInvitation } from './staff/sendInvitation';

const config = readConfig(process.env);
const { siteUrl, organisation, mailFrom, mailClaimSeconds } = config;
const now = () => new Date();
const newKey = () => randomBytes(32).toString('base64url');

// What the app stands on.
const database = openDatabase(config.cosmos, config.database);
const container = (of: keyof typeof containers) => database.container(containers[of].name);
const queueService = openQueues(config.queues);
const blobService = openBlobs(config.blobs);
const queue = storageMessageQueue(queueService);
const provider = config.payments && stripeProvider({ ...config.payments, siteUrl });
const mailer =
  config.mail.kind === 'identity'
    ? acsMailer(config.mail, mailFrom)
    : smtpMailer(config.mail.connectionString, mailFrom);

// What it knows. The public functions read with an identity that sees `public` and nothing else.
const publicCampaigns = cosmosPublicRepository(
  openDatabase(config.cosmosPublic, config.database).container(containers.public.name),
  config.generation,
);
const campaigns = cosmosCampaignRepository(container('campaigns'));
const pledges = cosmosPledgeRepository(container('campaigns'));
const donorPledges = cosmosDonorPledgeRepository(container('campaigns'));
const mails = cosmosDonorMailRepository(container('campaigns'));
const searches = cosmosReceiptSearchRepository(container('limits'));
const counters = cosmosLimitRepository(container('limits'));
const outbox = cosmosOutboxRepository(container('campaigns'));
const views = cosmosViewRepository(container('public'), config.generation);
const payments = cosmosPaymentRepository(container('payments'));
const reports = reconciliationBlobs(blobService);
const ledgerGroups = cosmosLedgerRepository(container('campaigns'));
const checkpoints = cosmosCheckpointRepository(container('payments'));
const alerts = cosmosAlertRepository(container('alerts'));
const staff = cosmosStaffRepository(container('staff'));
const audit = cosmosAuditRepository(container('audit'));
const concerns = cosmosConcernRepository(container('concerns'));
const tombstones = tombstoneBlobs(blobService);
const setAsides = cosmosSetAsideRepository(container('payments'));
const ledger = cosmosLedgerExportRepository(container('campaigns'));
const switches = cosmosSwitchRepository(container('public'), container('settings'));

// What several functions do.
const announce = (occurrence: Occurrence) => queue.send(queues.caseworkerAlerts, occurrence);
const raise = raiseAlert({
  activeStaff: () => staff.active(),
  createAlert: (alert) => alerts.create(alert),
  askForDigest: (staffId) => queue.send(queues.staffDigests, { staffId }),
  now,
});
const setAside = setMessageAside({
  keepSetAside: (message) => setAsides.keep(message),
  raise,
  now,
});
const report = reportDiscrepancy({
  keepDiscrepancy: (discrepancy) => payments.keepDiscrepancy(discrepancy),
  announce,
  now,
});
const heal =
  provider &&
  healPledge({
    findPledge: (book, pledgeId) => pledges.find(book, pledgeId),
    commit: (stored, transition) => pledges.commit(stored, transition),
    provider,
    report,
    ...config.sync,
    now,
  });
const compare =
  provider &&
  compareLedger({
    legsBetween: (from, until) => ledgerGroups.providerLegsBetween(from, until),
    legsOf: (groups) => ledgerGroups.providerLegsOf(groups),
    settledBetween: (from, until) => pledges.settledBetween(from, until),
    findTransactionOf: (id) => provider.findTransactionOf(id),
  });
const relay = relayNotices({
  send: (name, message) => queue.send(name, message),
  remove: (notice) => outbox.remove(notice),
  setAside,
});
const publish = publishCampaign({
  ...campaigns,
  publish: (view) => views.publish(view),
  isWithdrawn: (campaignId) => tombstones.has(campaignId),
  hideWithItsPair: async ({ book, facts: { from, to } }) => {
    if (from !== null && to !== null) await switches.hideWith(pairNameOf({ from, to }), book);
  },
  takeAway: (campaignId) => views.takeAway(campaignId),
  announce,
  siteUrl,
  now,
});
const rebuild = rebuildPublic({
  campaignIds: () => campaigns.ids(),
  shownIds: () => views.shown(),
  publishCampaign: publish,
  takeAway: (campaignId) => views.takeAway(campaignId),
  open: () => views.open(),
});
const take = takePledge({
  findPledge: async (book, pledgeId) => (await pledges.find(book, pledgeId))?.value,
  place: (pledge, at) => pledges.place(pledge, at),
  findCampaign: async (campaignId) => (await campaigns.find(campaignId))?.value,
  findFunding: async (book) => (await campaigns.findFunding(book))?.value,
  createFunding: (funding) => campaigns.createFunding(funding),
  poolBuckets: config.poolBuckets,
});

const signedIn = guardStaff({
  identify: config.signIn && signInProvider(config.signIn),
  findMember: (identity) => staff.findByIdentity(identity),
  hasAdministrator: async () => (await staff.active()).some(isAdministrator),
  firstAdministratorId: config.firstAdministrator,
  audit,
  newId: randomUUID,
  now,
});

const limits = countAttempts({
  count: (counter) => counters.count(counter),
  saltOf: (day) => counters.saltOf(day),
  most: config.mostAttempts,
  now,
});
const sending = {
  findPledge: (book: string, pledgeId: string) => pledges.find(book, pledgeId),
  send: (mail: Mail) => mailer.send(mail),
  newKey,
  siteUrl,
  organisation,
  mailClaimSeconds,
  now,
};

// HTTP, open to everyone. What is thrown never leaves as it is.
const everyone = routes((handler: Answering) => guardHttp(handler));
everyone.get('listCampaigns', 'campaigns', listCampaigns({ publicCampaigns, now }));
everyone.get('getCampaign', 'campaigns/{campaignId}', getCampaign({ publicCampaigns, now }));
everyone.post(
  'createPledge',
  'campaigns/{campaignId}/pledges',
  createPledge({ publicCampaigns, take, pledges, provider, now }),
);
everyone.get('getPledge', 'pledges/{pledgeId}', getPledge({ pledges, publicCampaigns, now }));
everyone.put('changeFallback', 'pledges/{pledgeId}/fallback', changeFallback({ pledges }));
everyone.post(
  'resendReceipt',
  'pledges/{pledgeId}/receipt-mail',
  resendReceipt({ pledges, limits, queue, now }),
);
everyone.get(
  'exportPledge',
  'pledges/{pledgeId}/export',
  exportPledge({ pledges, donorPledges, now }),
);
everyone.post('erasePledge', 'pledges/{pledgeId}/erasure', erasePledge({ pledges }));
everyone.post(
  'findReceipts',
  'receipts/find',
  findReceipts({ limits, searches, queue, findMailSeconds: config.findMailSeconds, now }),
);
everyone.post(
  'receivePaymentWebhook',
  'payments/webhook',
  receivePaymentWebhook({ provider, payments, queue, now }),
);
everyone.post(
  'reportConcern',
  'concerns',
  reportConcern({
    concerns,
    announce,
    limits,
    newId: randomUUID,
    retentionDays: config.concernRetentionDays,
    now,
  }),
);
everyone.get(
  'health',
  'health',
  health({
    checks: {
      cosmos: () => container('campaigns').item('health', 'health').read(),
      queues: () => queueService.getQueueClient(queues.paymentEvents).getProperties(),
      blobs: () => blobService.getProperties(),
    },
  }),
);
everyone.get('openApi', 'openapi.json', openApi());

// HTTP, for staff: the guard asks who it is.
const staffOnly = routes((handler: HttpHandler) => handler);
staffOnly.get('getOwnMember', 'staff/me', signedIn.members(staffRoles, 'members', getOwnMember()));
staffOnly.post(
  'inviteMember',
  'staff/invitations',
  signedIn.members(
    ['admin'],
    'members',
    inviteMember({ staff, queue, newId: randomUUID, newKey, siteUrl, now }),
  ),
);
const accept = signedIn.visitors('members', acceptInvitation({ staff, now }));
staffOnly.post('acceptInvitation', 'staff/invitations/accept', accept);
staffOnly.post('acceptInvitationFromPath', 'staff/invitations/{code}/accept', accept);
staffOnly.get(
  'listMembers',
  'staff/members',
  signedIn.members(['admin'], 'members', listMembers({ staff })),
);
staffOnly.put(
  'changeMember',
  'staff/members/{id}',
  signedIn.members(['admin'], 'member:{id}', changeMember({ staff })),
);
staffOnly.get(
  'listAuditEntries',
  'staff/audit',
  signedIn.members(['admin'], 'audit', listAuditEntries({ audit })),
);

staffOnly.get(
  'listQueues',
  'staff/queues',
  signedIn.members(['admin'], 'queues', listQueues({ queue, setAsides })),
);
staffOnly.post(
  'replayMessages',
  'staff/queues/{name}/replay',
  signedIn.members(['admin'], 'queue:{name}', replayMessages({ queue, setAsides })),
);
staffOnly.get(
  'listSwitches',
  'staff/switches',
  signedIn.members(['admin', 'reviewer'], 'switches', listSwitches({ switches })),
);
staffOnly.put(
  'turnSwitch',
  'staff/switches/{name}',
  signedIn.members(
    ['admin', 'reviewer'],
    'switch:{name}',
    turnSwitch({ switches, campaigns, now }),
  ),
);
staffOnly.post(
  'rebuildPublicData',
  'staff/public/rebuild',
  signedIn.members(['admin'], 'public', rebuildPublicData({ rebuild })),
);
staffOnly.get(
  'listReconciliations',
  'staff/reconciliation',
  signedIn.members(['finance'], 'reconciliation', listReconciliations({ reports })),
);
staffOnly.get(
  'getReconciliation',
  'staff/reconciliation/{day}',
  signedIn.members(['finance'], 'reconciliation:{day}', getReconciliation({ reports })),
);
staffOnly.get(
  'exportLedger',
  'staff/ledger',
  signedIn.members(['finance', 'admin'], 'ledger', exportLedger({ ledger })),
);

// Queues.
const connection = 'AzureWebJobsStorage';
app.storageQueue('reconcilePayment', {
  queueName: queues.paymentEvents,
  connection,
  handler: guardWork(
    reconcilePayment({
      pledges,
      provider,
      report,
      setAside,
      unknownPaymentSeconds: config.unknownPaymentSeconds,
      now,
    }),
  ),
});
app.storageQueue('notifyCaseworker', {
  queueName: queues.caseworkerAlerts,
  connection,
  handler: guardWork(notifyCaseworker({ raise, setAside })),
});
const whileMailIsOn = unlessMailIsOff({
  isMailOff: async () => (await publicCampaigns.openness(now())).mailOff,
  sendText: (name, text, delaySeconds) => queue.sendText(name, text, delaySeconds),
});
const onceMailTakes = untilMailTakes({
  sendText: (name, text, delaySeconds) => queue.sendText(name, text, delaySeconds),
});
const mailing = (
  name: QueueName,
  work: (message: unknown, context: InvocationContext) => Promise<void>,
) => whileMailIsOn(name, onceMailTakes(name, work));
app.storageQueue('sendStaffDigest', {
  queueName: queues.staffDigests,
  connection,
  handler: guardWork(
    mailing(
      queues.staffDigests,
      sendStaffDigest({
        staff,
        alerts,
        queue,
        mailer,
        raise,
        setAside,
        siteUrl,
        organisation: organisation.name,
        digestSeconds: config.digestSeconds,
        mailClaimSeconds,
        now,
      }),
    ),
  ),
});
app.storageQueue('sendInvitation', {
  queueName: queues.staffInvitations,
  connection,
  handler: guardWork(
    mailing(
      queues.staffInvitations,
      sendInvitation({
        staff,
        mailer,
        setAside,
        newKey,
        siteUrl,
        organisation: organisation.name,
      }),
    ),
  ),
});
app.storageQueue('sendDonorMail', {
  queueName: queues.donorMail,
  connection,
  handler: guardWork(
    mailing(
      queues.donorMail,
      sendDonorMail({
        sendReceipt: sendReceipt({
          ...sending,
          findRecord: (book, recordId) => mails.find(book, recordId),
          claim: (...claim) => mails.claim(...claim),
          markSent: (record) => mails.markSent(record),
          release: (record) => mails.release(record),
        }),
        sendFoundGifts: sendFoundGifts({
          ...sending,
          findSearch: (searchId) => searches.find(searchId),
          replaceSearch: (search, etag) => searches.replace(search, etag),
          closeSearch: (search) => searches.close(search),
          giftsOf: (donorHash) => donorPledges.giftsOf(donorHash),
          keepKeys: (pledge) => donorPledges.keepKeys(pledge),
        }),
        queue,
        setAside,
      }),
    ),
  ),
});
for (const name of Object.values(queues)) {
  app.storageQueue(`alertOnPoison-${name}`, {
    queueName: poisonQueueOf(name),
    connection,
    handler: guardWork(alertOnPoison({ setAside, queue: name })),
  });
}

// The change feed of the books. Without a retry policy, a batch that throws would be lost.
const booksFeed = (name: string) => ({
  connection: 'COSMOS',
  databaseName: '%COSMOS_DATABASE%',
  containerName: containers.campaigns.name,
  leaseContainerName: containers.leases.name,
  leaseContainerPrefix: name,
  startFromBeginning: true,
  feedPollDelay: 500,
  retry: { strategy: 'fixedDelay', maxRetryCount: -1, delayInterval: { seconds: 5 } } as const,
});
app.cosmosDB('relayOutbox', {
  ...booksFeed('relayOutbox'),
  handler: guardWork(relayOutbox({ relay })),
});
app.cosmosDB('publishView', {
  ...booksFeed('publishView'),
  handler: guardWork(publishView({ publishCampaign: publish })),
});
app.cosmosDB('watchFunding', {
  ...booksFeed('watchFunding'),
  handler: guardWork(watchFunding({ campaigns, queue, now })),
});

// Timers.
app.timer('sweepOutbox', {
  schedule: '0 * * * * *',
  handler: guardWork(sweepOutbox({ outbox, relay, now })),
});
app.timer('syncPayments', {
  schedule: '0 */5 * * * *',
  handler: guardWork(
    syncPayments({ publicCampaigns, pledges, heal, checkpoints, announce, ...config.sync, now }),
  ),
});
app.timer('expireCheckouts', {
  schedule: '15 * * * * *',
  handler: guardWork(expireCheckouts({ pledges, campaigns, provider, now })),
});
app.timer('watchWebhooks', {
  schedule: '30 */10 * * * *',
  handler: guardWork(watchWebhooks({ publicCampaigns, payments, queue, announce, now })),
});
app.timer('reconcileLedger', {
  schedule: '0 0 3 * * *',
  handler: guardWork(
    reconcileLedger({
      provider,
      ledger: ledgerGroups,
      compare,
      checkpoints,
      reports,
      reportDiscrepancy: report,
      cutOffSeconds: config.ledgerCutOffSeconds,
      now,
    }),
  ),
});

// Telemetry: loaded late, from a bundle of its own, and only where it is configured.
const { telemetry } = config;
if (telemetry !== null) {
  const hooks = telemetryHooks(async () => {
    const { startTelemetry } = await import('../shared/telemetry/insightsTelemetry');
    const credential =
      config.cosmos.kind === 'identity'
        ? new ManagedIdentityCredential({ clientId: config.cosmos.clientId })
        : null;
    return startTelemetry(telemetry, credential);
  });
  app.hook.preInvocation(hooks.before);
  app.hook.postInvocation(hooks.after);
}

/** Registers HTTP functions. The platform asks for no key of its own: what guards them asks who it is. */
function routes<Handler>(guarded: (handler: Handler) => HttpHandler) {
  const register =
    (method: 'get' | 'post' | 'put') => (name: string, route: string, handler: Handler) => {
      app[method](name, { route, authLevel: 'anonymous', handler: guarded(handler) });
    };
  return { get: register('get'), post: register('post'), put: register('put') };
}
