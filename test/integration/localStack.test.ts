/** `npm start` as its user runs it: addresses, data that survives, and an end that leaves nothing behind. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Endpoints } from '../../dev/stack/startStack';
import { atProvider, cedar, get, look, mailsTo, pledgeTo, post } from '../support/donor';
import { until } from '../support/portal';

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), '6degree-'));
  // In a process of its own: Vite is not for jest's sandbox.
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'site/build.ts']);
});
afterAll(() => rm(data, { recursive: true }));

interface Started {
  child: ChildProcess;
  output: string[];
  endpoints: Endpoints;
}

/** What `npm start` runs, without building again. */
function run(...args: string[]) {
  const command = ['--import', 'tsx', 'dev/start.ts', '--no-build', ...args];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  return { child, output, ended: once(child, 'exit') };
}

async function start(...args: string[]): Promise<Started> {
  const { child, output, ended } = run('--port', '0', '--data', data, ...args);
  const refused = ended.then(() => {
    throw new Error(`it did not start:\n${output.join('')}`);
  });
  await Promise.race([until(() => output.join('').includes('Ready in')), refused]);
  refused.catch(() => undefined); // It ends later, when the test ends it.
  const endpoints = JSON.parse(await readFile(join(data, 'endpoints.json'), 'utf8')) as Endpoints;
  return { child, output, endpoints };
}

it('starts within ten seconds, names every address, keeps what happened, and ends with code 0', async () => {
  const first = await start();
  const { api, payments, mail, site } = first.endpoints;
  expect(Number(/Ready in ([\d.]+) s/.exec(first.output.join(''))?.[1])).toBeLessThan(10);
  expect((await get(`${api}/api/health`)).body.status).toBe('ok');
  expect(await (await fetch(`${site}/config.json`)).json()).toMatchObject({
    api,
    giving: 'open',
    organisation: { legalName: 'Sample Organisation' },
  });
  const placed = await pledgeTo(api, cedar);
  await atProvider(payments, placed.body.checkoutUrl, 'pay');
  await until(async () => (await mailsTo(mail, 'a@example.org')).length === 1);

  const stopped = once(first.child, 'exit');
  const askedAt = Date.now();
  first.child.kill('SIGTERM');
  expect(await stopped).toEqual([0, null]);
  expect(Date.now() - askedAt).toBeLessThan(5_000);

  const second = await start();
  const again = second.endpoints;
  expect((await look(again.api, placed)).body.pledge.status).toBe('settled');
  expect((await get(`${again.api}/api/campaigns/${cedar}`)).body.raisedMinor).toBe(5_000);
  expect(await mailsTo(again.mail, 'a@example.org')).toHaveLength(1);
  second.child.kill('SIGINT');
  expect(await once(second.child, 'exit')).toEqual([0, null]);
});

it('killed in the middle of a payment, it goes on where it was', async () => {
  const first = await start();
  const placed = await pledgeTo(first.endpoints.api, cedar);
  await atProvider(first.endpoints.payments, placed.body.checkoutUrl, 'pay');
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');

  const second = await start();
  await until(
    async () => (await look(second.endpoints.api, placed)).body.pledge.status === 'settled',
    60_000,
  );
  await until(
    async () => (await mailsTo(second.endpoints.mail, 'a@example.org')).length === 2,
    60_000,
  );
  second.child.kill('SIGTERM');
  await once(second.child, 'exit');
}, 120_000);

it('runs a timer function on demand, as the real host does', async () => {
  const { child, endpoints } = await start('--memory', '--no-sample-data');

  const { status } = await post(`${endpoints.api}/admin/functions/sweepOutbox`, { input: '' });

  expect(status).toBe(202);
  expect((await get(`${endpoints.api}/api/campaigns`)).body.campaigns).toEqual([]);
  child.kill('SIGTERM');
  await once(child, 'exit');
});

it('a data folder that another portal is using is refused', async () => {
  const { child } = await start();

  const second = run('--port', '0', '--data', data);
  expect(await second.ended).toEqual([1, null]);
  expect(second.output.join('')).toContain(`${data} is in use by process ${String(child.pid)}`);

  child.kill('SIGTERM');
  await once(child, 'exit');
});

it('a port that is taken is named, and nothing is left running', async () => {
  const server = createServer().listen(7073, '127.0.0.1');
  await once(server, 'listening');

  const { output, ended } = run('--memory', '--data', data);

  expect(await ended).toEqual([1, null]);
  expect(output.join('')).toContain('Port 7073 is taken.');
  await new Promise((resolve) => server.close(resolve));
});
