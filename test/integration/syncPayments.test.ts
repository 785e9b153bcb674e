/** The built app heals what webhooks did not tell of: asked by its timer, at the provider, over HTTP. */
import { randomUUID } from 'node:crypto';
import { addCampaign, fundingOf } from '../support/campaigns';
import { aPledge, atProvider, look, mailsTo, pledgeTo, post, put } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ settings: { SYNC_AFTER_SECONDS: '0' } });
});
afterAll(() => portal.stop());

const runTimer = async (name: string) =>
  post(`${portal.app.origin}/admin/functions/${name}`, { input: '' });

const loseWebhooks = (loseEvery: number) =>
  put(`${portal.backends.origins.payments}/_local/webhooks`, {
    ...{ deliver: true, times: 1, shuffle: false, loseEvery, delayMs: 0 },
  });

it('M-07: a payment whose webhook was lost is settled, and its donor thanked, once', async () => {
  const { payments, mail } = portal.backends.origins;
  const campaignId = await addCampaign(portal, 100_000);
  const email = `lost-${randomUUID()}@example.org`;
  const donor = { email, name: null, locale: 'en' } as const;
  const placed = await pledgeTo(portal.app.origin, campaignId, aPledge({ donor }));
  await loseWebhooks(1);
  await atProvider(payments, placed.body.checkoutUrl, 'pay');
  expect((await look(portal.app.origin, placed)).body.pledge.status).toBe('pending');

  expect(await runTimer('syncPayments')).toMatchObject({ status: 202 });
  await until(async () => (await look(portal.app.origin, placed)).body.pledge.status === 'settled');
  await until(async () => (await mailsTo(mail, email)).length > 0);
  await loseWebhooks(0);
  await runTimer('syncPayments');
  await until(async () => (await portal.documents('payments', "c.type = 'checkpoint'")).length > 0);

  expect(await fundingOf(portal, campaignId)).toMatchObject({
    raisedMinor: 5_000,
    reservedMinor: 0,
  });
  expect(await mailsTo(mail, email)).toHaveLength(1);
});

it('M-07: a place whose payment page was never made is free again when its time is over', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const { payments } = portal.backends.origins;
  const [key, body] = [randomUUID(), aPledge()];
  await put(`${payments}/_local/faults`, [{ path: '/v1/checkout/sessions', status: 0, times: 20 }]);
  expect(await pledgeTo(portal.app.origin, campaignId, body, key)).toMatchObject({ status: 503 });
  await put(`${payments}/_local/faults`, []);
  const anHourAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  await portal
    .container('campaigns')
    .item(`pledge:${key}`, campaignId)
    .patch([
      { op: 'set', path: '/createdAt', value: anHourAgo(1) },
      { op: 'set', path: '/expiresAt', value: anHourAgo(0.25) },
    ]);

  await runTimer('syncPayments');

  await until(async () => (await fundingOf(portal, campaignId)).reservedMinor === 0);
  expect(await pledgeTo(portal.app.origin, campaignId, body, key)).toMatchObject({
    status: 409,
    body: { title: 'pledge-expired' },
  });
});

it('M-07: with repairs switched off nothing is healed until they are on again', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const placed = await pledgeTo(portal.app.origin, campaignId);
  const turn = (off: boolean) =>
    portal
      .container('public')
      .items.upsert({ id: 'switch:repairs', type: 'switch', name: 'repairs', off });
  await turn(true);
  await new Promise((resolve) => setTimeout(resolve, 5_100));
  await loseWebhooks(1);
  await atProvider(portal.backends.origins.payments, placed.body.checkoutUrl, 'pay');

  await runTimer('syncPayments');
  await until(() => portal.app.log.some((line) => line.includes('repairs are off')));
  expect((await look(portal.app.origin, placed)).body.pledge.status).toBe('pending');

  await turn(false);
  await until(async () => {
    await runTimer('syncPayments');
    return (await look(portal.app.origin, placed)).body.pledge.status === 'settled';
  });
});
