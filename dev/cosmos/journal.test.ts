/** The journal on disk: what was answered is there after a restart, also after `kill -9`. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ChangeFeedStartFrom, type Container } from '@azure/cosmos';
import { startCosmosEmulator } from './cosmosEmulator';
import { feedFrom, rowsOf, statusOf, withEmulator, type Fixture } from './emulatorForTests';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cosmos-journal-'));
  file = join(folder, 'data', 'cosmos.jsonl');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const withJournal = <Result>(work: (fixture: Fixture) => Promise<Result>): Promise<Result> =>
  withEmulator({ file }, work);

const idsIn = (container: Container): Promise<unknown[]> =>
  rowsOf(container, 'SELECT VALUE c.id FROM c ORDER BY c.id');

const reopened = ({ database }: Fixture): Container => database.container('books');

async function feedTo(
  container: Container,
  start: object,
): Promise<{ ids: string[]; token: string }> {
  const iterator = container.items.getChangeFeedIterator(feedFrom(start));
  const ids: string[] = [];
  for (;;) {
    const { statusCode, result, continuationToken } = await iterator.readNext();
    if (statusCode === 304) return { ids, token: continuationToken };
    ids.push(...result.map(({ id }: { id: string }) => id));
  }
}

const books = {
  id: 'books',
  defaultTtl: -1,
  uniqueKeyPolicy: { uniqueKeys: [{ paths: ['/email'] }] },
};

it('keeps documents, deletes, patches, definitions and unique values', async () => {
  const before = await withJournal(async ({ container }) => {
    const made = await container(books);
    for (const id of ['1', '2', '3']) await made.items.create({ id, pk: 'a', email: id });
    await made.item('2', 'a').delete();
    await made.item('3', 'a').patch([{ op: 'set', path: '/n', value: 1 }]);
    return (await made.item('3', 'a').read()).resource as unknown;
  });

  await withJournal(async (fixture) => {
    const made = reopened(fixture);

    expect(await idsIn(made)).toEqual(['1', '3']);
    expect((await made.item('3', 'a').read()).resource).toEqual(before);
    expect((await made.read()).resource).toMatchObject(books);
    expect(await statusOf(made.items.create({ id: '4', pk: 'a', email: '1' }))).toBe(409);
    expect(await statusOf(made.items.create({ id: '4', pk: 'a', email: '2' }))).toBe(201);
  });
});

it('keeps places in the change feed, also those of what was deleted', async () => {
  const token = await withJournal(async ({ container }) => {
    const made = await container(books);
    for (const id of ['1', '2', '3']) await made.items.create({ id, pk: 'a', email: id });
    await made.item('3', 'a').delete();
    return (await feedTo(made, ChangeFeedStartFrom.Beginning())).token;
  });
  await withJournal(() => Promise.resolve()); // Writes the journal anew, without the third.

  await withJournal(async (fixture) => {
    const made = reopened(fixture);
    await made.items.create({ id: '4', pk: 'a', email: '4' });

    const { ids } = await feedTo(made, ChangeFeedStartFrom.Continuation(token));

    expect(ids).toEqual(['4']);
    expect((await feedTo(made, ChangeFeedStartFrom.Beginning())).ids).toEqual(['1', '2', '4']);
  });
});

it('has no trace of a batch that failed, and the whole of one that did not', async () => {
  await withJournal(async ({ container }) => {
    const made = await container(books);
    const create = (id: string) => ({
      operationType: 'Create' as const,
      resourceBody: { id, pk: 'a', email: id },
    });
    await made.items.batch([create('1'), create('2')], 'a');
    await made.items.batch([{ operationType: 'Delete', id: '1' }, create('3'), create('2')], 'a');
  });

  expect(readFileSync(file, 'utf8')).not.toContain('"3"');
  await withJournal(async (fixture) => {
    expect(await idsIn(reopened(fixture))).toEqual(['1', '2']);
  });
});

it('keeps a deleted container and database deleted', async () => {
  await withJournal(async ({ client, container, database }) => {
    const made = await container(books);
    await made.items.create({ id: '1', pk: 'a' });
    await made.delete();
    await container(books);
    await client.databases.create({ id: 'other' });
    await database.client.database('other').delete();
  });

  await withJournal(async (fixture) => {
    expect(await idsIn(reopened(fixture))).toEqual([]);
    expect(await statusOf(fixture.client.database('other').read())).toBe(404);
  });
});

it('leaves out what has expired when it is written anew', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const options = { file, clock: () => now };
  await withEmulator(options, async ({ container }) => {
    const made = await container(books);
    await made.items.create({ id: 'expiring', pk: 'a', ttl: 60 });
  });

  now += 61_000;
  await withEmulator(options, () => Promise.resolve());

  expect(readFileSync(file, 'utf8')).not.toContain('expiring');
});

it('ignores a last line that is torn', async () => {
  await withJournal(async ({ container }) => {
    const made = await container(books);
    await made.items.create({ id: '1', pk: 'a', email: '1' });
    await made.items.create({ id: '2', pk: 'a', email: '2' });
  });
  const text = readFileSync(file, 'utf8');

  writeFileSync(file, text.slice(0, -20));

  await withJournal(async (fixture) => {
    const made = reopened(fixture);
    expect(await idsIn(made)).toEqual(['1']);
    await made.items.create({ id: '3', pk: 'a', email: '3' });
  });
  await withJournal(async (fixture) => {
    expect(await idsIn(reopened(fixture))).toEqual(['1', '3']);
  });
});

it('refuses to start when any other line cannot be read, and says which', async () => {
  await withJournal(({ container }) => container(books));
  const text = readFileSync(file, 'utf8');

  writeFileSync(file, `{"kind":"datab\n${text}`);

  await expect(startCosmosEmulator({ file })).rejects.toThrow(`Line 1 of ${file} cannot be read`);
  expect(readFileSync(file, 'utf8')).toContain(text);
});

it('is left alone by a second emulator that finds the port taken', () =>
  withJournal(async ({ emulator, container }) => {
    const made = await container(books);
    const port = Number(new URL(emulator.origin).port);

    await expect(startCosmosEmulator({ port, file })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await made.items.create({ id: 'after', pk: 'a' });

    expect(readFileSync(file, 'utf8')).toContain('"after"');
  }));

it('loses no answered write to kill -9', async () => {
  const script = require.resolve('./writeInLoop');
  const child = spawn(process.execPath, ['--import', 'tsx', script, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const answered: string[] = [];
  for await (const id of createInterface({ input: child.stdout })) {
    answered.push(id);
    if (answered.length === 300) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');

  await withJournal(async (fixture) => {
    const kept = new Set(await idsIn(reopened(fixture)));

    expect(child.signalCode).toBe('SIGKILL');
    expect(answered.length).toBeGreaterThanOrEqual(300);
    expect(answered.filter((id) => !kept.has(id))).toEqual([]);
    // Of what was being written at that moment, no more than one round can be there without an answer.
    expect(kept.size - answered.length).toBeLessThanOrEqual(8);
  });
}, 20_000);
