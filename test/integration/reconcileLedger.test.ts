/** M-08: the nightly comparison finds every kind of drift, to the cent, and says so in a report that stays. */
import { BlobServiceClient } from '@azure/storage-blob';
import { z } from 'zod';
import { alarmLines } from '../../shared/telemetry/alarmLines';
import { addCampaign } from '../support/campaigns';
import { aPledge, atProvider, look, pledgeTo, post, type Answered } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';
import { call, tokenOf } from '../support/staff';

let portal: Portal;
let campaignId: string;
beforeAll(async () => {
  portal = await startPortal({ withSignIn: true });
  campaignId = await addCampaign(portal, 10_000_000);
});
afterAll(() => portal.stop());

const totalSchema = z.object({
  currency: z.string(),
  providerMinor: z.int(),
  ledgerMinor: z.int(),
  differenceMinor: z.int(),
});
const reportSchema = z.object({
  transactions: z.int(),
  totals: z.array(totalSchema),
  differences: z.array(
    z.object({ sourceId: z.string().nullable(), differences: z.array(z.string()) }),
  ),
});
const alertSchema = z.object({ about: z.object({ id: z.string() }) });
const chargesSchema = z.object({ charges: z.array(z.object({ id: z.string() })) });

/** Every instance obeys a switch within this time. */
const switchSeconds = 5.5;

const provider = async (path: string, body: object = {}) =>
  post(`${portal.backends.origins.payments}/_local/${path}`, body);

/** A paid gift in the books, with its fee; answers the provider's charge. */
async function gift(amountMinor: number): Promise<{ chargeId: string; placed: Answered }> {
  const placed = await pledgeTo(portal.app.origin, campaignId, aPledge({ amountMinor }));
  await atProvider(portal.backends.origins.payments, placed.body.checkoutUrl, 'pay');
  await until(async () => (await look(portal.app.origin, placed)).body.pledge.status === 'settled');
  const { payments } = portal.backends.origins;
  const answer = await fetch(`${payments}/_local/charges?pledgeId=${placed.body.pledge.id}`);
  const [charge] = chargesSchema.parse(await answer.json()).charges;
  if (charge === undefined) throw new Error('the pledge has no charge');
  const entries = async () =>
    portal.documents('campaigns', `c.type = 'ledger-entry' AND CONTAINS(c.id, '${charge.id}')`);
  await until(async () => (await entries()).length === 4);
  return { chargeId: charge.id, placed };
}

const blobs = () =>
  BlobServiceClient.fromConnectionString(portal.settings['RECORDS'] ?? '').getContainerClient(
    'reconciliation',
  );

async function reportNames(): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of blobs().listBlobsFlat()) names.push(name);
  return names.sort();
}

const contentOf = async (name: string) =>
  (await blobs().getBlobClient(name).downloadToBuffer()).toString('utf8');

/** Runs the timer, when the provider's clock has gone on a second; answers its report. */
async function compare() {
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const before = await reportNames();
  await post(`${portal.app.origin}/admin/functions/reconcileLedger`, { input: '' });
  const added = async () => (await reportNames()).filter((name) => !before.includes(name));
  await until(async () => (await added()).some((name) => name.endsWith('.json')));
  const names = await added();
  const json = names.find((name) => name.endsWith('.json')) ?? '';
  return { names, report: reportSchema.parse(JSON.parse(await contentOf(json))) };
}

const books = () => portal.container('campaigns');
const entry = (group: string, account: string) =>
  books().item(`entry:${group}:${account}`, campaignId);

it('M-08: with nothing wrong both sides agree to the cent, payouts and fees of the provider among it', async () => {
  await gift(5_000);
  await gift(7_300);
  await provider('fees', { amountMinor: 200 });
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await provider('payouts');
  await gift(2_000);

  const { report, names } = await compare();

  const answer = await fetch(`${portal.backends.origins.payments}/_local/balance`);
  const { balanceMinor } = z.object({ balanceMinor: z.int() }).parse(await answer.json());
  expect(balanceMinor).toBeGreaterThan(0);
  expect(report).toEqual({
    transactions: 5,
    totals: [
      {
        currency: 'USD',
        providerMinor: balanceMinor,
        ledgerMinor: balanceMinor,
        differenceMinor: 0,
      },
    ],
    differences: [],
  });
  expect(names.map((name) => name.split('.')[1])).toEqual(['csv', 'json']);
  expect((await contentOf(names[0] ?? '')).trim().split('\r\n')).toHaveLength(6);
  expect(portal.app.log.join('\n')).not.toContain(alarmLines.reconciliationDrift);
});

it('M-08: another run the same day is a report of its own, and the first stays as it was', async () => {
  const [first = ''] = (await reportNames()).filter((name) => name.endsWith('.json'));
  const before = await contentOf(first);

  const { report, names } = await compare();

  expect(names).toEqual([first.replace('.json', '-2.csv'), first.replace('.json', '-2.json')]);
  expect(report).toMatchObject({ transactions: 0, differences: [] });
  expect(await contentOf(first)).toBe(before);
});

it('M-08: a finance officer reads the reports, newest first, each with its table', async () => {
  const token = await tokenOf(portal.signIn.origin, 'finance-one');
  const address = `${portal.app.origin}/api/staff/reconciliation`;

  const { days } = z
    .object({ days: z.array(z.string()) })
    .parse((await call(address, { token })).body);
  expect(days).toEqual([`${days[1] ?? ''}-2`, expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);

  const { body } = await call(`${address}/${days[1] ?? ''}`, { token });
  expect(reportSchema.parse(body['report'])).toMatchObject({ transactions: 5 });
  expect(body['csv']).toContain(',payout,');
  expect(await call(`${address}/2020-01-01`, { token })).toMatchObject({ status: 404 });
  expect(await call(`${address}/..%2Fledger`, { token })).toMatchObject({ status: 404 });
});

it('M-08: every kind of drift is found, with an alert for finance, and wakes the operator', async () => {
  const seeds: [kind: string, seed: (chargeId: string, placed: Answered) => Promise<unknown>][] = [
    [
      'missing',
      async (chargeId) => {
        for (const account of ['provider', 'campaign'])
          await entry(`settlement:${chargeId}`, account).delete();
      },
    ],
    [
      'amount',
      (chargeId) =>
        entry(`settlement:${chargeId}`, 'provider').patch([
          { op: 'set', path: '/amountMinor', value: 4_999 },
        ]),
    ],
    [
      'currency',
      (chargeId) =>
        entry(`settlement:${chargeId}`, 'provider').patch([
          { op: 'set', path: '/currency', value: 'EUR' },
        ]),
    ],
    [
      'fee',
      (chargeId) =>
        entry(`fee:${chargeId}`, 'provider').patch([
          { op: 'set', path: '/amountMinor', value: -1 },
        ]),
    ],
    [
      'fee-pending',
      async (chargeId) => {
        for (const account of ['provider', 'operations'])
          await entry(`fee:${chargeId}`, account).delete();
      },
    ],
    [
      'state',
      (_, { body }) =>
        books()
          .item(`pledge:${body.pledge.id}`, campaignId)
          .patch([{ op: 'set', path: '/status', value: 'expired' }]),
    ],
  ];
  const expected: { sourceId: string; differences: string[] }[] = [];
  for (const [kind, seed] of seeds) {
    const { chargeId, placed } = await gift(5_000);
    await seed(chargeId, placed);
    expected.push({ sourceId: chargeId, differences: [kind] });
  }
  // Money that only the ledger knows of.
  const { chargeId } = await gift(5_000);
  const { resource } = await entry(`settlement:${chargeId}`, 'provider').read<object>();
  const invented = { id: 'entry:settlement:ch_invented:provider', group: 'settlement:ch_invented' };
  await books().items.create({ ...resource, ...invented });
  expected.push({ sourceId: 'ch_invented', differences: ['extra'] });
  // A refund that came back: the ledger has no group for that yet.
  const refunded = await provider(`charges/${chargeId}/refund`);
  const { refund } = z.object({ refund: z.object({ id: z.string() }) }).parse(refunded.body);
  await provider(`refunds/${refund.id}/fail`);
  expected.push({ sourceId: refund.id, differences: ['missing'] });
  expected.push({ sourceId: refund.id, differences: ['unknown-type'] });

  const { report } = await compare();

  const inOrder = (lines: readonly { sourceId: string | null; differences: string[] }[]) =>
    lines.map(({ sourceId, differences }) => `${sourceId ?? ''} ${differences.join()}`).sort();
  expect(inOrder(report.differences)).toEqual(inOrder(expected));
  const [total] = report.totals;
  expect(total?.differenceMinor).toBe((total?.providerMinor ?? 0) - (total?.ledgerMinor ?? 0));
  expect(total?.differenceMinor).not.toBe(0);

  await until(() => portal.app.log.some((line) => line.includes(alarmLines.reconciliationDrift)));
  const discrepancies = await portal.documents('payments', "STARTSWITH(c.reason, 'ledger-')");
  expect(discrepancies.map((discrepancy) => discrepancy['reason'] as string).sort()).toEqual(
    expected.flatMap(({ differences }) => differences.map((kind) => `ledger-${kind}`)).sort(),
  );
  await until(async () => {
    const alerts = await portal.documents('alerts', "c.kind = 'discrepancy'");
    const told = new Set(alerts.map((alert) => alertSchema.parse(alert).about.id));
    return discrepancies.every((discrepancy) => told.has(discrepancy['discrepancyId'] as string));
  });
});

it('M-08: what is set right afterwards brings the sums together again; what is not stays apart', async () => {
  const { chargeId } = await gift(6_000);
  const legs: object[] = [];
  for (const account of ['provider', 'campaign']) {
    const leg = entry(`settlement:${chargeId}`, account);
    const { resource } = await leg.read<object>();
    if (resource !== undefined) legs.push(resource);
    await leg.delete();
  }
  const apart = (report: z.infer<typeof reportSchema>) => report.totals[0]?.differenceMinor ?? 0;
  const drift = apart((await compare()).report);

  for (const leg of legs) {
    await books().items.create({ ...leg, recordedAt: new Date().toISOString() });
  }
  const { report } = await compare();

  expect(report.differences).toEqual([]);
  expect(apart(report)).toBe(drift - 6_000);
  expect(apart((await compare()).report)).toBe(drift - 6_000);
});

it('M-08: payouts and fees of the provider are recorded with repairs off too: no later night lists them', async () => {
  const token = await tokenOf(portal.signIn.origin, 'admin-one');
  const body = { on: false, reason: 'test' };
  await call(`${portal.app.origin}/api/staff/switches/repairs`, { token, method: 'PUT', body });
  await new Promise((resolve) => setTimeout(resolve, switchSeconds * 1_000));
  await provider('fees', { amountMinor: 300 });

  const { report } = await compare();

  expect(report).toMatchObject({ transactions: 1, differences: [] });
});
