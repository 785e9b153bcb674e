/** Keys: the master key, a wrong one, and one that may read one container. */
import { ChangeFeedStartFrom, type Container } from '@azure/cosmos';
import {
  clientOf,
  feedFrom,
  rowsOf,
  signedRequest,
  statusOf,
  withEmulator,
  type Fixture,
} from './emulatorForTests';

/** The same container, through its own reading key. */
async function withReader(
  { emulator, container }: Fixture,
  work: (reader: Container, master: Container) => Promise<void>,
): Promise<void> {
  const master = await container();
  await master.items.create({ id: '1', pk: 'a' });
  const client = clientOf(emulator.restrictedConnectionString(master.id));
  await work(client.database('tests').container(master.id), master);
  client.dispose();
}

const withKey = (connectionString: string, key: string): string =>
  connectionString.replace(/AccountKey=[^;]+/, `AccountKey=${key}`);

it('answers 401 when another key signed the request', () =>
  withEmulator({}, async ({ emulator, container }) => {
    const { id } = await container();
    const stranger = clientOf(withKey(emulator.connectionString, 'bm90IG91ciBrZXk='));

    expect(await statusOf(stranger.database('tests').read())).toBe(401);
    expect(await statusOf(stranger.database('tests').container(id).item('1', 'a').read())).toBe(
      401,
    );
    expect(await statusOf(stranger.databases.create({ id: 'other' }))).toBe(401);
    stranger.dispose();
  }));

it('answers 401 when nobody signed the request', () =>
  withEmulator({}, async ({ emulator }) => {
    const { status } = await fetch(`${emulator.origin}/dbs`);

    expect(status).toBe(401);
  }));

it('answers 401 when the right key signed another request', () =>
  withEmulator({}, async ({ emulator, container }) => {
    const { id } = await container();
    const read = { method: 'GET', path: `/dbs/tests/colls/${id}`, type: 'colls' };
    const statusFor = async (link: string) =>
      (await signedRequest(emulator.connectionString, { ...read, link })).status;

    expect(await statusFor(`dbs/tests/colls/${id}`)).toBe(200);
    expect(await statusFor('dbs/tests/colls/other')).toBe(401);
  }));

describe('SG-40: the key of one container', () => {
  it('reads its documents, by id and by query', () =>
    withEmulator({}, (fixture) =>
      withReader(fixture, async (reader) => {
        expect((await reader.item('1', 'a').read()).statusCode).toBe(200);
        expect((await reader.item('2', 'a').read()).statusCode).toBe(404);
        expect(await rowsOf(reader, 'SELECT VALUE c.id FROM c')).toEqual(['1']);
        expect(await rowsOf(reader, 'SELECT VALUE c.id FROM c', {}, { partitionKey: 'a' })).toEqual(
          ['1'],
        );
        expect(
          await rowsOf(reader, 'SELECT VALUE c.id FROM c', {}, { enableQueryControl: true }),
        ).toEqual(['1']);
      }),
    ));

  it('writes nothing', () =>
    withEmulator({}, (fixture) =>
      withReader(fixture, async (reader, master) => {
        const item = reader.item('1', 'a');

        const statuses = [
          await statusOf(reader.items.create({ id: '2', pk: 'a' })),
          await statusOf(reader.items.upsert({ id: '1', pk: 'a' })),
          await statusOf(item.replace({ id: '1', pk: 'a' })),
          await statusOf(item.patch([{ op: 'set', path: '/n', value: 1 }])),
          await statusOf(item.delete()),
          await statusOf(reader.items.batch([{ operationType: 'Delete', id: '1' }], 'a')),
        ];

        expect(statuses).toEqual([403, 403, 403, 403, 403, 403]);
        expect(await rowsOf(master, 'SELECT VALUE c.id FROM c')).toEqual(['1']);
      }),
    ));

  it('reads no change feed, no other container and no definitions but its own', () =>
    withEmulator({}, (fixture) =>
      withReader(fixture, async (reader) => {
        const other = await fixture.container();
        await other.items.create({ id: '1', pk: 'a' });
        const { database } = reader;
        const feed = feedFrom(ChangeFeedStartFrom.Beginning());

        const statuses = [
          await statusOf(reader.items.getChangeFeedIterator(feed).readNext()),
          await statusOf(database.container(other.id).item('1', 'a').read()),
          await statusOf(database.container(other.id).items.query('SELECT * FROM c').fetchAll()),
          await statusOf(database.container(other.id).read()),
          await statusOf(database.containers.readAll().fetchAll()),
          await statusOf(database.client.databases.readAll().fetchAll()),
        ];

        expect(statuses).toEqual([403, 403, 403, 403, 403, 403]);
        expect((await reader.read()).statusCode).toBe(200);
        expect((await database.read()).statusCode).toBe(200);
      }),
    ));

  it('changes no definitions', () =>
    withEmulator({}, (fixture) =>
      withReader(fixture, async (reader) => {
        const { database, id } = reader;
        const definition = { id, partitionKey: { paths: ['/pk'] } };

        expect(await statusOf(reader.delete())).toBe(403);
        expect(await statusOf(reader.replace(definition))).toBe(403);
        expect(await statusOf(database.containers.create({ ...definition, id: 'x' }))).toBe(403);
        expect(await statusOf(database.delete())).toBe(403);
      }),
    ));

  it('is told why, in Cosmos DB’s shape', () =>
    withEmulator({}, (fixture) =>
      withReader(fixture, async (reader) => {
        const refused = reader.items.create({ id: '2', pk: 'a' });

        await expect(refused).rejects.toMatchObject({
          code: 403,
          substatus: 5301,
          body: { code: 'Forbidden' },
        });
      }),
    ));

  it('is the same on every run, and works once its container is there', () =>
    withEmulator({}, async (first) =>
      withEmulator({}, async (second) => {
        const keyOf = (connectionString: string): string =>
          connectionString.replace(/^AccountEndpoint=[^;]+/, '');

        const one = first.emulator.restrictedConnectionString('public');
        const two = second.emulator.restrictedConnectionString('public');
        await first.container({ id: 'alerts' });

        expect(keyOf(one)).toBe(keyOf(two));
        expect(keyOf(one)).not.toBe(keyOf(first.emulator.restrictedConnectionString('alerts')));
        expect(keyOf(one)).not.toBe(keyOf(first.emulator.connectionString));
      }),
    ));
});
