/** Sees every HTTP exchange of this process: before it is sent, and when its answer is here but not yet seen. */
import { subscribe } from 'node:diagnostics_channel';
import { Agent } from 'node:http';
import { z } from 'zod';
import type { Invocation, CountAwait } from './invocationScope';

const clientMessage = z.object({ request: z.custom<object>((value) => typeof value === 'object') });

/**
 * @param withOwnSockets runs what opens sockets for HTTP, which are not to be counted as plain ones.
 */
export function awaitsOfHttp(
  countAwait: CountAwait,
  current: () => Invocation | undefined,
  withOwnSockets: <Result>(open: () => Result) => Result,
): void {
  const owners = new WeakMap<object, Invocation>();
  const asked = (request: object) => {
    const invocation = current();
    if (invocation !== undefined) owners.set(request, invocation);
    countAwait(invocation);
  };
  const answered = (message: unknown) =>
    countAwait(owners.get(clientMessage.parse(message).request));

  beforeRequest(asked, withOwnSockets);
  subscribe('http.client.response.finish', answered);
  subscribe('undici:request:create', (message) => asked(clientMessage.parse(message).request));
  subscribe('undici:request:headers', answered);
}

/**
 * The channel `http.client.request.start` comes too late: on a connection that is kept alive the request has left by
 * then. An agent is given each request before anything is sent.
 */
function beforeRequest(
  asked: (request: object) => void,
  withOwnSockets: <Result>(open: () => Result) => Result,
): void {
  const addRequest: unknown = Reflect.get(Agent.prototype, 'addRequest');
  if (typeof addRequest !== 'function') throw new Error('This Node has another HTTP agent.');
  const watched = new Proxy(addRequest, {
    apply: (target, agent: unknown, given: [object, ...unknown[]]): unknown => {
      asked(given[0]);
      return withOwnSockets((): unknown => Reflect.apply(target, agent, given));
    },
  });
  Reflect.set(Agent.prototype, 'addRequest', watched);
}
