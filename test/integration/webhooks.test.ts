/** Webhooks as they really come: several times, out of order, for things nobody knows, while storage is away. */
import Stripe from 'stripe';
import { ledgerEntrySchema } from '../../shared/ledger/ledgerEntry';
import { addCampaign, fundingOf } from '../support/campaigns';
import { aPledge, atProvider, look, mailsTo, pledgeTo, put, type Answered } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ settings: { UNKNOWN_PAYMENT_SECONDS: '1' } });
});
afterAll(() => portal.stop());

const webhooks = (settings: object) =>
  put(`${portal.backends.origins.payments}/_local/webhooks`, settings);

const ledgerOf = async (book: string) => {
  const documents = await portal.documents(
    'campaigns',
    `c.type = 'ledger-entry' AND c.book = '${book}'`,
  );
  return documents
    .map((document) => ledgerEntrySchema.strip().parse(document))
    .map(({ reason, account, amountMinor }) => `${reason} ${account} ${amountMinor}`)
    .sort();
};

/** Five pledges, one after the other, each ending in its own way. */
async function fiveEndings(): Promise<string> {
  const campaignId = await addCampaign(portal, 100_000);
  const { payments } = portal.backends.origins;
  const api = portal.app.origin;
  const endings = [
    ['pay'],
    ['pay-later', 'settle'],
    ['pay-later', 'fail'],
    ['decline', 'pay'],
    ['expire'],
  ] as const;
  const placed: Answered[] = [];
  for (const acts of endings) {
    const pledge = await pledgeTo(api, campaignId, aPledge({ tipMinor: 100 }));
    for (const act of acts) await atProvider(payments, pledge.body.checkoutUrl, act);
    placed.push(pledge);
  }
  const last = ['settled', 'settled', 'failed', 'settled', 'expired'];
  await until(async () => {
    const seen = await Promise.all(placed.map((pledge) => look(api, pledge)));
    return seen.every(({ body }, index) => body.pledge.status === last[index]);
  });
  await until(async () => (await ledgerOf(campaignId)).length === 15);
  return campaignId;
}

it('M-05: every webhook delivered three times and shuffled gives the same ledger and sums', async () => {
  const once = await fiveEndings();
  await webhooks({ deliver: true, times: 3, shuffle: true, loseEvery: 0, delayMs: 100 });
  const thrice = await fiveEndings();
  await webhooks({ deliver: true, times: 1, shuffle: false, loseEvery: 0, delayMs: 0 });

  expect(await ledgerOf(thrice)).toEqual(await ledgerOf(once));
  expect(await fundingOf(portal, thrice)).toEqual(await fundingOf(portal, once));
  expect(await fundingOf(portal, thrice)).toMatchObject({ raisedMinor: 15_000, reservedMinor: 0 });
  // One thank-you for each of the six that were paid, however often the provider said so.
  await until(
    async () => (await mailsTo(portal.backends.origins.mail, 'a@example.org')).length >= 6,
  );
  const thanks = await mailsTo(portal.backends.origins.mail, 'a@example.org');
  expect(new Set(thanks.map(({ messageId }) => messageId)).size).toBe(thanks.length);
});

/** Sends an event as the provider would, about a payment page that nobody made. */
async function sendUnknown(id: string, sessionId: string): Promise<number> {
  const { STRIPE_WEBHOOK_SECRETS: secret = '' } = portal.settings;
  const payload = JSON.stringify({
    id,
    object: 'event',
    type: 'checkout.session.completed',
    data: { object: { id: sessionId, object: 'checkout.session', metadata: {} } },
  });
  const signature = new Stripe('sk_test').webhooks.generateTestHeaderString({ payload, secret });
  const answer = await fetch(`${portal.app.origin}/api/payments/webhook`, {
    method: 'POST',
    headers: { 'stripe-signature': signature, 'content-type': 'application/json' },
    body: payload,
  });
  return answer.status;
}

const discrepanciesOf = (objectId: string) =>
  portal.documents('payments', `c.type = 'discrepancy' AND c.objectId = '${objectId}'`);

it('an event of an object that no pledge is found for ends as a discrepancy with one alert', async () => {
  expect(await sendUnknown('evt_of_nobody', 'cs_of_nobody')).toBe(200);
  expect(await sendUnknown('evt_of_nobody', 'cs_of_nobody')).toBe(200);

  await until(async () => (await discrepanciesOf('cs_of_nobody')).length > 0);
  const [discrepancy] = await discrepanciesOf('cs_of_nobody');
  const alerts = () =>
    portal.documents('alerts', `c.about.id = '${String(discrepancy?.['discrepancyId'])}'`);
  await until(async () => (await alerts()).length === 2);
  expect((await alerts()).map((alert) => String(alert['staffId'])).sort()).toEqual([
    'finance-one',
    'finance-two',
  ]);
});

it('M-05: an event that was kept but died before it was queued is queued when it comes again', async () => {
  await portal.container('payments').items.create({
    id: 'event:evt_kept',
    type: 'payment-event',
    eventId: 'evt_kept',
  });

  expect(await sendUnknown('evt_kept', 'cs_kept')).toBe(200);

  await until(async () => (await discrepanciesOf('cs_kept')).length === 1);
});

it('a payment of another amount moves no money and alerts finance', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const placed = await pledgeTo(portal.app.origin, campaignId);
  const { payments } = portal.backends.origins;

  await atProvider(payments, placed.body.checkoutUrl, 'pay', { amountMinor: 4_000 });

  const found = () =>
    portal.documents('payments', `c.type = 'discrepancy' AND c.book = '${campaignId}'`);
  await until(async () => (await found()).length > 0);
  expect(await found()).toMatchObject([{ reason: 'amount-mismatch' }]);
  expect(await ledgerOf(campaignId)).toEqual([]);
});

it('while the database is away the webhook answers 503, and the provider’s next try heals it', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const { payments, cosmos } = portal.backends.origins;
  const api = portal.app.origin;
  const placed = await pledgeTo(api, campaignId);
  await put(`${cosmos}/_local/faults`, [
    { operation: 'create', container: 'payments', status: 503, times: 4 },
  ]);

  await atProvider(payments, placed.body.checkoutUrl, 'pay');

  await until(async () => (await look(api, placed)).body.pledge.status === 'settled');
  expect(await fundingOf(portal, campaignId)).toMatchObject({ raisedMinor: 5_000 });
});
