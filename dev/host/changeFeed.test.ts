import { CosmosClient, type Container, type Database } from '@azure/cosmos';
import { z } from 'zod';
import { startCosmosEmulator, type CosmosEmulator } from '../cosmos/cosmosEmulator';
import { startFunctionsHost, type FunctionsHost } from './functionsHost';
import { buildTestApp, type TestApp } from './testApp/buildTestApp';
import { eventually } from './testApp/eventually';
import { seenBy } from './testApp/seen';

const batchSchema = z.object({ ids: z.array(z.string()), retry: z.number().nullable() });
const functions = ['fromNow', 'fromBeginning', 'oneByOne', 'retrying'];

let testApp: TestApp;
let cosmos: CosmosEmulator;
let client: CosmosClient;
let database: Database;
let things: Container;
let host: FunctionsHost | undefined;
let databaseCount = 0;

beforeAll(async () => {
  testApp = await buildTestApp('feedApp.ts', {});
  cosmos = await startCosmosEmulator();
  client = new CosmosClient({
    connectionString: cosmos.connectionString,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
});
afterAll(async () => {
  client.dispose();
  await cosmos.close();
  await testApp.remove();
});

beforeEach(async () => {
  databaseCount += 1;
  ({ database } = await client.databases.create({ id: `portal-${databaseCount}` }));
  const definition = { id: 'things', partitionKey: { paths: ['/book'] } };
  ({ container: things } = await database.containers.create(definition));
});
afterEach(async () => {
  await host?.stop();
  host = undefined;
});

/** Starts the app with these functions' triggers on, and waits until each knows where it begins. */
async function start(...running: string[]): Promise<FunctionsHost> {
  const disabled = functions
    .filter((name) => !running.includes(name))
    .map((name): [string, string] => [`AzureWebJobs.${name}.Disabled`, 'true']);
  const started = await startFunctionsHost({
    appFolder: testApp.folder,
    port: 0,
    settings: {
      COSMOS: cosmos.connectionString,
      DATABASE: database.id,
      MAKE_LEASES: '1',
      ...Object.fromEntries(disabled),
    },
    corsOrigins: [],
    log: () => undefined,
  });
  host = started;
  await eventually(leases, (found) => found.length >= running.length);
  return started;
}

async function leases() {
  const query = database.container('leases').items.query<string>('SELECT VALUE c.id FROM c');
  return (await query.fetchAll()).resources;
}

const write = (id: string, more = {}) => things.items.create({ id, book: 'a', ...more });

/** The batches of a function, once the document `id` was in one `times` times. */
const batchesOf = ({ origin }: FunctionsHost, name: string, id: string, times = 1) =>
  eventually(
    () => seenBy(origin, name, batchSchema),
    (batches) => batches.filter(({ ids }) => ids.includes(id)).length >= times,
  );

test('a function sees what is written from now on, or from the beginning, as it says', async () => {
  await write('before');
  const running = await start('fromNow', 'fromBeginning');

  await write('after');

  const fromBeginning = await batchesOf(running, 'fromBeginning', 'after');
  expect(fromBeginning.flatMap(({ ids }) => ids)).toEqual(['before', 'after']);
  const fromNow = await batchesOf(running, 'fromNow', 'after');
  expect(fromNow.flatMap(({ ids }) => ids)).toEqual(['after']);
});

test('one document comes at a time when a function says so', async () => {
  const running = await start('oneByOne');

  await Promise.all(['a', 'b', 'c'].map((id) => write(id)));

  const batches = await eventually(
    () => seenBy(running.origin, 'oneByOne', batchSchema),
    (seen) => seen.length >= 3,
  );
  expect(batches.map(({ ids }) => ids.length)).toEqual([1, 1, 1]);
});

test('a batch that throws is lost without a retry policy, as in Azure', async () => {
  const running = await start('fromNow');

  await write('lost', { failures: 1 });
  await batchesOf(running, 'fromNow', 'lost');
  await write('next');

  const batches = await batchesOf(running, 'fromNow', 'next');
  expect(batches).toEqual([
    { ids: ['lost'], retry: null },
    { ids: ['next'], retry: null },
  ]);
});

test('a batch that throws is tried again for as long as the retry policy says', async () => {
  const running = await start('retrying');

  await write('stubborn', { failures: 3 });

  const batches = await batchesOf(running, 'retrying', 'stubborn', 4);
  expect(batches.map(({ retry }) => retry)).toEqual([0, 1, 2, 3]);
});

test('a host that starts again goes on where the last one ended', async () => {
  const first = await start('fromNow');
  await write('one');
  await batchesOf(first, 'fromNow', 'one');
  await first.stop();

  await write('two');
  const second = await start('fromNow');

  const batches = await batchesOf(second, 'fromNow', 'two');
  expect(batches).toEqual([{ ids: ['two'], retry: null }]);
});

test('a batch whose retries the stop cut off comes again', async () => {
  const first = await start('retrying');
  await write('stubborn', { failures: 1_000_000 });
  await batchesOf(first, 'retrying', 'stubborn', 2);
  await first.stop();

  const second = await start('retrying');

  expect((await batchesOf(second, 'retrying', 'stubborn'))[0]).toEqual({
    ...{ ids: ['stubborn'], retry: 0 },
  });
});

test('each function keeps its own lease document', async () => {
  await start('fromNow', 'oneByOne');

  expect((await leases()).sort()).toEqual([
    `fromNow${database.id}.things..0`,
    `oneByOne${database.id}.things..0`,
  ]);
});

test('Cosmos DB may be away for a while', async () => {
  const running = await start('fromNow');
  cosmos.inject({ operation: 'feed', status: 503, times: 3 });

  await write('after the outage');

  expect(await batchesOf(running, 'fromNow', 'after the outage')).toHaveLength(1);
});

test("a lease container that does not exist refuses the start, by the function's name", async () => {
  const refused = startFunctionsHost({
    appFolder: testApp.folder,
    port: 0,
    settings: { COSMOS: cosmos.connectionString, DATABASE: database.id, MAKE_LEASES: '0' },
    corsOrigins: [],
  });

  await expect(refused).rejects.toThrow(
    `Function "fromNow" is refused: the container "leases" in database "${database.id}"`,
  );
});
