import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobServiceClient } from '@azure/storage-blob';
import { QueueServiceClient } from '@azure/storage-queue';
import { startStorage, type Storage } from './startStorage';

const running: Storage[] = [];
const folders: string[] = [];

async function storage(options: Parameters<typeof startStorage>[0] = {}) {
  const started = await startStorage(options);
  running.push(started);
  return started;
}

async function close(started: Storage) {
  running.splice(running.indexOf(started), 1);
  await started.close();
}

async function aFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'storage-'));
  folders.push(folder);
  return join(folder, 'made', 'when missing');
}

const queueOf = ({ connectionString }: Storage) =>
  QueueServiceClient.fromConnectionString(connectionString).getQueueClient('payment-events');
const containerOf = ({ connectionString }: Storage) =>
  BlobServiceClient.fromConnectionString(connectionString).getContainerClient('evidence');

afterEach(async () => {
  await Promise.all(running.splice(0).map((started) => started.close()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe('storage in our process', () => {
  it('keeps a message that never expires until it is deleted', async () => {
    const queue = queueOf(await storage());
    await queue.create();
    await queue.sendMessage('hello', { messageTimeToLive: -1 });

    const { receivedMessageItems } = await queue.receiveMessages({ visibilityTimeout: 30 });
    const [message] = receivedMessageItems;

    expect(message).toMatchObject({ messageText: 'hello', dequeueCount: 1 });
    await queue.deleteMessage(message?.messageId ?? '', message?.popReceipt ?? '');
    expect((await queue.getProperties()).approximateMessagesCount).toBe(0);
  });

  it('keeps blobs, and refuses a second one under the same name when asked to', async () => {
    const container = containerOf(await storage());
    await container.create();
    const blob = container.getBlockBlobClient('tombstone');
    await blob.uploadData(Buffer.from([0, 255, 10]));

    const again = blob.uploadData(Buffer.from('x'), { conditions: { ifNoneMatch: '*' } });

    await expect(again).rejects.toMatchObject({ statusCode: 409 });
    expect(await blob.downloadToBuffer()).toEqual(Buffer.from([0, 255, 10]));
  });

  it('refuses a caller with another key', async () => {
    const { connectionString } = await storage();
    const forged = connectionString.replace('AccountKey=Eby8', 'AccountKey=Abcd');

    await expect(
      QueueServiceClient.fromConnectionString(forged).getQueueClient('payment-events').create(),
    ).rejects.toMatchObject({ statusCode: 403 });
  });

  it('listens on this machine only, and two can run side by side without sharing', async () => {
    const [one, two] = await Promise.all([storage(), storage()]);

    expect(one.queuesOrigin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(one.blobsOrigin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await queueOf(one).create();
    expect(await queueOf(two).exists()).toBe(false);
  });

  it('says so when a port is taken, and leaves nothing running', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const folder = await aFolder();

    await expect(startStorage({ blobPort: port, folder })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port,
    });

    await new Promise((resolve) => taken.close(resolve));
    await expect(storage({ blobPort: port, folder })).resolves.toMatchObject({
      blobsOrigin: `http://127.0.0.1:${port}`,
    });
  });
});

describe('storage in a folder', () => {
  it('finds messages and blobs again after a restart', async () => {
    const folder = await aFolder();
    const first = await storage({ folder });
    await queueOf(first).create();
    await containerOf(first).create();
    const sent = Array.from({ length: 20 }, (_, number) => `message ${number}`);
    await Promise.all(sent.map((text) => queueOf(first).sendMessage(text)));
    await containerOf(first).getBlockBlobClient('slip.pdf').uploadData(Buffer.alloc(70_000, 7));
    await close(first);

    const second = await storage({ folder });
    const { receivedMessageItems } = await queueOf(second).receiveMessages({
      numberOfMessages: 32,
    });
    const blob = await containerOf(second).getBlobClient('slip.pdf').downloadToBuffer();

    expect(receivedMessageItems.map((item) => item.messageText).sort()).toEqual(sent.sort());
    expect(blob).toEqual(Buffer.alloc(70_000, 7));
  });

  it('loses nothing older than a moment when the process is killed', async () => {
    const folder = await aFolder();
    const first = await storage({ folder });
    await queueOf(first).create();
    await queueOf(first).sendMessage('hello');
    await new Promise((resolve) => setTimeout(resolve, 400));
    const asKilled = `${folder} as killed`;
    await cp(folder, asKilled, { recursive: true });

    const second = await storage({ folder: asKilled });

    expect((await queueOf(second).peekMessages()).peekedMessageItems).toMatchObject([
      { messageText: 'hello' },
    ]);
  });

  it('keeps every message that was acknowledged while it was closing', async () => {
    const folder = await aFolder();
    const first = await storage({ folder });
    const queue = queueOf(first);
    await queue.create();
    const sending = Array.from({ length: 8 }, (_, number) =>
      queue.sendMessage(`message ${number}`, { abortSignal: AbortSignal.timeout(1_500) }),
    );
    await Promise.race(sending);
    const [results] = await Promise.all([Promise.allSettled(sending), close(first)]);
    const acknowledged = results.filter(({ status }) => status === 'fulfilled').length;

    const kept = await queueOf(await storage({ folder })).getProperties();

    expect(acknowledged).toBeGreaterThan(0);
    expect(kept.approximateMessagesCount).toBeGreaterThanOrEqual(acknowledged);
  });
});
