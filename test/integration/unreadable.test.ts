/** SG-06: a campaign that does not parse is public no more, and no other waits for it. */
import { alertSchema } from '../../shared/alerts/alert';
import { addCampaign, fundingOf } from '../support/campaigns';
import { get, pledgeTo } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';
import { call, tokenOf } from '../support/staff';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ withSignIn: true });
});
afterAll(() => portal.stop());

const content = (campaignId: string) => portal.container('campaigns').item('campaign', campaignId);
const funding = (campaignId: string) => portal.container('campaigns').item('funding', campaignId);

const breakContent = (campaignId: string) =>
  content(campaignId).patch([{ op: 'set', path: '/caseRef', value: '' }]);

const statusOf = async (campaignId: string) =>
  (await get(`${portal.app.origin}/api/campaigns/${campaignId}`)).status;

const toldOf = async (campaignId: string) =>
  (await portal.documents('alerts', `c.about.id = '${campaignId}'`)).map((document) =>
    alertSchema.strip().parse(document),
  );

it.each([
  ['content', breakContent],
  [
    'funding',
    (campaignId: string) =>
      funding(campaignId).patch([{ op: 'set', path: '/raisedMinor', value: 'much' }]),
  ],
])(
  'SG-06: broken %s: view and giving end, an administrator is told once, and a withdrawal of another goes through',
  async (_, breakIt) => {
    const [broken, withdrawn] = [
      await addCampaign(portal, 100_000),
      await addCampaign(portal, 100_000),
    ];

    await breakIt(broken);
    await until(async () => (await statusOf(broken)) === 404);
    await content(withdrawn).patch([
      { op: 'set', path: '/status', value: 'withdrawn' },
      { op: 'incr', path: '/version', value: 1 },
    ]);

    await until(async () => (await statusOf(withdrawn)) === 404);
    await until(async () => (await fundingOf(portal, broken)).status === 'closed');
    expect((await pledgeTo(portal.app.origin, broken)).status).toBeGreaterThanOrEqual(400);
    await until(async () => (await toldOf(broken)).length > 0);
    expect(await toldOf(broken)).toMatchObject([{ kind: 'poison-message', staffId: 'admin-one' }]);
  },
);

it('SG-06: mended, and with a new version, it is public again', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  await breakContent(campaignId);
  await until(async () => (await statusOf(campaignId)) === 404);

  await content(campaignId).patch([
    { op: 'set', path: '/caseRef', value: 'case' },
    { op: 'incr', path: '/version', value: 1 },
  ]);

  await until(async () => (await statusOf(campaignId)) === 200);
});

it('SG-06: after a restore the others are served, and the answer names it', async () => {
  const [broken, kept] = [await addCampaign(portal, 100_000), await addCampaign(portal, 100_000)];
  await portal.app.stop();
  await breakContent(broken);
  await portal.start({ PUBLIC_GENERATION: 'restored' });

  const rebuilt = await call(`${portal.app.origin}/api/staff/public/rebuild`, {
    method: 'POST',
    token: await tokenOf(portal.signIn.origin, 'admin-one'),
    body: {},
  });

  expect(rebuilt.status).toBe(200);
  expect(rebuilt.body['unreadable']).toContain(broken);
  await until(async () => (await statusOf(kept)) === 200);
  expect(await statusOf(broken)).toBe(404);
});
