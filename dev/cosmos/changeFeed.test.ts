/** The change feed, read as the SDK's pull model does. */
import {
  ChangeFeedStartFrom,
  PartitionKeyDefinitionVersion,
  PartitionKeyKind,
  type ChangeFeedIteratorOptions,
  type Container,
} from '@azure/cosmos';
import { z } from 'zod';
import { feedFrom, signedRequest, statusOf, withEmulator, type Fixture } from './emulatorForTests';

const change = z.object({ id: z.string(), pk: z.string(), n: z.number() });
type Change = z.output<typeof change>;

/** Reads until nothing is new. */
async function drain(
  iterator: ReturnType<Container['items']['getChangeFeedIterator']>,
): Promise<{ changes: Change[]; token: string; pages: number }> {
  const changes: Change[] = [];
  for (let pages = 0; pages < 50; pages += 1) {
    const page = await iterator.readNext();
    if (page.statusCode === 304) return { changes, token: page.continuationToken, pages };
    changes.push(...z.array(change).parse(page.result));
  }
  throw new Error('The change feed never ended');
}

const read = (container: Container, options: ChangeFeedIteratorOptions) =>
  drain(container.items.getChangeFeedIterator(options));

const fromBeginning = feedFrom(ChangeFeedStartFrom.Beginning());

const seen = ({ changes }: { changes: Change[] }): string[] =>
  changes.map(({ id, n }) => `${id}:${n}`);

async function withChanges({ container }: Fixture): Promise<Container> {
  const made = await container();
  for (let n = 0; n < 5; n += 1) {
    await made.items.create({ id: `x${n}`, pk: `k${n % 2}`, n: 0 });
  }
  return made;
}

it('gives everything from the beginning, in pages, then what is new', () =>
  withEmulator({}, async (fixture) => {
    const made = await withChanges(fixture);

    const first = await read(made, feedFrom(ChangeFeedStartFrom.Beginning(), 2));
    await made.items.create({ id: 'x5', pk: 'k0', n: 0 });
    await made.item('x0', 'k0').replace({ id: 'x0', pk: 'k0', n: 1 });
    const second = await read(made, feedFrom(ChangeFeedStartFrom.Continuation(first.token)));
    const third = await read(made, feedFrom(ChangeFeedStartFrom.Continuation(second.token)));

    expect(seen(first)).toEqual(['x0:0', 'x1:0', 'x2:0', 'x3:0', 'x4:0']);
    expect(first.pages).toBe(3);
    expect(seen(second)).toEqual(['x5:0', 'x0:1']);
    expect(seen(third)).toEqual([]);
  }));

it('gives only the latest version, where it was written', () =>
  withEmulator({}, async (fixture) => {
    const made = await withChanges(fixture);

    await made.item('x1', 'k1').replace({ id: 'x1', pk: 'k1', n: 1 });
    await made.item('x1', 'k1').replace({ id: 'x1', pk: 'k1', n: 2 });

    expect(seen(await read(made, fromBeginning))).toEqual(['x0:0', 'x2:0', 'x3:0', 'x4:0', 'x1:2']);
  }));

it('gives no deletes', () =>
  withEmulator({}, async (fixture) => {
    const made = await withChanges(fixture);

    await made.item('x1', 'k1').delete();

    expect(seen(await read(made, fromBeginning))).toEqual(['x0:0', 'x2:0', 'x3:0', 'x4:0']);
  }));

it('can begin now', () =>
  withEmulator({}, async (fixture) => {
    const made = await withChanges(fixture);
    const iterator = made.items.getChangeFeedIterator(feedFrom(ChangeFeedStartFrom.Now()));

    const before = await iterator.readNext();
    await made.items.create({ id: 'later', pk: 'k0', n: 1 });
    const after = await drain(iterator);

    expect(before.statusCode).toBe(304);
    expect(seen(after)).toEqual(['later:1']);
  }));

it('can begin at a time', () => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  return withEmulator({ clock: () => now }, async (fixture) => {
    const made = await withChanges(fixture);

    now += 10_000;
    await made.items.create({ id: 'later', pk: 'k0', n: 1 });
    const sinceThen = feedFrom(ChangeFeedStartFrom.Time(new Date(now - 5000)));

    expect(seen(await read(made, sinceThen))).toEqual(['later:1']);
  });
});

it('can be of one partition', () =>
  withEmulator({}, async (fixture) => {
    const made = await withChanges(fixture);
    await made.items.create({ id: 'other', pk: 'k11', n: 0 });

    const { changes } = await read(made, feedFrom(ChangeFeedStartFrom.Beginning('k1')));

    expect(changes.map(({ id }) => id)).toEqual(['x1', 'x3']);
  }));

it('begins anywhere after thousands of old versions were let go', () =>
  withEmulator({}, async (fixture) => {
    const made = await withChanges(fixture);
    const { token } = await read(made, fromBeginning);

    for (let n = 1; n <= 12; n += 1) {
      const operations = Array.from({ length: 100 }, () => ({
        operationType: 'Upsert' as const,
        resourceBody: { id: 'x0', pk: 'k0', n },
      }));
      await made.items.batch(operations, 'k0');
    }
    const afterToken = feedFrom(ChangeFeedStartFrom.Continuation(token));

    expect(seen(await read(made, afterToken))).toEqual(['x0:12']);
    expect(seen(await read(made, fromBeginning))).toEqual([
      'x1:0',
      'x2:0',
      'x3:0',
      'x4:0',
      'x0:12',
    ]);
  }));

it('refuses what it does not have: a part of a range, and all versions', () =>
  withEmulator({}, async ({ emulator, container }) => {
    const made = await container({
      partitionKey: {
        paths: ['/t', '/u'],
        kind: PartitionKeyKind.MultiHash,
        version: PartitionKeyDefinitionVersion.V2,
      },
    });
    const prefix = feedFrom(ChangeFeedStartFrom.Beginning(['a']));
    const link = `dbs/tests/colls/${made.id}`;

    const allVersions = await signedRequest(emulator.connectionString, {
      method: 'GET',
      path: `/${link}/docs`,
      type: 'docs',
      link,
      headers: { 'a-im': 'Full-Fidelity Feed' },
    });

    expect(await statusOf(made.items.getChangeFeedIterator(prefix).readNext())).toBe(400);
    expect(allVersions.status).toBe(400);
  }));
