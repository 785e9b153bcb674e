/**
 * The guard around every function: what is thrown never leaves the app as it is.
 *
 * The host logs thrown errors whole, and those of SDKs quote bodies and headers; so they are
 * replaced by a fault that holds a kind, a code and a place only (SG-41).
 */
import type { HttpHandler, HttpRequest, InvocationContext } from '@azure/functions';
import { describeFault, Fault, isPassing } from '../fault';
import type { Answer } from './answer';
import { problem, retryAfterSeconds } from './problem';

/** On every answer: nothing is kept, framed, sniffed or told to other sites (SG-32, SG-43). */
const securityHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, noarchive, nosnippet',
  'access-control-expose-headers': 'ETag, Retry-After',
};

export type Answering = (
  request: HttpRequest,
  context: InvocationContext,
) => Answer | Promise<Answer>;

/** An HTTP function that always answers: 503 for what passes, 500 for a mistake of ours, no words of either. */
export const guardHttp =
  (handler: Answering): HttpHandler =>
  async (request, context) => {
    const answer = await answerOf(handler, request, context);
    return { ...answer, headers: { ...securityHeaders, ...answer.headers } };
  };

async function answerOf(
  handler: Answering,
  request: HttpRequest,
  context: InvocationContext,
): Promise<Answer> {
  try {
    return await handler(request, context);
  } catch (error) {
    context.error(`${context.functionName} failed`, describeFault(error));
    return isPassing(error)
      ? problem(503, 'temporarily-unavailable', { retryAfterSeconds })
      : problem(500, 'internal-error');
  }
}

/** Any other function: it fails as before, so that its trigger tries again, but says no words. */
export const guardWork =
  <Input>(handler: (input: Input, context: InvocationContext) => Promise<void>) =>
  async (input: Input, context: InvocationContext): Promise<void> => {
    try {
      await handler(input, context);
    } catch (error) {
      const fault = new Fault(`${context.functionName} failed: ${describeFault(error)}`);
      fault.stack = '';
      throw fault;
    }
  };
