/** Many donors at once: one key makes one pledge, and a campaign never takes more than it has room for. */
import { randomUUID } from 'node:crypto';
import { addCampaign, fundingOf } from '../support/campaigns';
import { aPledge, atProvider, get, look, pledgeTo, pool } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const statuses = (answers: readonly { status: number }[]) => {
  const counts: Record<string, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

it('M-03: 50 posts of one key at once make one pledge and one payment page', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const [key, body] = [randomUUID(), aPledge()];

  const answers = await Promise.all(
    Array.from({ length: 50 }, () => pledgeTo(portal.app.origin, campaignId, body, key)),
  );

  expect(statuses(answers)).toEqual({ 200: 49, 201: 1 });
  expect(new Set(answers.map((answer) => answer.body.checkoutUrl)).size).toBe(1);
  const stored = await portal.documents('campaigns', `c.pledgeId = '${key}'`);
  expect(stored).toHaveLength(1);
  expect(await fundingOf(portal, campaignId)).toMatchObject({ reservedMinor: 5_000 });
});

it('M-03: the same key with another body is refused and changes nothing', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const [key, body] = [randomUUID(), aPledge()];
  await pledgeTo(portal.app.origin, campaignId, body, key);

  const other = await pledgeTo(portal.app.origin, campaignId, { ...body, amountMinor: 6_000 }, key);

  expect(other).toMatchObject({ status: 422, body: { title: 'idempotency-key-reused' } });
  expect(await fundingOf(portal, campaignId)).toMatchObject({ reservedMinor: 5_000 });
});

it('M-03: 50 posts of one key to a pool make one pledge, in a book opened by the first', async () => {
  const [key, body] = [randomUUID(), aPledge()];

  const answers = await Promise.all(
    Array.from({ length: 50 }, () => pledgeTo(portal.app.origin, pool, body, key)),
  );

  expect(statuses(answers)).toEqual({ 200: 49, 201: 1 });
  expect(await portal.documents('campaigns', `c.pledgeId = '${key}'`)).toHaveLength(1);
});

it('200 pledges at once on a campaign with room for 60 give exactly 60', async () => {
  const campaignId = await addCampaign(portal, 60 * 500);

  const answers = await Promise.all(
    Array.from({ length: 200 }, () =>
      pledgeTo(portal.app.origin, campaignId, aPledge({ amountMinor: 500 })),
    ),
  );

  expect(statuses(answers)).toEqual({ 201: 60, 409: 140 });
  const refused = answers.filter(({ status }) => status === 409);
  expect(new Set(refused.map(({ body }) => body.title))).toEqual(new Set(['exceeds-remaining']));
  expect(await fundingOf(portal, campaignId)).toMatchObject({
    reservedMinor: 30_000,
    remainingMinor: 0,
  });
});

it('M-13: of the last two donors who would fill a goal at once, one is told what remains', async () => {
  const campaignId = await addCampaign(portal, 10_000);

  const answers = await Promise.all([
    pledgeTo(portal.app.origin, campaignId, aPledge({ amountMinor: 10_000 })),
    pledgeTo(portal.app.origin, campaignId, aPledge({ amountMinor: 10_000 })),
  ]);

  expect(statuses(answers)).toEqual({ 201: 1, 409: 1 });
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
    title: 'exceeds-remaining',
    remainingMinor: 0,
  });
});

it('M-13: a pledge may not leave less than the minimum', async () => {
  const campaignId = await addCampaign(portal, 10_000);

  const answer = await pledgeTo(portal.app.origin, campaignId, aPledge({ amountMinor: 9_700 }));

  expect(answer).toMatchObject({
    status: 409,
    body: { title: 'leaves-too-little', remainingMinor: 10_000 },
  });
});

it('a campaign that is filled and paid is funded, and its place list is closed', async () => {
  const campaignId = await addCampaign(portal, 10_000);
  const { payments } = portal.backends.origins;
  const api = portal.app.origin;
  const placed = await pledgeTo(api, campaignId, aPledge({ amountMinor: 10_000 }));
  await atProvider(payments, placed.body.checkoutUrl, 'pay');
  await until(async () => (await look(api, placed)).body.pledge.status === 'settled');

  await until(
    async () => (await get(`${api}/api/campaigns/${campaignId}`)).body.status === 'funded',
  );
  await until(async () => (await fundingOf(portal, campaignId)).status === 'funded');
  expect(await pledgeTo(api, campaignId)).toMatchObject({
    status: 409,
    body: { title: 'exceeds-remaining', remainingMinor: 0 },
  });
  const alertsOf = () => portal.documents('alerts', `c.about.id = '${campaignId}'`);
  await until(async () => (await alertsOf()).length >= 3);
  expect((await alertsOf()).map((alert) => String(alert['kind'])).sort()).toEqual([
    'first-pledge',
    'funded',
    'half-funded',
  ]);
});
