/** Several operations in one request: atomic in one partition (batch), or each for itself (bulk). */
import { CosmosError } from '../cosmosError';
import type { JsonObject } from '../json';
import type { PreparedQuery } from '../sql/prepareQuery';
import { pointOperation, type BatchOperation } from './batchOperation';
import type { Change, Container } from './container';
import { perform } from './documentOperations';
import { parsePartitionKey, requireCompleteKey, type PartitionKey } from './partitionKey';
import { BASE_CHARGE } from './requestCharge';
import { Transaction } from './transaction';

const FAILED_DEPENDENCY = 424;

interface Result extends JsonObject {
  statusCode: number;
  requestCharge: number;
}

interface BatchAnswer {
  readonly status: 200 | 207;
  readonly results: readonly Result[];
  readonly charge: number;
}

interface BatchContext {
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
