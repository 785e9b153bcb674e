/** SG-41: what goes wrong is told without anybody's words in it. */
import { HttpRequest, InvocationContext } from '@azure/functions';
import fc from 'fast-check';
import { ZodError } from 'zod';
import { describeFault, Fault, isPassing } from '../../shared/fault';
import { ProviderUnavailable } from '../../shared/payments/checkout';
import { pledgeRequestSchema } from '../../shared/pledges/pledge';
import { guardHttp, guardWork } from '../../shared/web/guard';
import { problem } from '../../shared/web/problem';

const words = 'donor@example.org told us';

/** As SDKs throw: a message that quotes, and fields with whole requests in them. */
const sdkError = (over: object = {}) =>
  Object.assign(new Error(`Conflict: {"email":"${words}"}`), {
    body: words,
    request: { headers: { authorization: words } },
    ...over,
  });

describe('a fault in the log', () => {
  it('of an SDK has its code and its place, and not its message', () => {
    const told = describeFault(sdkError({ code: 409, statusCode: 409 }));

    expect(told).toMatch(/^Error 409 409\n {4}at /);
    expect(told).not.toContain(words);
  });

  it('of our own has its message', () => {
    expect(describeFault(new Fault('batch failed: code 207'))).toMatch(
      /^Fault: batch failed: code 207\n {4}at /,
    );
  });

  it('has no message either when that looks like a place', () => {
    expect(describeFault(new Error(`x\n    at ${words}`))).not.toContain(words);
  });

  it('has the code of a cause, as that of a batch, and nothing else of it', () => {
    const told = describeFault(new Error('theirs', { cause: sdkError({ code: 503 }) }));

    expect(told).toMatch(/^Error 503\n/);
    expect(told).not.toContain(words);
    expect(describeFault(new Error('theirs', { cause: sdkError() }))).not.toContain(words);
  });

  it('of a parser does not quote what was parsed', () => {
    const { error } = pledgeRequestSchema.safeParse({ [words]: words });

    expect(error).toBeInstanceOf(ZodError);
    expect(describeFault(error)).not.toContain(words);
  });

  it('never has what was thrown instead of an error', () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        expect(describeFault(thrown)).toBe('something that is no error was thrown');
      }),
    );
  });

  it('never has the message of a foreign error', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), (message) => {
        const told = describeFault(new Error(`@${message}@`));

        expect(told).not.toContain(`@${message}@`);
      }),
    );
  });
});

describe('what passes', () => {
  it.each<[string, unknown, boolean]>([
    ['too many requests', sdkError({ code: 429 }), true],
    ['a busy server', sdkError({ statusCode: 503 }), true],
    ['a timeout', sdkError({ code: 408 }), true],
    ['a refused connection', sdkError({ code: 'ECONNREFUSED' }), true],
    ['a reset connection', sdkError({ code: 'ECONNRESET' }), true],
    ['a request that was not sent', sdkError({ code: 'REQUEST_SEND_ERROR' }), true],
    ['no payment provider', new ProviderUnavailable('away'), true],
    ['a fault that says so', new Fault('busy', true), true],
    ['a fault', new Fault('broken'), false],
    ['a conflict', sdkError({ code: 409 }), false],
    ['a wrong key', sdkError({ code: 401 }), false],
    ['a mistake of ours', new TypeError('x is undefined'), false],
    ['something that is no error', 'ECONNREFUSED', false],
    ['nothing', undefined, false],
    ['what a busy database caused', new Error('x', { cause: sdkError({ code: 429 }) }), true],
  ])('%s', (_, thrown, passes) => {
    expect(isPassing(thrown)).toBe(passes);
  });
});

/** A real context, whose log lines are kept. */
function listening(functionName = 'aFunction') {
  const lines: string[] = [];
  const context = new InvocationContext({
    functionName,
    logHandler: (_level, ...parts) => {
      lines.push(parts.map(String).join(' '));
    },
  });
  return { context, lines };
}

const aRequest = new HttpRequest({ url: 'http://127.0.0.1/api', method: 'GET' });

describe('an HTTP function', () => {
  const answerOf = async (thrown: Error) => {
    const { context, lines } = listening();
    const guarded = guardHttp(() => Promise.reject(thrown));
    const answer = await guarded(aRequest, context);
    return { answer, lines };
  };

  it('answers 503 when it passes, with the time to wait', async () => {
    const { answer, lines } = await answerOf(sdkError({ code: 429 }));

    expect(answer).toMatchObject({
      status: 503,
      headers: { 'content-type': 'application/problem+json', 'retry-after': '5' },
      jsonBody: { type: '/problems/temporarily-unavailable', status: 503, retryAfterSeconds: 5 },
    });
    expect(JSON.stringify([answer, lines])).not.toContain(words);
  });

  it('answers 500 for a mistake of ours, without a word of it', async () => {
    const { answer, lines } = await answerOf(sdkError());

    expect(answer).toMatchObject({
      status: 500,
      jsonBody: { type: '/problems/internal-error', title: 'internal-error', status: 500 },
    });
    expect(JSON.stringify([answer, lines])).not.toContain(words);
    expect(lines).toEqual([expect.stringMatching(/^aFunction failed Error/)]);
  });

  it.each<[string, () => ReturnType<typeof problem>]>([
    ['a problem', () => problem(404, 'campaign-not-available')],
    ['an answer', () => ({ jsonBody: {} })],
    [
      'a fault',
      () => {
        throw new Error(words);
      },
    ],
  ])('has the security headers on %s', async (_, answering) => {
    const { context } = listening();

    const answer = await guardHttp(answering)(aRequest, context);

    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, noarchive, nosnippet',
      'access-control-expose-headers': 'ETag, Retry-After',
    });
  });
});

describe('any other function', () => {
  it('fails as before, so that its trigger tries again, but says no words', async () => {
    const { context } = listening('reconcilePayment');
    const guarded = guardWork(() => Promise.reject(sdkError({ code: 409 })));

    const thrown: unknown = await guarded('message', context).catch((error: unknown) => error);

    expect(thrown).toBeInstanceOf(Fault);
    if (!(thrown instanceof Fault)) return;
    expect(thrown.message).toMatch(/^reconcilePayment failed: Error 409/);
    expect(`${thrown.message}${thrown.stack ?? ''}`).not.toContain(words);
    expect(thrown.cause).toBeUndefined();
  });
});
