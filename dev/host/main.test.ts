import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { QueueServiceClient } from '@azure/storage-queue';
import { z } from 'zod';
import { startMailInbox, type MailInbox } from '../mail/mailInbox';
import { startStorage } from '../storage/startStorage';
import { bundleHost, followHost, startHostProcess, type HostProcess } from './hostProcess';
import { buildTestApp, type TestApp } from './testApp/buildTestApp';
import { eventually } from './testApp/eventually';
import { rawRequest } from './testApp/rawRequest';
import { deliveriesTo } from './testApp/seen';

let testApp: TestApp;
let hostFile: string;
let running: HostProcess | undefined;

afterEach(async () => {
  await running?.kill();
  running = undefined;
});

describe('the host as a process', () => {
  let storage: Awaited<ReturnType<typeof startStorage>>;
  let settings: Record<string, string>;

  beforeAll(async () => {
    storage = await startStorage({});
    testApp = await buildTestApp('testApp.ts', {
      extensions: { queues: { maxPollingInterval: '00:00:00.2' } },
    });
    hostFile = await bundleHost(testApp.folder);
    settings = {
      WORK_QUEUE: 'work',
      AzureWebJobsStorage: storage.connectionString,
      'AzureWebJobs.everySecond.Disabled': 'true',
    };
  });
  afterAll(async () => {
    await storage.close();
    await testApp.remove();
  });

  test('main.ts runs by tsx, allows the origins in its environment, and stops with exit code 0', async () => {
    const command = ['--import', 'tsx', join(__dirname, 'main.ts'), testApp.folder, '0'];
    const env = {
      ...process.env,
      ...settings,
      CORS_ALLOWED_ORIGINS: 'http://a.test,http://b.test',
    };
    running = await followHost(spawn(process.execPath, command, { env }));

    const answer = await rawRequest(`${running.origin}/api/answers/text`, {
      headers: { Origin: 'http://b.test' },
    });

    expect(String(answer.body)).toBe('plain words');
    expect(answer.headers['access-control-allow-origin']).toBe('http://b.test');
    expect(await running.stop()).toMatchObject({ code: 0, signal: null });
  });

  test('what is refused is said on stderr, with exit code 1', async () => {
    const started = startHostProcess(hostFile, testApp.folder, { ...settings, WORK_QUEUE: '' });

    await expect(started).rejects.toThrow('Function "work" is refused: %WORK_QUEUE% names');
  });

  test('an app that throws while it loads is refused with what it threw', async () => {
    const broken = join(testApp.folder, 'broken');
    await mkdir(broken);
    await writeFile(join(broken, 'host.json'), '{"version":"2.0"}');
    await writeFile(join(broken, 'package.json'), '{"main":"main.cjs"}');
    await writeFile(join(broken, 'main.cjs'), 'throw new Error("SETTING_X is missing");');

    await expect(startHostProcess(hostFile, broken, settings)).rejects.toThrow(
      'SETTING_X is missing',
    );
  });

  test('a message that a killed process was working on comes back when its lease ends', async () => {
    const queue = QueueServiceClient.fromConnectionString(storage.connectionString).getQueueClient(
      'work',
    );
    await queue.createIfNotExists();
    const environment = { ...settings, QUEUE_LEASE_SECONDS: '2' };
    const deliveries = ({ origin }: HostProcess) =>
      eventually(
        () => deliveriesTo(origin, 'work'),
        (seen) => seen.length > 0,
      );
    const first = await startHostProcess(hostFile, testApp.folder, environment);
    await queue.sendMessage(Buffer.from('{"slowMs":60000,"n":1}').toString('base64'));
    await deliveries(first);

    expect(await first.kill()).toMatchObject({ signal: 'SIGKILL' });
    running = await startHostProcess(hostFile, testApp.folder, environment);

    expect(await deliveries(running)).toMatchObject([{ message: { n: 1 }, tries: 2 }]);
  });
});

describe('the kill switch', () => {
  let recorder: Server;
  let inbox: MailInbox;
  let settings: Record<string, string>;
  const requests: string[] = [];

  beforeAll(async () => {
    recorder = createServer((request, response) => {
      request.resume().on('end', () => {
        requests.push(request.url ?? '');
        response.end('done');
      });
    });
    await new Promise<void>((resolve) => recorder.listen(0, '127.0.0.1', resolve));
    inbox = await startMailInbox({});
    testApp = await buildTestApp('outgoingApp.ts', {});
    hostFile = await bundleHost(testApp.folder);
    const { port } = z.object({ port: z.number() }).parse(recorder.address());
    settings = { RECORDER: `http://127.0.0.1:${port}`, SMTP_URL: inbox.smtpUrl };
  });
  afterAll(async () => {
    recorder.close();
    await inbox.close();
    await testApp.remove();
  });
  beforeEach(async () => {
    requests.length = 0;
    await rawRequest(`${inbox.origin}/api/messages`, { method: 'DELETE' });
  });

  const exchange = ({ origin }: HostProcess) =>
    rawRequest(`${origin}/api/exchange`, { method: 'POST', headers: { 'Content-Length': 0 } });
  async function mails(): Promise<number> {
    const { body } = await rawRequest(`${inbox.origin}/api/messages`);
    return z.array(z.unknown()).parse(JSON.parse(String(body))).length;
  }

  /** What took effect before the process was killed at this await. */
  async function killedAt(n: number) {
    const environment = { ...settings, KILL_AT_AWAIT: String(n), KILL_IN: 'exchange' };
    const host = await startHostProcess(hostFile, testApp.folder, environment);
    await exchange(host).catch(() => undefined);
    const { signal } = await host.ended;
    return { signal, requests: requests.length, mails: await mails() };
  }

  /** Three HTTP exchanges; then SMTP's greeting, EHLO, the envelope in one, and the text. */
  const awaitsOfExchange = 2 * (3 + 4);
  const textAnswered = awaitsOfExchange;

  test('awaits are counted by function, when that is asked for', async () => {
    running = await startHostProcess(hostFile, testApp.folder, { ...settings, COUNT_AWAITS: '1' });
    const { output } = running;

    await exchange(running);
    await rawRequest(`${running.origin}/api/quiet`, { method: 'POST' });

    await eventually(
      () => output,
      (lines) => lines.length >= 3,
    );
    expect(output.slice(1)).toEqual([`awaits exchange ${awaitsOfExchange}`, 'awaits quiet 0']);
  });

  test.each([
    [1, { requests: 0, mails: 0 }],
    [2, { requests: 1, mails: 0 }],
    [3, { requests: 1, mails: 0 }],
    [4, { requests: 2, mails: 0 }],
    [5, { requests: 2, mails: 0 }],
    [6, { requests: 3, mails: 0 }],
    [textAnswered - 1, { requests: 3, mails: 0 }],
    [textAnswered, { requests: 3, mails: 1 }],
  ])('killed at await %i, this took effect: %j', async (n, effect) => {
    expect(await killedAt(n)).toEqual({ signal: 'SIGKILL', ...effect });
  });
});
