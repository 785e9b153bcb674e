/** SG-06: a restored database brings nothing back that was withdrawn since, and serves nothing by itself. */
import { BlobServiceClient } from '@azure/storage-blob';
import { blobContainers } from '../../shared/names';
import { aCampaign, addCampaign, fundingOf, storeCampaign } from '../support/campaigns';
import { get, pledgeTo } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';
import { call, tokenOf } from '../support/staff';

let portal: Portal;
let blobs: BlobServiceClient;
beforeAll(async () => {
  portal = await startPortal({ withSignIn: true });
  blobs = BlobServiceClient.fromConnectionString(portal.settings['RECORDS'] ?? '');
});
afterAll(() => portal.stop());

const bury = (campaignId: string) =>
  blobs.getContainerClient(blobContainers.tombstones).getBlockBlobClient(campaignId).upload('', 0);

const statusOf = async (campaignId: string) =>
  (await get(`${portal.app.origin}/api/campaigns/${campaignId}`)).status;

const rebuild = async () =>
  call(`${portal.app.origin}/api/staff/public/rebuild`, {
    method: 'POST',
    token: await tokenOf(portal.signIn.origin, 'admin-one'),
    body: {},
  });

it('a new account serves with the first view that it gets: nobody has to open it', async () => {
  const controls = await portal.documents('public', "c.type = 'generation'");

  expect(controls).toMatchObject([{ id: 'generation', generation: 'local' }]);
});

it('SG-06: a campaign with a tombstone is never published, whatever its document says, and takes no pledge', async () => {
  const campaign = aCampaign({});
  await bury(campaign.book);

  await storeCampaign(portal.container('campaigns'), campaign);

  await until(async () => (await fundingOf(portal, campaign.book)).status === 'closed');
  expect(await statusOf(campaign.book)).toBe(404);
  expect(await pledgeTo(portal.app.origin, campaign.book)).toMatchObject({ status: 404 });
});

it('SG-06: after a restore nothing is served until all was rebuilt, and what was withdrawn since stays away', async () => {
  const [kept, withdrawn] = [
    await addCampaign(portal, 100_000),
    await addCampaign(portal, 100_000),
  ];
  // The restored view is as new as the campaign's restored document.
  await bury(withdrawn);
  await portal.app.stop();
  await portal.start({ PUBLIC_GENERATION: 'restored' });
  expect(await statusOf(kept)).toBe(404);

  const rebuilt = await rebuild();

  expect(rebuilt.status).toBe(200);
  await until(async () => (await statusOf(kept)) === 200);
  expect(await statusOf(withdrawn)).toBe(404);
});

it('SG-06: a view whose campaign the restore has lost is taken away', async () => {
  const campaignId = await addCampaign(portal, 100_000);
  await portal.container('campaigns').item('campaign', campaignId).delete();
  expect(await statusOf(campaignId)).toBe(200);

  const rebuilt = await rebuild();

  expect(rebuilt).toMatchObject({ status: 200, body: { orphans: 1 } });
  expect(await statusOf(campaignId)).toBe(404);
});
