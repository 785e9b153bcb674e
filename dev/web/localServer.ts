/** A small HTTP server for a part of the local stack: on this machine only, bodies limited. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';

export interface LocalRequest {
  method: string;
  /** As sent: percent-encoding is kept. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** `drop` cuts the connection without an answer, which is how a dead network looks. */
export type LocalAnswer =
  { status: number; headers?: Record<string, string>; body?: string } | 'drop';

export interface LocalServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  close(): Promise<void>;
}

/** More than any call of ours needs; a runaway client must not fill the memory. */
const bodyLimitBytes = 1_000_000;

/** Running requests get this long to end before their connections are cut. */
const finishRequestsMilliseconds = 1_000;

async function readBody(request: IncomingMessage): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > bodyLimitBytes) return 'too-large';
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function answerFor(
  request: IncomingMessage,
  answer: (request: LocalRequest) => LocalAnswer | Promise<LocalAnswer>,
): Promise<LocalAnswer> {
  const body = await readBody(request);
  if (body === 'too-large') return { status: 413, headers: { connection: 'close' } };
  const { pathname, searchParams } = new URL(`http://localhost${request.url ?? '/'}`);
  return answer({
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers: request.headers,
    body,
  });
}

function send(response: ServerResponse, answer: LocalAnswer): void {
  if (answer === 'drop') {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, { 'x-content-type-options': 'nosniff', ...answer.headers });
  response.end(answer.body);
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Answers a request by what `answer` gives.
 * What `answer` throws is a mistake of ours: the client gets its text with a 500.
 */
export const answering =
  (answer: (request: LocalRequest) => LocalAnswer | Promise<LocalAnswer>): Listener =>
  (request, response) => {
    answerFor(request, answer).then(
      (given) => send(response, given),
      (error: unknown) => {
        if (request.destroyed && !request.complete) return; // the client left in mid-sentence
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        send(response, { status: 500, headers: { 'content-type': 'text/plain' }, body: text });
      },
    );
  };

/**
 * Starts a server whose every request is answered by `answer`. Port 0 takes a free one.
 * @throws when the port is taken.
 */
export const startLocalServer = (
  port: number,
  answer: (request: LocalRequest) => LocalAnswer | Promise<LocalAnswer>,
): Promise<LocalServer> => listenLocally(port, answering(answer));

/**
 * Starts a server whose every request goes to `listener`. Port 0 takes a free one.
 * @throws when the port is taken.
 */
export async function listenLocally(port: number, listener: Listener): Promise<LocalServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), finishRequestsMilliseconds);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

export function json(status: number, value: unknown): LocalAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}
