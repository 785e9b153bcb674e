/**
 * The app killed at every await between payment and mail, the donor's and the caseworker's, one after
 * the other.
 *
 * M-17: nothing is lost, and nothing is done twice but the one mail that may have been in flight,
 * which then carries the same Message-ID.
 */
import { queues } from '../../shared/names';
import { addCampaign, fundingOf } from '../support/campaigns';
import { aPledge, atProvider, look, mailsTo, pledgeTo, type Answered } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

/** The app is started anew for every await of every function. */
const patienceMs = 240_000;

/** More awaits than any function makes; to reach it means that the kill switch does not work. */
const awaitsMax = 40;

/** A killed app's messages come back after their lease, and a digest waits for its turn. */
const patienceForMailsMs = 60_000;

/** Time for a kill that comes after the mail was accepted. */
const afterMailMs = 500;

interface Payment {
  campaignId: string;
  placed: Answered;
  email: string;
}

it.concurrent.each([
  ['receivePaymentWebhook', 4],
  ['reconcilePayment', 6],
  ['relayOutbox', 4],
  ['sendDonorMail', 8],
  ['sendStaffDigest', 10],
])(
  'M-17: killed at any await in %s, nothing is lost',
  async (name, awaitsAtLeast) => {
    const portal = await startPortal({ withoutApp: true });
    try {
      let at = 1;
      while ((await payWhileKilled(portal, name, at)) === 'killed') {
        at += 1;
        expect(at).toBeLessThan(awaitsMax);
      }
      expect(at - 1).toBeGreaterThanOrEqual(awaitsAtLeast);
    } finally {
      await portal.stop();
    }
  },
  patienceMs,
);

/** One payment during which the app is killed at an await, if the function makes so many. */
async function payWhileKilled(
  portal: Portal,
  name: string,
  at: number,
): Promise<'killed' | 'survived'> {
  const { payments, mail } = portal.backends.origins;
  await portal.start({ KILL_IN: name, KILL_AT_AWAIT: String(at) });
  const campaignId = await addCampaign(portal, 100_000);
  const email = `${name}-${at}@example.org`.toLowerCase();
  const donor = { email, name: null, locale: 'en' } as const;
  const placed = await pledgeTo(portal.app.origin, campaignId, aPledge({ tipMinor: 500, donor }));
  await atProvider(payments, placed.body.checkoutUrl, 'pay');

  const thanked = until(
    async () =>
      (await mailsTo(mail, email)).length > 0 &&
      (await digestsAbout(portal, campaignId)).length > 0,
    patienceForMailsMs,
  ).then(() => new Promise((resolve) => setTimeout(resolve, afterMailMs)));
  const ended = await Promise.race([
    portal.app.ended.then(({ signal }) => signal),
    thanked.then(() => 'thanked'),
  ]);
  if (ended === 'thanked') await portal.app.stop();

  await portal.start();
  await thanked;
  await everythingIsDone(portal, { campaignId, placed, email });
  await portal.app.stop();
  return ended === 'SIGKILL' ? 'killed' : 'survived';
}

async function everythingIsDone(
  portal: Portal,
  { campaignId, placed, email }: Payment,
): Promise<void> {
  const inBook = (type: string) =>
    portal.documents('campaigns', `c.type = '${type}' AND c.book = '${campaignId}'`);
  await until(async () => (await inBook('ledger-entry')).length >= 5);
  await until(async () => (await inBook('outbox')).length === 0 && (await isQuiet(portal)));

  expect((await look(portal.app.origin, placed)).body.pledge.status).toBe('settled');
  expect(await inBook('ledger-entry')).toHaveLength(5);
  expect(await fundingOf(portal, campaignId)).toMatchObject({
    raisedMinor: 5_000,
    reservedMinor: 0,
    remainingMinor: 95_000,
  });
  const alerts = await portal.documents('alerts', `c.about.id = '${campaignId}'`);
  expect(alerts).toMatchObject([{ kind: 'first-pledge', staffId: 'caseworker-bangkok' }]);
  const digests = await digestsAbout(portal, campaignId);
  expect(digests.length).toBeLessThanOrEqual(2);
  expect(new Set(digests.map(({ messageId }) => messageId)).size).toBe(1);
  // A mail service that knows a mail again delivers the first of them: each one's link opens.
  const mails = await mailsTo(portal.backends.origins.mail, email);
  expect(mails.length).toBeLessThanOrEqual(2);
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
  for (const { text } of mails) {
    const receiptToken = /#[^.]+\.(\S+)/.exec(text)?.[1] ?? '';
    const linked = { ...placed, body: { ...placed.body, receiptToken } };
    expect((await look(portal.app.origin, linked)).status).toBe(200);
  }
  expect(
    await portal.documents('payments', "c.type IN ('discrepancy', 'set-aside-message')"),
  ).toEqual([]);
}

/** The caseworker's mails that tell of a campaign, by the ids of its alerts. */
async function digestsAbout(portal: Portal, campaignId: string) {
  const alerts = await portal.documents('alerts', `c.about.id = '${campaignId}'`);
  const mails = await mailsTo(portal.backends.origins.mail, 'caseworker-bangkok@staff.example');
  return mails.filter(({ text }) =>
    alerts.some((alert) => text.includes(String(alert['alertId']))),
  );
}

/** No message waits or is being worked on, but for digests, which may wait for their time. */
async function isQuiet({ queues: service }: Portal): Promise<boolean> {
  const counts = await Promise.all(
    [queues.paymentEvents, queues.donorMail].map(async (queue) => {
      const { approximateMessagesCount } = await service.getQueueClient(queue).getProperties();
      return approximateMessagesCount;
    }),
  );
  return counts.every((count) => count === 0);
}
