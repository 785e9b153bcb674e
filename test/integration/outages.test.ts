/** What the portal stands on goes away for a while: a donor is told so, and nothing is lost or held for ever. */
import { randomUUID } from 'node:crypto';
import { addCampaign, fundingOf } from '../support/campaigns';
import { aPledge, atProvider, get, look, pledgeTo, put } from '../support/donor';
import { openLine, type Line } from '../support/line';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
let queueLine: Line;
beforeAll(async () => {
  portal = await startPortal({ withoutApp: true });
  const { queues } = portal.backends.origins;
  queueLine = await openLine(Number(new URL(queues).port));
  const storage = portal.settings['AzureWebJobsStorage'] ?? '';
  const cuttable = storage.replace(queues, `http://127.0.0.1:${queueLine.port}`);
  expect(cuttable).not.toBe(storage);
  await portal.start({ AzureWebJobsStorage: cuttable });
});
afterAll(async () => {
  await portal.stop();
  await queueLine.close();
});

it('the payment provider is away: 503, the place stays held, and the same key goes on from there', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const { payments } = portal.backends.origins;
  const [key, body] = [randomUUID(), aPledge()];
  const faults = (times: number) =>
    put(
      `${payments}/_local/faults`,
      times === 0 ? [] : [{ path: '/v1/checkout/sessions', status: 0, times }],
    );
  await faults(20);

  const refused = await pledgeTo(portal.app.origin, campaignId, body, key);
  expect(refused).toMatchObject({ status: 503, body: { title: 'payments-unavailable' } });
  expect(refused.headers.get('retry-after')).toBe(String(refused.body.retryAfterSeconds));
  expect(await fundingOf(portal, campaignId)).toMatchObject({ reservedMinor: 5_000 });

  await faults(0);
  const retried = await pledgeTo(portal.app.origin, campaignId, body, key);
  expect(retried.status).toBe(200);
  expect(retried.body.checkoutUrl).toContain('/checkout/');
  expect(await fundingOf(portal, campaignId)).toMatchObject({ reservedMinor: 5_000 });
});

it('the payment provider is still busy with the same key: 503, and the same key goes on from there', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const { payments } = portal.backends.origins;
  const [key, body] = [randomUUID(), aPledge()];
  // More often than the SDK tries by itself.
  await put(`${payments}/_local/faults`, [
    { path: '/v1/checkout/sessions', status: 409, times: 3 },
  ]);

  expect(await pledgeTo(portal.app.origin, campaignId, body, key)).toMatchObject({
    status: 503,
    body: { title: 'payments-unavailable' },
  });

  expect(await pledgeTo(portal.app.origin, campaignId, body, key)).toMatchObject({ status: 200 });
});

/** Only the remaining 10 cents may be given; the provider takes 50 at least. */
async function addNearlyFunded(): Promise<string> {
  const campaignId = await addCampaign(portal, 100_000);
  await portal
    .container('campaigns')
    .item('funding', campaignId)
    .patch([
      { op: 'set', path: '/raisedMinor', value: 99_990 },
      { op: 'set', path: '/remainingMinor', value: 10 },
    ]);
  return campaignId;
}

it('the payment provider refuses an amount for good: the donor is told which field, and nothing is left behind', async () => {
  const campaignId = await addNearlyFunded();
  const key = randomUUID();
  const ask = () => pledgeTo(portal.app.origin, campaignId, aPledge({ amountMinor: 10 }), key);

  for (const answer of [await ask(), await ask()]) {
    expect(answer).toMatchObject({
      status: 400,
      body: { title: 'invalid-pledge', errors: [{ path: 'amountMinor' }] },
    });
    expect(await fundingOf(portal, campaignId)).toMatchObject({ reservedMinor: 0 });
    expect(await portal.documents('campaigns', `c.pledgeId = '${key}'`)).toEqual([]);
  }
});

it('the database is away: 503 without words of its own, nothing stored, and a retry succeeds', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const { cosmos } = portal.backends.origins;
  const [key, body] = [randomUUID(), aPledge()];
  await put(`${cosmos}/_local/faults`, [{ operation: 'batch', status: 503, times: 1 }]);

  const refused = await pledgeTo(portal.app.origin, campaignId, body, key);
  expect(refused).toMatchObject({ status: 503, body: { title: 'temporarily-unavailable' } });
  expect(Object.keys(refused.body).sort()).toEqual([
    'retryAfterSeconds',
    'status',
    'title',
    'type',
  ]);
  expect(await fundingOf(portal, campaignId)).toMatchObject({ reservedMinor: 0 });

  expect(await pledgeTo(portal.app.origin, campaignId, body, key)).toMatchObject({ status: 201 });
});

it('a pledge whose answer was lost on the way is the same pledge when it is sent again', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const { cosmos } = portal.backends.origins;
  const [key, body] = [randomUUID(), aPledge()];
  await put(`${cosmos}/_local/faults`, [{ operation: 'patch', status: 503, times: 1 }]);

  expect(await pledgeTo(portal.app.origin, campaignId, body, key)).toMatchObject({ status: 503 });

  expect(await pledgeTo(portal.app.origin, campaignId, body, key)).toMatchObject({ status: 200 });
  expect(await fundingOf(portal, campaignId)).toMatchObject({ reservedMinor: 5_000 });
});

it('the queues are away: the webhook answers 503, health says so, and the next try settles the pledge', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const placed = await pledgeTo(portal.app.origin, campaignId);
  queueLine.cut();
  await atProvider(portal.backends.origins.payments, placed.body.checkoutUrl, 'pay');

  await until(async () => {
    const { status, body } = await get(`${portal.app.origin}/api/health`);
    return status === 503 && body.checks.queues === 'failing' && body.checks.cosmos === 'ok';
  });
  expect((await look(portal.app.origin, placed)).body.pledge.status).toBe('pending');

  queueLine.mend();
  await until(async () => (await look(portal.app.origin, placed)).body.pledge.status === 'settled');
  expect(await fundingOf(portal, campaignId)).toMatchObject({ raisedMinor: 5_000 });
});
