/** One pledge, from a donor's browser to a caseworker's inbox, through the real SDKs and the built bundle. */
import { atProvider, cedar, get, look, mailsTo, pledgeTo } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

it('a paid pledge is settled, counted, thanked for and told to the caseworker', async () => {
  const { origin: api } = portal.app;
  const { payments, mail } = portal.backends.origins;

  const placed = await pledgeTo(api, cedar);
  expect(placed).toMatchObject({
    status: 201,
    body: { pledge: { campaignId: cedar, amountMinor: 5_000, status: 'pending' } },
  });
  await atProvider(payments, placed.body.checkoutUrl, 'pay');
  await until(async () => (await look(api, placed)).body.pledge.status === 'settled');

  await until(async () => (await get(`${api}/api/campaigns/${cedar}`)).body.raisedMinor === 5_000);
  await until(async () => (await mailsTo(mail, 'a@example.org')).length === 1);
  await until(async () => (await mailsTo(mail, 'caseworker-bangkok@staff.example')).length === 1);
  const [thanks] = await mailsTo(mail, 'a@example.org');
  expect(thanks?.subject).toBe('Thank you for your gift of US$50.00');
});
