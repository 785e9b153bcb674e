/** An app for the host's own tests: functions of every kind, which tell what they were given. */
import { setTimeout as delay } from 'node:timers/promises';
import {
  app,
  output,
  trigger,
  HttpResponse,
  type HttpHandler,
  type HttpRequest,
  type HttpResponseInit,
  type InvocationContext,
} from '@azure/functions';
import { z } from 'zod';

/** What functions without an answer were given, by function; read at `GET /api/seen/{name}`. */
const seen: Record<string, unknown[]> = {};
function remember(context: InvocationContext, what: unknown): void {
  (seen[context.functionName] ??= []).push(what);
}

const describeRequest: HttpHandler = async (request: HttpRequest) => ({
  jsonBody: {
    method: request.method,
    url: request.url,
    parameters: request.params,
    query: Object.fromEntries(request.query),
    values: request.query.getAll('a'),
    twice: request.headers.get('x-twice'),
    body: Buffer.from(await request.arrayBuffer()).toString('base64'),
  },
});
const anonymous = (route: string, handler: HttpHandler) => ({
  route,
  authLevel: 'anonymous' as const,
  handler,
});

app.http('describeDefault', anonymous('describe', describeRequest));
app.http('describeById', { ...anonymous('things/{id:int}', describeRequest), methods: ['GET'] });
app.http('describeByCode', { ...anonymous('things/{code}', describeRequest), methods: ['GET'] });
app.http('describeNew', { ...anonymous('things/new', describeRequest), methods: ['GET'] });
app.http('describeOptional', anonymous('pages/{page:int?}', describeRequest));
app.http('describeRest', {
  ...anonymous('files/{*rest}', describeRequest),
  methods: ['GET', 'HEAD', 'PUT'],
});
app.http('keyed', { authLevel: 'function', handler: describeRequest });
app.http('off', anonymous('off', describeRequest));

const answers: Record<string, () => HttpResponseInit | HttpResponse | undefined> = {
  throws: () => {
    throw new Error('the reason, for the log only');
  },
  status: () => ({ status: 999 }),
  nothing: () => undefined,
  empty: () => ({}),
  text: () => ({ body: 'plain words' }),
  bytes: () => ({ body: Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)) }),
  instance: () => new HttpResponse({ status: 302, headers: { location: '/elsewhere' } }),
  cors: () => ({
    headers: { 'Access-Control-Expose-Headers': 'ETag', 'Access-Control-Allow-Origin': '*' },
  }),
  cookies: () => ({
    cookies: [
      { name: 'a', value: 'b c', httpOnly: true, secure: true, sameSite: 'Lax', maxAge: 60 },
      { name: 'd', value: 'e', path: '/', expires: new Date(1e12) },
    ],
  }),
};
// Registered by hand, because the library's types do not let an HTTP function return nothing.
app.generic('answer', {
  trigger: trigger.http({ ...anonymous('answers/{kind}', () => ({})), methods: ['GET'] }),
  return: output.http({}),
  handler: (request: HttpRequest) => answers[request.params['kind'] ?? '']?.(),
});
app.get('listSeen', {
  ...anonymous('seen/{name}', () => ({})),
  handler: (request) => ({ jsonBody: seen[request.params['name'] ?? ''] ?? [] }),
});

/** `{ "fail": n }` fails that many tries, `{ "slowMs": n }` takes that long. */
const messageSchema = z
  .object({ fail: z.number().default(0), slowMs: z.number().default(0) })
  .catch({ fail: 0, slowMs: 0 });
app.storageQueue('work', {
  queueName: '%WORK_QUEUE%',
  connection: 'AzureWebJobsStorage',
  handler: async (message, context) => {
    const tries = Number(context.triggerMetadata?.['dequeueCount']);
    remember(context, { message, tries, at: Date.now() });
    const { fail, slowMs } = messageSchema.parse(message);
    await delay(slowMs);
    if (tries <= fail) throw new Error(`try ${tries} fails`);
  },
});
const workOutput = output.storageQueue({
  queueName: '%WORK_QUEUE%',
  connection: 'AzureWebJobsStorage',
});
app.post('enqueue', {
  ...anonymous('enqueue', () => ({})),
  extraOutputs: [workOutput],
  handler: (_request, context) => {
    context.extraOutputs.set(workOutput, [{ number: 1 }, 'two']);
    return { status: 202 };
  },
});
app.timer('everySecond', {
  schedule: '* * * * * *',
  handler: (timer, context) => {
    remember(context, { timer, at: Date.now() });
  },
});
app.timer('yearly', {
  schedule: '0 0 0 1 1 *',
  runOnStartup: true,
  retry: { strategy: 'fixedDelay', maxRetryCount: 2, delayInterval: 0 },
  handler: (_timer, context) => {
    remember(context, context.retryContext);
    if (context.retryContext?.retryCount === 0) throw new Error('the first try fails');
  },
});
