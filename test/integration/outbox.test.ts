/** M-17: the change feed is the fast path of a notice, the timer is the guarantee. */
import { queues } from '../../shared/names';
import { addCampaign } from '../support/campaigns';
import { atProvider, look, mailsTo, pledgeTo, post } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ settings: { 'AzureWebJobs.relayOutbox.Disabled': 'true' } });
});
afterAll(() => portal.stop());

const notices = (book: string) =>
  portal.documents('campaigns', `c.type = 'outbox' AND c.book = '${book}'`);

const sweep = () => post(`${portal.app.origin}/admin/functions/sweepOutbox`, { input: '' });

/** As if the notice had been written earlier: the sweep leaves the young ones to the change feed. */
async function age(book: string): Promise<void> {
  for (const notice of await notices(book)) {
    const createdAt = new Date(Date.now() - 180_000).toISOString();
    await portal.container('campaigns').items.upsert({ ...notice, createdAt });
  }
}

it('a notice that the change feed has missed is relayed by the sweep, and the mail arrives', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const placed = await pledgeTo(portal.app.origin, campaignId);
  const { payments, mail } = portal.backends.origins;
  await atProvider(payments, placed.body.checkoutUrl, 'pay');
  await until(async () => (await look(portal.app.origin, placed)).body.pledge.status === 'settled');

  await sweep();
  expect(await notices(campaignId)).toHaveLength(1);
  await age(campaignId);
  await sweep();

  await until(async () => (await mailsTo(mail, 'a@example.org')).length === 1);
  await until(async () => (await notices(campaignId)).length === 0);
});

it('a notice that cannot be read is set aside with an alert and does not stop the others', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const createdAt = new Date(Date.now() - 180_000).toISOString();
  const common = { type: 'outbox', book: campaignId, createdAt };
  const message = { kind: 'thank-you', book: campaignId, pledgeId: crypto.randomUUID() };
  const container = portal.container('campaigns');
  await container.items.create({ ...common, id: 'outbox:bad', queue: 'no-such-queue', message });
  await container.items.create({ ...common, id: 'outbox:good', queue: queues.donorMail, message });

  await sweep();

  await until(async () => (await notices(campaignId)).length === 0);
  const setAside = () => portal.documents('payments', "c.type = 'set-aside-message'");
  // The bad notice, and the good one: it names a pledge that is not there.
  await until(async () => (await setAside()).length === 2);
  expect((await setAside()).map(({ reason }) => String(reason)).sort()).toEqual([
    'unknown',
    'unreadable',
  ]);
});
