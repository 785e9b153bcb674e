/** A request as the host hands it to the worker. */
import type { IncomingMessage } from 'node:http';
import type { RouteParameters } from './routeTemplate';
import type { HttpRequestData } from './workerProtocol';

/** The real host's limit: exactly this many bytes are accepted. */
export const greatestBodyBytes = 104_857_600;

export class BodyTooLarge extends Error {}

/** Query keys and headers that come more than once arrive joined by commas. */
export async function readRequestData(
  request: IncomingMessage,
  url: URL,
  parameters: RouteParameters,
): Promise<HttpRequestData> {
  const query = new Map<string, string[]>();
  for (const [key, value] of url.searchParams) {
    query.set(key, [...(query.get(key) ?? []), value]);
  }
  const headers = Object.entries(asForwarded(request)).map(([name, values]): [string, string[]] => [
    name,
    values ?? [],
  ]);
  const body = await readBody(request);
  return {
    url: url.href,
    method: request.method ?? 'GET',
    nullableHeaders: nullable(headers),
    nullableQuery: nullable(query),
    nullableParams: nullable(Object.entries(parameters).map(([name, value]) => [name, [value]])),
    ...(body.length === 0 ? {} : { body: { bytes: body } }),
  };
}

/** Azure's front end writes who connected at the end of what the client says of itself. */
function asForwarded({ headersDistinct, socket }: IncomingMessage): NodeJS.Dict<string[]> {
  const said = headersDistinct['x-forwarded-for'] ?? [];
  const connected = `${socket.remoteAddress ?? ''}:${socket.remotePort ?? 0}`;
  return { ...headersDistinct, 'x-forwarded-for': [...said, connected] };
}

function nullable(entries: Iterable<[string, string[]]>): Record<string, { value: string }> {
  return Object.fromEntries(
    Array.from(entries, ([name, values]) => [name, { value: values.join(',') }]),
  );
}

/**
 * Without streaming the real host copies a body only when its length was announced: a chunked one arrives empty.
 *
 * @throws BodyTooLarge before a byte of such a body is read.
 */
async function readBody(request: IncomingMessage): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > greatestBodyBytes) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    if (announced > 0 && Buffer.isBuffer(chunk)) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
