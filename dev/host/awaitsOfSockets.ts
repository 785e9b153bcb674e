/** Sees every exchange on plain sockets, such as SMTP: before words are sent, and when the answer is here but not yet seen. */
import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { z } from 'zod';
import type { Invocation, CountAwait } from './invocationScope';

const socketMessage = z.object({ socket: z.instanceof(Socket) });

export interface SocketAwaits {
  /** Runs what opens sockets for HTTP: their exchanges are counted as requests. */
  belongToHttp<Result>(open: () => Result): Result;
}

export function awaitsOfSockets(
  countAwait: CountAwait,
  current: () => Invocation | undefined,
): SocketAwaits {
  let forHttp = false;
  subscribe('undici:client:beforeConnect', () => {
    forHttp = true;
  });
  subscribe('net.client.socket', (message) => {
    const { socket } = socketMessage.parse(message);
    if (!forHttp) watch(socket, countAwait, current);
    forHttp = false;
  });
  return {
    belongToHttp: (open) => {
      forHttp = true;
      try {
        return open();
      } finally {
        forHttp = false;
      }
    },
  };
}

/** Connecting asks for the greeting; after that, the first write since the last answer asks for the next. */
function watch(
  socket: Socket,
  countAwait: CountAwait,
  current: () => Invocation | undefined,
): void {
  let asking = current();
  countAwait(asking);
  // Connecting gives the socket its own `write` back; and this comes before the app's own listeners.
  socket.once('connect', () => {
    socket.write = new Proxy(socket.write.bind(socket), {
      apply: (write, _socket, words: Parameters<Socket['write']>) => {
        if (asking === undefined) {
          asking = current();
          countAwait(asking);
        }
        return write(...words);
      },
    });
    socket.prependListener('data', () => {
      countAwait(asking);
      asking = undefined;
    });
  });
}
