/** The operations of a batch, as they are sent. */
import { z } from 'zod';
import { badRequest } from '../cosmosError';
import { anyJson, anyJsonObject, type Json, type JsonObject } from '../json';
import type { PreparedQuery } from '../sql/prepareQuery';
import type { PointOperation } from './documentOperations';
import { parsePatch } from './patch';

/** Cosmos DB's limit for one request. */
const MAX_OPERATIONS = 100;

const batchOperation = z.object({
  operationType: z.enum(['Create', 'Upsert', 'Replace', 'Patch', 'Delete', 'Read']),
  id: z.string().optional(),
  /** Bulk only: the key of this operation, as JSON text. */
  partitionKey: z.string().optional(),
  resourceBody: anyJson.optional(),
  ifMatch: z.string().optional(),
  ifNoneMatch: z.string().optional(),
});
export type BatchOperation = z.output<typeof batchOperation>;

/** @throws CosmosError 400 when the body is no list of operations, or too long a list. */
export function parseBatch(body: unknown): BatchOperation[] {
  const parsed = z.array(batchOperation).min(1).safeParse(body);
  if (!parsed.success) throw badRequest(`Invalid batch: ${z.prettifyError(parsed.error)}`);
  if (parsed.data.length > MAX_OPERATIONS) {
    throw badRequest('Batch request has more operations than what is supported.');
  }
  return parsed.data;
}

export function pointOperation(
  { operationType, id, resourceBody }: BatchOperation,
  prepareCondition: (condition: string) => PreparedQuery,
): PointOperation {
  switch (operationType) {
    case 'Create':
      return { kind: 'create', body: requireObject(resourceBody) };
    case 'Upsert':
      return { kind: 'upsert', body: requireObject(resourceBody) };
    case 'Replace':
      return { kind: 'replace', id: requireId(id), body: requireObject(resourceBody) };
    case 'Patch': {
      const { operations, condition } = parsePatch(resourceBody);
      const prepared = condition === undefined ? undefined : prepareCondition(condition);
      return { kind: 'patch', id: requireId(id), operations, condition: prepared };
    }
    case 'Delete':
      return { kind: 'delete', id: requireId(id) };
    case 'Read':
      return { kind: 'read', id: requireId(id) };
  }
}

function requireId(id: string | undefined): string {
  if (id === undefined) throw badRequest('The operation needs an id.');
  return id;
}

/** @throws CosmosError 400 when a document is expected and something else was sent. */
export function requireObject(body: Json | undefined): JsonObject {
  const object = anyJsonObject.safeParse(body);
  if (!object.success) throw badRequest('The body must be one JSON object.');
  return object.data;
}
