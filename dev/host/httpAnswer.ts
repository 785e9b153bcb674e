/** Sends what a function answered. */
import type { ServerResponse } from 'node:http';
import type { Cors } from './cors';
import { formatCookie } from './setCookie';
import type { HttpAnswerData, InvocationResponse, TypedData } from './workerProtocol';

/** An answer with nothing in it, as for a function that threw. */
export function sendEmpty(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Length': 0 }).end();
}

/** A function that returned nothing is a 204. A body is sent in chunks, as the real host sends it. */
export function sendAnswer(
  response: ServerResponse,
  { returnValue }: InvocationResponse,
  cors: Cors,
): void {
  const answer = returnValue?.http;
  if (!isAnswer(answer)) {
    response.writeHead(204).end();
    return;
  }
  for (const [name, value] of Object.entries(answer.headers)) {
    if (cors.passes(name)) response.setHeader(name, value);
  }
  if (answer.cookies.length > 0) {
    response.setHeader('Set-Cookie', answer.cookies.map(formatCookie));
  }
  response.statusCode = Number(answer.statusCode);
  const body = bodyOf(answer.body);
  if (body.length === 0) {
    response.end();
    return;
  }
  response.flushHeaders();
  response.end(body);
}

function isAnswer(data: TypedData['http']): data is HttpAnswerData {
  return data !== null && data !== undefined && 'statusCode' in data;
}

function bodyOf(body: TypedData | null | undefined): Uint8Array {
  return body?.bytes ?? Buffer.from(body?.string ?? body?.json ?? '');
}
