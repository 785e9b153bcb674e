/** A document as it is stored. It is never changed: a write stores another one. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { CosmosError } from '../cosmosError';
import { canonicalText, valueAt, type JsonObject } from '../json';
import type { ContainerDefinition } from './containerDefinition';
import { partitionKeyOf, type PartitionKey } from './partitionKey';

/** Cosmos DB's limit for one document, as JSON in UTF-8. */
const MAX_DOCUMENT_BYTES = 2 * 1024 * 1024;

/** What Cosmos DB adds to a document; the client's values for these are ignored. */
export const SYSTEM_PROPERTIES = ['_rid', '_self', '_etag', '_attachments', '_ts'];

export interface StoredDocument {
  readonly id: string;
  readonly partition: PartitionKey;
  /** Its place in the container's natural order, kept when it is replaced. */
  readonly sequence: number;
  /** Its place in the change feed. */
  readonly lsn: number;
  readonly etag: string;
  /** Seconds since 1970. */
  readonly writtenAt: number;
  readonly ttl: number | undefined;
  readonly fields: JsonObject;
  /** `fields` as JSON: written once, then stored, answered and measured. */
  readonly text: string;
  /** One for each unique key of the container; equal for equal values. */
  readonly uniqueValues: readonly string[];
}

interface Place {
  readonly sequence: number;
  readonly lsn: number;
}

/** @throws CosmosError 413 when the document is too large. */
export function writeDocument(
  definition: ContainerDefinition,
  body: JsonObject,
  place: Place,
  writtenAt: number,
): StoredDocument {
  const fields = Object.fromEntries(
    Object.entries(body).filter(([name]) => !SYSTEM_PROPERTIES.includes(name)),
  );
  const rid = `${definition.rid}${String(place.sequence).padStart(10, '0')}`;
  Object.assign(fields, {
    _rid: rid,
    _self: `dbs/${definition.rid}/colls/${definition.rid}/docs/${rid}/`,
    _etag: `"${randomUUID()}"`,
    _attachments: 'attachments/',
    _ts: writtenAt,
  });
  const document = readDocument(definition, fields, place);
  if (Buffer.byteLength(document.text) > MAX_DOCUMENT_BYTES) {
    throw new CosmosError(413, 'Request size is too large');
  }
  return document;
}

const system = z.object({
  id: z.string(),
  _etag: z.string(),
  _ts: z.number(),
  ttl: z.number().optional().catch(undefined),
});

/** A document from its fields, system properties among them. */
export function readDocument(
  definition: ContainerDefinition,
  fields: JsonObject,
  place: Place,
): StoredDocument {
  const { id, _etag: etag, _ts: writtenAt, ttl } = system.parse(fields);
  return {
    ...place,
    id,
    partition: partitionKeyOf(fields, definition.partitionPaths),
    etag,
    writtenAt,
    ttl,
    fields,
    text: JSON.stringify(fields),
    uniqueValues: definition.uniqueKeys.map(
      // A missing value counts as null, and null is a value like others.
      (paths, at) => `${at}|${canonicalText(paths.map((path) => valueAt(fields, path) ?? null))}`,
    ),
  };
}

/** A container without a default never lets anything expire; -1 leaves it to each document. */
export function isExpired(
  document: StoredDocument,
  defaultTtl: number | undefined,
  nowSeconds: number,
): boolean {
  if (defaultTtl === undefined) return false;
  const ttl = document.ttl ?? defaultTtl;
  return ttl > 0 && document.writtenAt + ttl <= nowSeconds;
}
