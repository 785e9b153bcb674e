import { QueueServiceClient, type QueueClient } from '@azure/storage-queue';
import { startStorage } from '../storage/startStorage';
import { startFunctionsHost, type FunctionsHost } from './functionsHost';
import { buildTestApp, type TestApp } from './testApp/buildTestApp';
import { eventually } from './testApp/eventually';
import { rawRequest } from './testApp/rawRequest';
import { deliveriesTo } from './testApp/seen';

let testApp: TestApp;
let storage: Awaited<ReturnType<typeof startStorage>>;
let queueCount = 0;
/** Each test has a host and queues of its own. */
let host: FunctionsHost;
let queue: QueueClient;
let poison: QueueClient;
const logged: string[] = [];

beforeAll(async () => {
  storage = await startStorage({});
  testApp = await buildTestApp('testApp.ts', {
    extensions: {
      queues: {
        visibilityTimeout: '00:00:01',
        maxPollingInterval: '00:00:00.1',
        maxDequeueCount: 3,
        batchSize: 4,
        newBatchThreshold: 2,
      },
    },
  });
});
afterAll(async () => {
  await storage.close();
  await testApp.remove();
});

beforeEach(async () => {
  const service = QueueServiceClient.fromConnectionString(storage.connectionString);
  queueCount += 1;
  queue = service.getQueueClient(`work-${queueCount}`);
  poison = service.getQueueClient(`work-${queueCount}-poison`);
  await queue.create();
});
afterEach(() => host.stop());

async function start(settings: Record<string, string> = {}, queueLeaseSeconds = 600) {
  logged.length = 0;
  host = await startFunctionsHost({
    appFolder: testApp.folder,
    port: 0,
    settings: {
      WORK_QUEUE: queue.name,
      AzureWebJobsStorage: storage.connectionString,
      'AzureWebJobs.everySecond.Disabled': 'true',
      ...settings,
    },
    corsOrigins: [],
    log: (level, _category, message) => logged.push(`${level} ${message}`),
    queueLeaseSeconds,
  });
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
const send = (text: string) => queue.sendMessage(base64(text));
const deliveries = (least: number) =>
  eventually(
    () => deliveriesTo(host.origin, 'work'),
    (seen) => seen.length >= least,
  );

/** Texts of the messages in the poison queue, once there are some. */
async function poisoned(): Promise<string[]> {
  const peeked = await eventually(
    async () => ((await poison.exists()) ? (await poison.peekMessages()).peekedMessageItems : []),
    (messages) => messages.length > 0,
  );
  return peeked.map(({ messageText }) => messageText);
}

async function messagesLeft(): Promise<number | undefined> {
  await host.idle();
  return (await queue.getProperties()).approximateMessagesCount;
}

test('a message reaches its function as the JSON that it is, or else as text', async () => {
  await start();
  const json = ['{"id":"a"}', '[1,"two"]', '42', 'true', 'null', '"quoted"'];
  const plain = ['plain é text', '{"broken":'];

  await Promise.all([...json, ...plain].map(send));

  const messages = (await deliveries(8)).map(({ message }) => message);
  expect(messages).toHaveLength(8);
  expect(messages).toEqual(
    expect.arrayContaining([...json.map((text): unknown => JSON.parse(text)), ...plain]),
  );
  expect(await messagesLeft()).toBe(0);
});

test('a message that fails is shown again after the visibility timeout', async () => {
  await start();

  await send('{"fail":1}');
  const [first, second] = await deliveries(2);

  expect([first?.tries, second?.tries]).toEqual([1, 2]);
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(900);
  expect(await messagesLeft()).toBe(0);
});

test('a setting overrides host.json', async () => {
  await start({ AzureFunctionsJobHost__extensions__queues__visibilityTimeout: '00:00:00' });

  await send('{"fail":1}');
  const [first, second] = await deliveries(2);

  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(800);
});

test('a message that fails every try goes to the poison queue, its body unchanged', async () => {
  await start({ AzureFunctionsJobHost__extensions__queues__visibilityTimeout: '00:00:00' });
  const body = base64('{ "fail" : 9 }');

  await queue.sendMessage(body);

  expect(await poisoned()).toEqual([body]);
  expect((await deliveries(3)).map(({ tries }) => tries)).toEqual([1, 2, 3]);
  expect(await messagesLeft()).toBe(0);
  expect(logged).toContain(
    `warning Message has reached MaxDequeueCount of 3. Moving message to queue '${poison.name}'.`,
  );
});

test('what is not base64 goes to the poison queue and never reaches the function', async () => {
  await start();

  await queue.sendMessage('not base64!');

  expect(await poisoned()).toEqual(['not base64!']);
  expect(await deliveriesTo(host.origin, 'work')).toEqual([]);
});

test('base64 of what is no UTF-8 goes there after its tries, and never reaches the function', async () => {
  await start({ AzureFunctionsJobHost__extensions__queues__visibilityTimeout: '00:00:00' });
  const body = Buffer.of(0xff, 0xfe).toString('base64');

  await queue.sendMessage(body);

  expect(await poisoned()).toEqual([body]);
  expect(await deliveriesTo(host.origin, 'work')).toEqual([]);
});

test('with the encoding "none" a message is its text', async () => {
  await start({ AzureFunctionsJobHost__extensions__queues__messageEncoding: 'none' });

  await queue.sendMessage('{"plain":true}');

  expect(await deliveries(1)).toMatchObject([{ message: { plain: true } }]);
});

test('a lease is renewed for as long as the function runs', async () => {
  await start({}, 1);

  await send('{"slowMs":2000}');
  await deliveries(1);
  expect(await messagesLeft()).toBe(0);

  expect(await deliveriesTo(host.origin, 'work')).toHaveLength(1);
});

test('no more messages run at once than host.json allows', async () => {
  await start();

  await Promise.all(Array.from({ length: 8 }, () => send('{"slowMs":600}')));
  const seen = await deliveries(8);

  // A batch of four is taken when two or fewer are running.
  const startedAt = seen.map(({ at }) => at).sort((one, other) => one - other);
  const runningWith = (at: number) => startedAt.filter((other) => other <= at && other > at - 550);
  expect(Math.max(...startedAt.map((at) => runningWith(at).length))).toBeLessThanOrEqual(6);
});

test('a host that stops finishes what runs and takes nothing new', async () => {
  await start();
  await send('{"slowMs":500}');
  await deliveries(1);

  await host.stop();
  await send('"left for later"');

  expect((await queue.peekMessages()).peekedMessageItems).toMatchObject([
    { messageText: base64('"left for later"') },
  ]);
});

test('a queue that is made later is found', async () => {
  await queue.delete();
  await start();

  await queue.create();
  await send('"late"');

  expect(await deliveries(1)).toMatchObject([{ message: 'late' }]);
});

test('an output binding sends one message an item', async () => {
  await start();

  await rawRequest(`${host.origin}/api/enqueue`, { method: 'POST' });

  const messages = (await deliveries(2)).map(({ message }) => JSON.stringify(message));
  expect(messages.sort()).toEqual(['"two"', '{"number":1}']);
});

test('settings are in the environment while the host runs, and gone when it stopped', async () => {
  await start();
  await host.stop();

  expect(process.env['WORK_QUEUE']).toBeUndefined();
});
