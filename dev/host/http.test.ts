import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { startFunctionsHost, type FunctionsHost } from './functionsHost';
import { greatestBodyBytes } from './httpRequestData';
import { buildTestApp, type TestApp } from './testApp/buildTestApp';
import { rawRequest } from './testApp/rawRequest';

const site = 'http://127.0.0.1:4280';
let testApp: TestApp;
let host: FunctionsHost;
const logged: { level: string; category: string; message: string }[] = [];

beforeAll(async () => {
  testApp = await buildTestApp('testApp.ts', {});
  host = await startFunctionsHost({
    appFolder: testApp.folder,
    port: 0,
    settings: {
      WORK_QUEUE: 'work',
      AzureWebJobsStorage: 'UseDevelopmentStorage=true',
      'AzureWebJobs.off.Disabled': 'true',
      'AzureWebJobs.work.Disabled': 'true',
      'AzureWebJobs.everySecond.Disabled': 'true',
    },
    corsOrigins: [site],
    log: (level, category, message) => logged.push({ level, category, message }),
  });
});

afterAll(async () => {
  await host.stop();
  await testApp.remove();
});

const call = (path: string, options?: Parameters<typeof rawRequest>[1]) =>
  rawRequest(`${host.origin}${path}`, options);

/** What the function was given, as it tells. */
async function described(path: string, options?: Parameters<typeof rawRequest>[1]) {
  const { body } = await call(path, options);
  return z
    .object({
      method: z.string(),
      url: z.string(),
      parameters: z.record(z.string(), z.string()),
      query: z.record(z.string(), z.string()),
      values: z.array(z.string()),
      twice: z.string().nullable(),
      body: z.base64(),
    })
    .parse(JSON.parse(String(body)));
}

test('a function is given its parameters and query', async () => {
  expect(await described('/api/things/12?a=b%20c&e=')).toMatchObject({
    method: 'GET',
    url: `${host.origin}/api/things/12?a=b%20c&e=`,
    parameters: { id: '12' },
    query: { a: 'b c', e: '' },
  });
});

test('query keys and headers that come twice arrive joined by a comma', async () => {
  const given = await described('/api/describe?a=1&a=2', { headers: { 'X-Twice': ['1', '2'] } });

  expect(given).toMatchObject({ values: ['1,2'], twice: '1,2' });
});

test('a body arrives byte for byte', async () => {
  const body = randomBytes(300_000);

  const given = await described('/api/describe', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': body.length },
    body,
  });

  expect(given.body).toBe(body.toString('base64'));
});

test('a body in chunks, without a length, arrives empty', async () => {
  const given = await described('/api/describe', {
    method: 'POST',
    headers: { 'Transfer-Encoding': 'chunked' },
    body: '{"lost":true}',
  });

  expect(given).toMatchObject({ method: 'POST', body: '' });
});

test('a body one byte over the limit is a 500 and ends the connection', async () => {
  const socket = connect(Number(new URL(host.origin).port), '127.0.0.1');
  socket.write(
    `POST /api/describe HTTP/1.1\r\nHost: x\r\nContent-Length: ${greatestBodyBytes + 1}\r\n\r\n`,
  );

  const answer = await text(socket);

  expect(answer).toMatch(/^HTTP\/1\.1 500 /);
  expect(answer).toMatch(/^Connection: close\r$/m);
});

test.each([
  ['GET', '/api/unknown'],
  ['GET', '/'],
  ['DELETE', '/api/describe'],
  ['HEAD', '/api/things/1'],
  ['OPTIONS', '/api/things/1'],
  ['GET', '/api/pages/one'],
  ['GET', '/api/off'],
])('%s %s is an empty 404: unknown, another method, or disabled', async (method, path) => {
  expect(await call(path, { method })).toMatchObject({ status: 404, body: Buffer.of() });
});

test('a function that needs a key answers nobody on a desk', async () => {
  expect(await call('/api/keyed')).toMatchObject({ status: 401, body: Buffer.of() });
});

test('the most specific route wins', async () => {
  expect((await described('/api/things/new')).parameters).toEqual({});
  expect((await described('/api/things/seven')).parameters).toEqual({ code: 'seven' });
  expect((await described('/API/Files/a/b%20c/')).parameters).toEqual({ rest: 'a/b c' });
});

test('HEAD is answered without a body where a function takes it', async () => {
  const { status, headers, body } = await call('/api/files/a', { method: 'HEAD' });

  expect({ status, type: headers['content-type'], body: body.length }).toEqual({
    ...{ status: 200, type: 'application/json', body: 0 },
  });
});

test.each([
  ['throws', 500],
  ['status', 500],
  ['nothing', 204],
  ['empty', 200],
  ['instance', 302],
])('a function that answers %s: %i without a body', async (kind, status) => {
  expect(await call(`/api/answers/${kind}`)).toMatchObject({ status, body: Buffer.of() });
});

test('a text is plain text in UTF-8, sent in chunks', async () => {
  const { headers, body } = await call('/api/answers/text');

  expect(String(body)).toBe('plain words');
  expect(headers).toMatchObject({
    'content-type': 'text/plain;charset=UTF-8',
    'transfer-encoding': 'chunked',
  });
});

test('bytes are answered as they are', async () => {
  const { body } = await call('/api/answers/bytes');

  expect([...body]).toEqual(Array.from({ length: 256 }, (_, byte) => byte));
});

test('cookies are set with their attributes', async () => {
  const { headers } = await call('/api/answers/cookies');

  expect(headers['set-cookie']).toEqual([
    'a=b%20c; Max-Age=60; HttpOnly; Secure; SameSite=Lax',
    'd=e; Path=/; Expires=Sun, 09 Sep 2001 01:46:40 GMT',
  ]);
});

test('what a function throws is logged with its message and stack, and answered to nobody', async () => {
  logged.length = 0;

  const { body } = await call('/api/answers/throws');

  expect(body).toHaveLength(0);
  const [failure] = logged.filter(({ level }) => level === 'error');
  expect(failure?.category).toBe('Function.answer');
  expect(failure?.message).toMatch(
    /Exception: the reason, for the log only\nStack: Error.*\n +at /,
  );
});

describe('CORS', () => {
  const preflight = (origin: string) => ({
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'idempotency-key',
    },
  });
  const corsHeaders = ({ headers }: Awaited<ReturnType<typeof call>>) =>
    Object.fromEntries(
      Object.entries(headers).filter(([name]) => name.startsWith('access-control-')),
    );

  test('a pre-flight of a listed origin is answered by the platform', async () => {
    const answer = await call('/api/describe', preflight(site));

    expect(answer.status).toBe(204);
    expect(corsHeaders(answer)).toEqual({
      'access-control-allow-origin': site,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'idempotency-key',
    });
  });

  test('a pre-flight of another origin allows nothing', async () => {
    const answer = await call('/api/describe', preflight('https://elsewhere.example'));

    expect(answer.status).toBe(204);
    expect(corsHeaders(answer)).toEqual({});
  });

  test('a listed origin may read the answer, with the headers that the app exposes', async () => {
    const answer = await call('/api/answers/cors', { headers: { Origin: site } });

    expect(corsHeaders(answer)).toEqual({
      'access-control-allow-origin': site,
      'access-control-expose-headers': 'ETag',
    });
  });

  test('an origin that is not listed may read nothing, whatever the app allows', async () => {
    const answer = await call('/api/answers/cors', {
      headers: { Origin: 'https://elsewhere.example' },
    });

    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('an error is readable to a listed origin too', async () => {
    const answer = await call('/api/answers/throws', { headers: { Origin: site } });

    expect(corsHeaders(answer)).toEqual({ 'access-control-allow-origin': site });
  });
});

describe('administration', () => {
  const run = (name: string, body: string) =>
    call(`/admin/functions/${name}`, { method: 'POST', body });

  async function seenBy(name: string): Promise<unknown[]> {
    await host.idle();
    const { body } = await call(`/api/seen/${name}`);
    return z.array(z.unknown()).parse(JSON.parse(String(body)));
  }

  test('the host says that it is alive', async () => {
    expect(await call('/admin/host/ping')).toMatchObject({ status: 200, body: Buffer.of() });
  });

  test('a timer function is run now, even when it is disabled', async () => {
    expect(await run('everySecond', '{"input":""}')).toMatchObject({
      ...{ status: 202, body: Buffer.of() },
    });

    expect(await seenBy('everySecond')).toMatchObject([{ timer: { isPastDue: false } }]);
  });

  test('a queue function is run with the input as its message', async () => {
    await run('WORK', JSON.stringify({ input: '{"number":7}' }));

    expect(await seenBy('work')).toMatchObject([{ message: { number: 7 } }]);
  });

  test.each(['unknown', 'answer'])('a function "%s" to be run there is none', async (name) => {
    expect(await run(name, '{"input":""}')).toMatchObject({ status: 404 });
  });

  test('what is no JSON runs nothing', async () => {
    expect(await run('everySecond', 'now')).toMatchObject({ status: 400 });
  });
});

test('a timer runs on start-up when it says so, and is tried again by its retry policy', async () => {
  await host.idle();
  const { body } = await call('/api/seen/yearly');

  expect(JSON.parse(String(body))).toMatchObject([
    { retryCount: 0, maxRetryCount: 2 },
    { retryCount: 1, maxRetryCount: 2, exception: { message: 'the first try fails' } },
  ]);
});
