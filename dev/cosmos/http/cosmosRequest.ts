/** A request as the emulator's routes see it: read whole, and its path understood. */
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { badRequest, CosmosError } from '../cosmosError';
import { parseJson, type Json } from '../json';
import { parsePartitionKey, type PartitionKey } from '../store/partitionKey';
import type { Resource } from './resource';

/** Cosmos DB's limit for one request, whether it carries a document or a batch. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** The most that a page can have, and what it has when the client does not say. */
const MAX_PAGE_ROWS = 1000;
const DEFAULT_PAGE_ROWS = 100;

export interface CosmosRequest {
  readonly method: string;
  readonly resource: Resource;
  readonly header: (name: string) => string | undefined;
  /** @throws CosmosError 400 when the body is not JSON. */
  readonly json: () => Json;
}

export function headerOf(message: IncomingMessage): CosmosRequest['header'] {
  return (name) => {
    const value = message.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
}

/**
 * Reads the whole body, also one that is too large: a client that is still sending would not read the answer.
 * @throws CosmosError 413
 */
export async function readBody(message: IncomingMessage): Promise<Buffer> {
  const body = await buffer(message);
  if (body.length > MAX_BODY_BYTES) throw new CosmosError(413, 'Request size is too large');
  return body;
}

/** @throws CosmosError 400 when the body is not JSON. */
export function parseBody(body: Buffer): Json {
  try {
    return parseJson(body.toString());
  } catch (error) {
    if (error instanceof SyntaxError) throw badRequest('The request payload is invalid.');
    throw error;
  }
}

/** The key in the header, if there is one. */
export function partitionKeyIn({ header }: CosmosRequest): PartitionKey | undefined {
  const key = header('x-ms-documentdb-partitionkey');
  return key === undefined ? undefined : parsePartitionKey(key);
}

/** `-1` leaves it to the server. */
export function pageRows({ header }: CosmosRequest): number {
  const rows = Number(header('x-ms-max-item-count') ?? DEFAULT_PAGE_ROWS);
  return Number.isInteger(rows) && rows > 0 ? Math.min(rows, MAX_PAGE_ROWS) : MAX_PAGE_ROWS;
}

/** Whether a header that is a flag is set, in whatever case it is written. */
export function isSet({ header }: CosmosRequest, name: string): boolean {
  return header(name)?.toLowerCase() === 'true';
}
