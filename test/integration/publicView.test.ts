/** SG-06: what was removed from the public eye does not come back, whoever is late. */
import { randomUUID } from 'node:crypto';
import { cosmosCampaignRepository } from '../../shared/campaigns/campaignRepository';
import type { Campaign } from '../../shared/campaigns/campaign';
import { viewDocumentOf } from '../../shared/campaigns/publication';
import { cosmosPublicRepository } from '../../shared/campaigns/publicRepository';
import { cosmosViewRepository } from '../../shared/campaigns/viewRepository';
import { aCampaign, addCampaign, fundingOf, storeCampaign } from '../support/campaigns';
import { aPledge, atProvider, get, look, pledgeTo, post } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

const statusOf = async (campaignId: string) =>
  (await get(`${portal.app.origin}/api/campaigns/${campaignId}`)).status;

async function change(campaignId: string, over: Partial<Campaign>): Promise<Campaign> {
  const stored = await cosmosCampaignRepository(portal.container('campaigns')).find(campaignId);
  if (stored === undefined) throw new Error('the campaign is not stored');
  const next = { ...stored.value, version: stored.value.version + 1, ...over };
  await portal.container('campaigns').items.upsert(next);
  return stored.value;
}

it('SG-06: a feed worker that is late with an older version does not bring a withdrawn view back', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const before = await change(campaignId, { status: 'withdrawn' });
  await until(async () => (await statusOf(campaignId)) === 404);

  const late = viewDocumentOf(before, [], 'http://127.0.0.1:4280');
  const outcome = await cosmosViewRepository(portal.container('public'), 'local').publish({
    ...late,
    version: { ...late.version, funding: 1_000_000 },
  });

  expect(outcome).toBe('not-newer');
  expect(await statusOf(campaignId)).toBe(404);
});

it('SG-06: what is no longer public takes no pledge, even where nobody had closed its funding', async () => {
  const campaignId = await addCampaign(portal, 100_000);

  await change(campaignId, { status: 'paused' });

  await until(async () => (await fundingOf(portal, campaignId)).status === 'closed');
  expect(await pledgeTo(portal.app.origin, campaignId)).toMatchObject({
    status: 404,
    body: { title: 'campaign-not-available' },
  });
});

it('SG-06: a pledge that is sent again to a withdrawn campaign is led to no payment page', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const [key, body] = [randomUUID(), aPledge()];
  const again = (of = body) => pledgeTo(portal.app.origin, campaignId, of, key);
  expect(await again()).toMatchObject({ status: 201 });
  expect(await again()).toMatchObject({ status: 200 });

  await change(campaignId, { status: 'withdrawn' });
  await until(async () => (await fundingOf(portal, campaignId)).status === 'closed');

  const never = await pledgeTo(portal.app.origin, randomUUID());
  expect(never.status).toBe(404);
  for (const answer of [await again(), await again({ ...body, amountMinor: 6_000 })]) {
    expect([answer.status, answer.body]).toEqual([never.status, never.body]);
  }
});

it('SG-06: the payment page that a donor has open ends with the campaign', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const placed = await pledgeTo(portal.app.origin, campaignId);
  await change(campaignId, { status: 'withdrawn' });
  await until(async () => (await fundingOf(portal, campaignId)).status === 'closed');

  await post(`${portal.app.origin}/admin/functions/expireCheckouts`, { input: '' });
  await until(async () => (await look(portal.app.origin, placed)).body.pledge.status === 'expired');

  const { payments } = portal.backends.origins;
  expect((await atProvider(payments, placed.body.checkoutUrl, 'pay')).status).toBe(409);
  expect(await fundingOf(portal, campaignId)).toMatchObject({ reservedMinor: 0 });
});

it('SG-53: five seconds after a withdrawal, whoever pledges is told so by the same one read', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const campaigns = cosmosPublicRepository(portal.container('public'), 'local');
  const now = Date.now();
  expect(await campaigns.kindOf(campaignId, new Date(now))).toBe('person');

  await change(campaignId, { status: 'withdrawn' });
  await until(async () => (await statusOf(campaignId)) === 404);

  expect(await campaigns.kindOf(campaignId, new Date(now + 4_999))).toBe('person');
  expect(await campaigns.kindOf(campaignId, new Date(now + 5_000))).toBeUndefined();
  expect(await campaigns.kindOf(campaignId, new Date(now + 5_001))).toBeUndefined();
});

it('SG-04: one changed character of a live story hides it until there is a new approval', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  const { story } = await change(campaignId, {});
  const [first, ...rest] = story;
  if (first === undefined) throw new Error('there is no story');

  await change(campaignId, { story: [{ ...first, text: `${first.text}.` }, ...rest] });

  await until(async () => (await statusOf(campaignId)) === 404);
});

it('SG-05: when its time is over, a campaign is gone without any timer, and takes no pledge', async () => {
  const soon = new Date(Date.now() + 3_000);
  const campaign = aCampaign({ visibleUntil: soon.toISOString() });
  await storeCampaign(portal.container('campaigns'), campaign);
  await until(async () => (await statusOf(campaign.book)) === 200);

  await until(() => new Date() > soon);

  expect(await statusOf(campaign.book)).toBe(404);
  expect(await pledgeTo(portal.app.origin, campaign.book)).toMatchObject({
    status: 404,
    body: { title: 'campaign-not-available' },
  });
});
