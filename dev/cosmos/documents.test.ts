/** Creating, reading, replacing, upserting and deleting documents, with ETags. */
import { randomUUID } from 'node:crypto';
import { PartitionKeyDefinitionVersion, PartitionKeyKind } from '@azure/cosmos';
import { clientOf, rowsOf, statusOf, withEmulator } from './emulatorForTests';

const ifMatch = (condition: string) => ({ accessCondition: { type: 'IfMatch', condition } });
const ifNoneMatch = (condition: string) => ({
  accessCondition: { type: 'IfNoneMatch', condition },
});

describe('a created document', () => {
  it('has the system properties', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();

      const { statusCode, resource, etag } = await made.items.create({ id: '1', pk: 'a', n: 1 });

      expect(statusCode).toBe(201);
      expect(resource).toMatchObject({ id: '1', pk: 'a', n: 1, _etag: etag });
      expect(resource?._rid).toEqual(expect.any(String));
      expect(resource?._self).toEqual(expect.any(String));
      expect(resource?._ts).toBeGreaterThan(1_700_000_000);
    }));

  it('is refused when there is one of this id in the partition, but not in another', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();
      await made.items.create({ id: '1', pk: 'a', where: 'a' });

      expect(await statusOf(made.items.create({ id: '1', pk: 'a' }))).toBe(409);
      expect(await statusOf(made.items.create({ id: '1', pk: 'b', where: 'b' }))).toBe(201);
      expect((await made.item('1', 'a').read()).resource).toMatchObject({ where: 'a' });
      expect((await made.item('1', 'b').read()).resource).toMatchObject({ where: 'b' });
    }));
});

describe('a read', () => {
  it('of what is not there answers 404, and so does a wrong partition', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();
      await made.items.create({ id: '1', pk: 'a' });

      const missing = await made.item('2', 'a').read();
      const elsewhere = await made.item('1', 'b').read();

      expect([missing.statusCode, missing.resource]).toEqual([404, undefined]);
      expect(elsewhere.statusCode).toBe(404);
    }));

  it('answers 304 while the document is the one that is known', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();
      const { etag } = await made.items.create({ id: '1', pk: 'a' });

      const known = await statusOf(made.item('1', 'a').read(ifNoneMatch(etag)));
      await made.item('1', 'a').replace({ id: '1', pk: 'a', n: 2 });
      const changed = await statusOf(made.item('1', 'a').read(ifNoneMatch(etag)));

      expect([known, changed]).toEqual([304, 200]);
    }));

  it('costs request units and carries a session token', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();
      const write = await made.items.create({ id: '1', pk: 'a' });

      const read = await made.item('1', 'a').read();

      expect(read.requestCharge).toBe(1);
      expect(write.requestCharge).toBeGreaterThan(read.requestCharge);
      expect(read.headers['x-ms-session-token']).toBe('0:-1#1');
    }));
});

describe('a replace', () => {
  it('changes the ETag, and refuses whoever knows an older one', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();
      const { etag } = await made.items.create({ id: '1', pk: 'a', n: 1 });
      const item = made.item('1', 'a');

      const replaced = await item.replace({ id: '1', pk: 'a', n: 2 }, ifMatch(etag));
      const late = await statusOf(item.replace({ id: '1', pk: 'a', n: 3 }, ifMatch(etag)));

      expect(replaced.statusCode).toBe(200);
      expect(replaced.etag).not.toBe(etag);
      expect(late).toBe(412);
      expect((await item.read()).resource).toMatchObject({ n: 2 });
    }));

  it('of what is not there answers 404', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();

      expect(await statusOf(made.item('1', 'a').replace({ id: '1', pk: 'a' }))).toBe(404);
    }));

  it('cannot move a document to another id or partition', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();
      await made.items.create({ id: '1', pk: 'a' });

      expect(await statusOf(made.item('1', 'a').replace({ id: '2', pk: 'a' }))).toBe(400);
      expect(await statusOf(made.item('1', 'a').replace({ id: '1', pk: 'b' }))).toBe(400);
    }));

  it('lets exactly one of twenty writers win, every time', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();
      const item = made.item('1', 'a');
      await made.items.create({ id: '1', pk: 'a', n: 0 });

      for (let round = 1; round <= 3; round += 1) {
        const { etag } = await item.read();
        const statuses = await Promise.all(
          Array.from({ length: 20 }, () =>
            statusOf(item.replace({ id: '1', pk: 'a', n: round }, ifMatch(etag))),
          ),
        );
        expect(statuses.filter((status) => status === 200)).toHaveLength(1);
        expect(statuses.filter((status) => status === 412)).toHaveLength(19);
      }
    }));
});

describe('an upsert', () => {
  it('creates, then updates, and obeys If-Match', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();

      const first = await made.items.upsert({ id: '1', pk: 'a', n: 1 });
      const second = await made.items.upsert({ id: '1', pk: 'a', n: 2 });
      const late = await statusOf(
        made.items.upsert({ id: '1', pk: 'a', n: 3 }, ifMatch(first.etag)),
      );

      expect([first.statusCode, second.statusCode, late]).toEqual([201, 200, 412]);
      expect((await made.item('1', 'a').read()).resource).toMatchObject({ n: 2 });
    }));
});

describe('a delete', () => {
  it('obeys If-Match, works once, then answers 404', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();
      const { etag } = await made.items.create({ id: '1', pk: 'a' });
      await made.items.upsert({ id: '1', pk: 'a' });
      const item = made.item('1', 'a');

      const late = await statusOf(item.delete(ifMatch(etag)));
      const done = await statusOf(item.delete());
      const again = await statusOf(item.delete());

      expect([late, done, again]).toEqual([412, 204, 404]);
    }));
});

describe('partition keys', () => {
  it.each([5, true, null, '', 'A é/+'])('may be %p', (pk) =>
    withEmulator({}, async ({ container }) => {
      const made = await container();

      await made.items.create({ id: 'a b+c%é:1', pk });

      expect((await made.item('a b+c%é:1', pk).read()).resource).toMatchObject({ pk });
    }),
  );

  it('may be missing', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();

      await made.items.create({ id: '1' });

      expect((await made.item('1').read()).resource).toMatchObject({ id: '1' });
      expect((await made.item('1', null).read()).statusCode).toBe(404);
    }));

  it('may have levels: all of them name one document, the first ones a group', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container({
        partitionKey: {
          paths: ['/t', '/u'],
          kind: PartitionKeyKind.MultiHash,
          version: PartitionKeyDefinitionVersion.V2,
        },
      });
      await made.items.create({ id: '1', t: 'a', u: 'b', v: 1 });
      await made.items.create({ id: '1', t: 'a', u: 'c', v: 2 });
      await made.items.create({ id: '1', t: 'ab', u: 'c', v: 3 });
      const values = (partitionKey: string[]) =>
        rowsOf(made, 'SELECT VALUE c.v FROM c', {}, { partitionKey });

      expect((await made.item('1', ['a', 'c']).read()).resource).toMatchObject({ v: 2 });
      expect(await values(['a', 'b'])).toEqual([1]);
      expect(await values(['a'])).toEqual([1, 2]);
    }));
});

describe('what Cosmos DB refuses', () => {
  it('is a document over 2 MB, with 413', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();
      const big = (bytes: number) => ({ id: randomUUID(), pk: 'a', text: 'x'.repeat(bytes) });

      expect(await statusOf(made.items.create(big(2.2e6)))).toBe(413);
      expect(await statusOf(made.items.create(big(2 * 1024 * 1024)))).toBe(413);
      expect(await statusOf(made.items.create(big(2e6)))).toBe(201);
    }));

  it('is an id with a slash, a question mark or too many bytes', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();

      await expect(made.items.create({ id: 'a/b', pk: 'a' })).rejects.toBeDefined();
      expect(await statusOf(made.items.create({ id: 'a?b', pk: 'a' }))).toBe(400);
      expect(await statusOf(made.items.create({ id: 'é'.repeat(512), pk: 'a' }))).toBe(400);
      expect(await statusOf(made.items.create({ id: 'é'.repeat(511), pk: 'a' }))).toBe(201);
    }));

  it('is a time to live of zero or of a fraction', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();

      expect(await statusOf(made.items.create({ id: '1', pk: 'a', ttl: 0 }))).toBe(400);
      expect(await statusOf(made.items.create({ id: '1', pk: 'a', ttl: 1.5 }))).toBe(400);
    }));

  it('is a document in a container that there is not', () =>
    withEmulator({}, async ({ database }) => {
      const { items } = database.container('none');

      expect(await statusOf(items.create({ id: '1', pk: 'a' }))).toBe(404);
    }));
});

it('never gives a client’s values for system properties back', () =>
  withEmulator({}, async ({ container }) => {
    const made = await container();

    const { resource } = await made.items.create({ id: '1', pk: 'a', _etag: 'mine', _ts: 1 });

    expect(resource?._etag).not.toBe('mine');
    expect(resource?._ts).not.toBe(1);
  }));

it('serves several clients at once', () =>
  withEmulator({}, async ({ emulator, container }) => {
    const made = await container();
    const other = clientOf(emulator.connectionString);

    await made.items.create({ id: '1', pk: 'a' });
    const seen = await other.database('tests').container(made.id).item('1', 'a').read();
    other.dispose();

    expect(seen.statusCode).toBe(200);
  }));
