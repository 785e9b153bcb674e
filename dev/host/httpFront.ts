/** The host's HTTP server: functions, CORS and the administrative addresses. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { Administration } from './administration';
import type { Cors } from './cors';
import { sendAnswer, sendEmpty } from './httpAnswer';
import { BodyTooLarge, readRequestData } from './httpRequestData';
import type { FindRoute, RouteMatch } from './httpRoutes';
import type { Invoke } from './invoker';
import type { RunningWork } from './runningWork';
import { describeThrown } from './thrown';
import type { HostLog, HttpRequestData, TypedData } from './workerProtocol';

export interface HttpFrontParts {
  findRoute: FindRoute;
  administration: Administration;
  cors: Cors;
  invoke: Invoke;
  work: RunningWork;
  log: HostLog;
}

export interface HttpFront {
  origin: string;
  /** Takes no new connection and answers 503 on those that are open. */
  refuse(): void;
  /** Ends every connection, finished or not. */
  close(): Promise<void>;
}

/** @throws Error when the port is taken. */
export async function openHttpFront(port: number, parts: HttpFrontParts): Promise<HttpFront> {
  let refusing = false;
  const server = createServer((request, response) => {
    if (refusing) {
      response.setHeader('Connection', 'close');
      sendEmpty(response, 503);
      return;
    }
    void parts.work.track(serve(request, response, parts));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const closed = once(server, 'close');
  return {
    origin: originOf(server),
    refuse: () => {
      refusing = true;
      server.close();
      server.closeIdleConnections();
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  return `http://127.0.0.1:${address.port}`;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  parts: HttpFrontParts,
): Promise<void> {
  const sent = once(response, 'close');
  try {
    if (!parts.cors.handle(request, response)) await answer(request, response, parts);
  } catch (error) {
    if (error instanceof BodyTooLarge) response.setHeader('Connection', 'close');
    else if (!request.destroyed) parts.log('error', 'Host.Http', describeThrown(error));
    if (response.headersSent) response.destroy();
    else sendEmpty(response, 500);
  }
  await sent;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: HttpFrontParts,
): Promise<void> {
  const url = requestUrl(request);
  if (url === undefined) {
    sendEmpty(response, 400);
    return;
  }
  if (await parts.administration(request, response, url.pathname)) return;
  const match = parts.findRoute(request.method ?? 'GET', url.pathname);
  if (match === undefined || match.planned.disabled) {
    sendEmpty(response, 404);
    return;
  }
  // There are no keys on a desk, so nobody has one.
  if (match.planned.trigger.authLevel !== 'anonymous') {
    sendEmpty(response, 401);
    return;
  }
  const data = await readRequestData(request, url, match.parameters);
  await answerByFunction(match, data, response, parts);
}

/** A function that throws, or answers what is no answer, is an empty 500; the invoker has logged why. */
async function answerByFunction(
  { planned, parameters }: RouteMatch,
  http: HttpRequestData,
  response: ServerResponse,
  { invoke, cors }: HttpFrontParts,
): Promise<void> {
  const triggerMetadata: Record<string, TypedData> = {};
  for (const [name, value] of Object.entries(parameters)) triggerMetadata[name] = { string: value };
  const inputData = [{ name: planned.bindingName, data: { http } }];
  const outcome = await invoke(planned, { inputData, triggerMetadata }).catch(() => undefined);
  if (outcome === undefined) sendEmpty(response, 500);
  else sendAnswer(response, outcome, cors);
}

function requestUrl(request: IncomingMessage): URL | undefined {
  const host = request.headers.host ?? '127.0.0.1';
  const url = `http://${host}${request.url ?? '/'}`;
  return URL.canParse(url) ? new URL(url) : undefined;
}
