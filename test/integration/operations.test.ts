/** What an operator does from a terminal: queues, switches, the ledger. The command is run as they run it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { ledgerEntrySchema } from '../../shared/ledger/ledgerEntry';
import { queues } from '../../shared/names';
import { aCampaign, addCampaign, storeCampaign } from '../support/campaigns';
import { atProvider, cedar, get, look, pledgeTo, pool } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';
import { call, tokenOf } from '../support/staff';

const run = promisify(execFile);
const failedSchema = z.object({ code: z.number(), stderr: z.string() });

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ withSignIn: true });
});
afterAll(() => portal.stop());

type Person = Parameters<typeof tokenOf>[1];

/** `npm run operate -- …`, without npm. */
async function operate(person: Person, ...words: string[]): Promise<string> {
  const token = await tokenOf(portal.signIn.origin, person);
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', 'infra/operate/operate.ts', ...words],
    { env: { ...process.env, PORTAL_API: portal.app.origin, PORTAL_TOKEN: token } },
  );
  return stdout;
}

const refusal = async (person: Person, ...words: string[]) =>
  failedSchema.parse(await operate(person, ...words).catch((error: unknown) => error));

const statusOf = async (campaignId: string) =>
  (await get(`${portal.app.origin}/api/campaigns/${campaignId}`)).status;

describe('messages that were set aside', () => {
  it('are shown, put back, and told of again when they come back', async () => {
    await portal.queues
      .getQueueClient(queues.donorMail)
      .sendMessage(Buffer.from('{"nonsense":1}').toString('base64'));
    await until(async () => (await operate('admin-one', 'queues')).includes('1 set aside'));

    const replayed = await operate('admin-one', 'replay', queues.donorMail);

    expect(replayed).toContain('1 put back on donor-mail, 0 left');
    const again = () =>
      portal.documents('payments', "c.type = 'set-aside-message' AND c.times = 2");
    await until(async () => (await again()).length === 1);
    expect(await again()).toMatchObject([{ state: 'open', queue: 'donor-mail' }]);
    const alerts = () => portal.documents('alerts', "c.kind = 'poison-message'");
    await until(async () => (await alerts()).length === 2);
  });

  it('are put back by an administrator only, and on a queue that exists', async () => {
    expect((await refusal('finance-one', 'replay', queues.donorMail)).stderr).toContain('403');
    expect((await refusal('admin-one', 'replay', 'leases')).stderr).toContain('queue-not-found');
  });
});

describe('switches', () => {
  it('SG-46: a reviewer hides all stories within seconds; giving to the pool goes on', async () => {
    await operate('reviewer-one', 'switch', 'stories', 'off', '--reason', 'a page was copied');

    await until(async () => (await statusOf(cedar)) === 404, 10_000);
    const { body } = await get(`${portal.app.origin}/api/campaigns`);
    expect(body.campaigns.map(({ kind }) => kind)).not.toContain('person');
    expect((await pledgeTo(portal.app.origin, pool)).status).toBe(201);
    expect((await pledgeTo(portal.app.origin, cedar)).status).toBe(404);
  });

  it('SG-46: only an administrator brings them back; both are seen with their reason', async () => {
    const back = ['switch', 'stories', 'on', '--reason', 'looked into'] as const;
    expect((await refusal('reviewer-one', ...back)).stderr).toContain('not-allowed');

    await operate('admin-one', ...back);

    await until(async () => (await statusOf(cedar)) === 200, 10_000);
    expect(await operate('reviewer-one', 'switches')).toMatch(/stories: on since .* \(admin-one\)/);
  });

  it('SG-46: a country pair hides its campaigns, those too that are published later', async () => {
    const facts = aCampaign().facts;
    const hidden = { ...facts, from: 'caribbean', to: 'oceania' } as const;
    const before = aCampaign({ facts: hidden });
    await storeCampaign(portal.container('campaigns'), before);
    const other = await addCampaign(portal, 100_000);
    await until(async () => (await statusOf(before.book)) === 200);

    await operate('admin-one', 'switch', 'pair:caribbean:oceania', 'off', '--reason', 'a trial');
    const after = aCampaign({ facts: hidden });
    await storeCampaign(portal.container('campaigns'), after);

    await until(async () => (await statusOf(before.book)) === 404, 10_000);
    const published = () => portal.documents('public', `c.campaignId = '${after.book}'`);
    await until(async () => (await published()).length === 1);
    expect(await statusOf(after.book)).toBe(404);
    expect(await statusOf(other)).toBe(200);

    await operate('admin-one', 'switch', 'pair:caribbean:oceania', 'on', '--reason', 'over');
    await until(async () => (await statusOf(after.book)) === 200, 10_000);
  });

  it('a switch that does not exist, or no reason, is refused with words', async () => {
    const { stderr } = await refusal('admin-one', 'switch', 'everything', 'off', '--reason', 'r');
    expect(stderr).toContain('switch-not-found');
    expect((await refusal('admin-one', 'switch', 'stories', 'off')).stderr).toContain('--reason');
  });

  it('while mail is off, mails wait on their queue', async () => {
    await operate('admin-one', 'switch', 'mail', 'off', '--reason', 'wrong words');
    // Every instance has read the switch after five seconds.
    await new Promise((resolve) => setTimeout(resolve, 5_500));
    const placed = await pledgeTo(portal.app.origin, pool);

    await atProvider(portal.backends.origins.payments, placed.body.checkoutUrl, 'pay');

    await until(
      async () => (await look(portal.app.origin, placed)).body.pledge.status === 'settled',
    );
    await until(async () => /donor-mail: [1-9]/.test(await operate('admin-one', 'queues')));
    expect(await portal.documents('campaigns', "c.type = 'mail'")).toEqual([]);
  });
});

describe('the ledger', () => {
  it('is exported whole, one entry a line, every group at zero', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'ledger-')), 'ledger.jsonl');

    const said = await operate('finance-one', 'export-ledger', file);

    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    const entries = lines.map((line) => ledgerEntrySchema.strip().parse(JSON.parse(line)));
    expect(said).toContain(`${entries.length} entries`);
    expect(entries.length).toBeGreaterThanOrEqual(2);
    expect(entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
    expect(await portal.documents('campaigns', "c.type = 'ledger-entry'")).toHaveLength(
      entries.length,
    );
  });

  it('is not written over an export that is there', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'ledger-')), 'ledger.jsonl');
    await operate('admin-one', 'export-ledger', file);

    expect((await refusal('admin-one', 'export-ledger', file)).stderr).toContain('EEXIST');
  });

  it('is for finance and administrators', async () => {
    expect((await refusal('caseworker-bangkok', 'export-ledger', 'never')).stderr).toContain('403');
  });

  it('asks for the moment that it is of', async () => {
    const token = await tokenOf(portal.signIn.origin, 'finance-one');

    expect(await call(`${portal.app.origin}/api/staff/ledger`, { token })).toMatchObject({
      status: 400,
      body: { title: 'invalid-query', errors: [{ path: 'until' }] },
    });
  });
});

it('an unknown command says what there is', async () => {
  expect((await refusal('admin-one', 'fly')).stderr).toContain('npm run operate -- queues');
});
