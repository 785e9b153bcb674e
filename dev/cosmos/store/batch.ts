/** Several operations in one request: atomic in one partition (batch), or each for itself (bulk). */
import { z } from 'zod';
import { badRequest, CosmosError } from '../cosmosError';
import { anyJson, anyJsonObject, type Json, type JsonObject } from '../json';
import type { PreparedQuery } from '../sql/prepareQuery';
import type { Change, Container } from './container';
import { perform, type PointOperation } from './documentOperations';
import { parsePartitionKey, requireCompleteKey, type PartitionKey } from './partitionKey';
import { parsePatch } from './patch';
import { BASE_CHARGE } from './requestCharge';
import { Transaction } from './transaction';

/** Cosmos DB's limit for one request. */
const MAX_OPERATIONS = 100;

const FAILED_DEPENDENCY = 424;

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

interface Result extends JsonObject {
  statusCode: number;
  requestCharge: number;
}

export interface BatchAnswer {
  readonly status: 200 | 207;
  readonly results: readonly Result[];
  readonly charge: number;
}

export interface BatchContext {
  readonly container: Container;
  /** Seconds since 1970. */
  readonly nowSeconds: number;
  readonly prepareCondition: (condition: string) => PreparedQuery;
  readonly record: (container: Container, changes: readonly Change[]) => void;
  /** Whether the client wants no documents back from writes. */
  readonly minimal: boolean;
}

/** The first operation that fails decides: it keeps its status, all others get 424, and nothing is changed. */
export function performBatch(
  operations: readonly BatchOperation[],
  partition: PartitionKey | undefined,
  context: BatchContext,
): BatchAnswer {
  const { container, nowSeconds, record } = context;
  const key = requireCompleteKey(partition, container.definition.partitionPaths);
  const transaction = new Transaction(container, key, nowSeconds);
  const results: Result[] = [];
  for (const operation of operations) {
    const { result, failed } = attempt(transaction, operation, context);
    results.push(result);
    if (failed) {
      const at = results.length - 1;
      const others: Result = { statusCode: FAILED_DEPENDENCY, requestCharge: 0 };
      return answer(
        operations.map((_, index) => (index === at ? result : others)),
        true,
      );
    }
  }
  transaction.commit(record);
  return answer(results, false);
}

/** Each operation stands for itself, with a partition key of its own. */
export function performBulk(
  operations: readonly BatchOperation[],
  continueOnError: boolean,
  context: BatchContext,
): BatchAnswer {
  const { container, nowSeconds, record } = context;
  let anyFailed = false;
  const results = operations.map((operation) => {
    if (anyFailed && !continueOnError) return { statusCode: FAILED_DEPENDENCY, requestCharge: 0 };
    const key = requireCompleteKey(
      operation.partitionKey === undefined ? undefined : parsePartitionKey(operation.partitionKey),
      container.definition.partitionPaths,
    );
    const transaction = new Transaction(container, key, nowSeconds);
    const { result, failed } = attempt(transaction, operation, context);
    if (failed) anyFailed = true;
    else transaction.commit(record);
    return result;
  });
  return answer(results, anyFailed);
}

function answer(results: readonly Result[], failed: boolean): BatchAnswer {
  const charge = results.reduce((sum, { requestCharge }) => sum + requestCharge, 0);
  return { status: failed ? 207 : 200, results, charge };
}

function attempt(
  transaction: Transaction,
  operation: BatchOperation,
  { prepareCondition, minimal }: BatchContext,
): { readonly result: Result; readonly failed: boolean } {
  try {
    const { ifMatch, ifNoneMatch } = operation;
    const point = pointOperation(operation, prepareCondition);
    const done = perform(transaction, point, { ifMatch, ifNoneMatch });
    const result: Result = { statusCode: done.status, requestCharge: done.charge };
    if (done.etag !== undefined) result.eTag = done.etag;
    if (done.document !== undefined && (point.kind === 'read' || !minimal)) {
      result.resourceBody = done.document.fields;
    }
    return { result, failed: false };
  } catch (error) {
    if (!(error instanceof CosmosError)) throw error;
    const { status, substatus, message } = error;
    const result: Result = { statusCode: status, requestCharge: BASE_CHARGE, message };
    if (substatus !== undefined) result.subStatusCode = substatus;
    return { result, failed: true };
  }
}

function pointOperation(
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
