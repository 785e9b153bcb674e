/** The operations on one document, with their conditions: what succeeds, and with which status. */
import { badRequest, CosmosError, notFound, SUBSTATUS } from '../cosmosError';
import type { JsonObject } from '../json';
import { executeQuery } from '../sql/executeQuery';
import type { PreparedQuery } from '../sql/prepareQuery';
import { partitionKeyOf } from './partitionKey';
import { applyPatch, type PatchOperation } from './patch';
import { BASE_CHARGE, charges, pointCharge } from './requestCharge';
import type { StoredDocument } from './storedDocument';
import type { Transaction } from './transaction';

/** ETags, or `*`. */
interface Preconditions {
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

export type PointOperation =
  | { readonly kind: 'create'; readonly body: JsonObject }
  | { readonly kind: 'upsert'; readonly body: JsonObject }
  | { readonly kind: 'replace'; readonly id: string; readonly body: JsonObject }
  | { readonly kind: 'read' | 'delete'; readonly id: string }
  | {
      readonly kind: 'patch';
      readonly id: string;
      readonly operations: readonly PatchOperation[];
      readonly condition: PreparedQuery | undefined;
    };

interface PointResult {
  readonly status: number;
  /** What is answered as the body; nothing after a delete or when it was not modified. */
  readonly document: StoredDocument | undefined;
  readonly etag: string | undefined;
  readonly charge: number;
}

/** Cosmos DB's limit for an id, in bytes of UTF-8. */
const MAX_ID_BYTES = 1023;

const preconditionFailed = (): CosmosError =>
  new CosmosError(412, 'One of the specified pre-condition is not met');

/** @throws CosmosError for all that Cosmos DB refuses; then the transaction is not to be committed. */
export function perform(
  transaction: Transaction,
  operation: PointOperation,
  preconditions: Preconditions,
): PointResult {
  const stored = transaction.find(checkedId(transaction, operation));
  if (stored === undefined) {
    if (operation.kind === 'create' || operation.kind === 'upsert') {
      return written(201, transaction.put(operation.body, undefined), charges.CREATE);
    }
    throw notFound('Entity with the specified id does not exist in the system.');
  }
  if (operation.kind === 'create') {
    throw new CosmosError(409, 'Entity with the specified id already exists in the system.');
  }
  const { ifMatch, ifNoneMatch } = preconditions;
  const matches = (etag: string): boolean => etag === '*' || etag === stored.etag;
  if (ifMatch !== undefined && !matches(ifMatch)) throw preconditionFailed();
  if (ifNoneMatch !== undefined && matches(ifNoneMatch)) {
    if (operation.kind !== 'read') throw preconditionFailed();
    return { status: 304, document: undefined, etag: stored.etag, charge: BASE_CHARGE };
  }
  return change(transaction, operation, stored);
}

function change(
  transaction: Transaction,
  operation: Exclude<PointOperation, { kind: 'create' }>,
  stored: StoredDocument,
): PointResult {
  switch (operation.kind) {
    case 'read':
      return written(200, stored, charges.READ);
    case 'delete': {
      transaction.remove(stored.id);
      const charge = pointCharge(charges.DELETE, stored.text);
      return { status: 204, document: undefined, etag: undefined, charge };
    }
    case 'upsert':
    case 'replace':
      return written(200, transaction.put(operation.body, stored), charges.REPLACE);
    case 'patch': {
      if (operation.condition !== undefined) requireCondition(operation.condition, stored);
      const patched = applyPatch(stored.fields, operation.operations);
      const { partitionPaths } = transaction.container.definition;
      if (
        patched.id !== stored.id ||
        partitionKeyOf(patched, partitionPaths).text !== stored.partition.text
      ) {
        throw badRequest('The id and the partition key of a document cannot be patched.');
      }
      return written(200, transaction.put(patched, stored), charges.PATCH);
    }
  }
}

function written(status: number, document: StoredDocument, perKilobyte: number): PointResult {
  const charge = pointCharge(perKilobyte, document.text);
  return { status, document, etag: document.etag, charge };
}

/** A condition is text without parameters, so one that uses a parameter is refused as incomplete. */
function requireCondition(condition: PreparedQuery, stored: StoredDocument): void {
  const { rows } = executeQuery(condition, [stored], {
    parameters: new Map(),
    now: stored.writtenAt * 1000,
    maxRows: 1,
    continuation: undefined,
  });
  if (rows.length === 0) throw preconditionFailed();
}

function checkedId(transaction: Transaction, operation: PointOperation): string {
  if (!('body' in operation)) return operation.id;
  const { id, ttl } = operation.body;
  if (typeof id !== 'string' || id === '') {
    throw badRequest(
      "The input content is invalid because the required properties - 'id; ' - are missing",
    );
  }
  if (/[/\\?#]/.test(id) || Buffer.byteLength(id) > MAX_ID_BYTES) {
    throw badRequest('The id has characters that are not allowed, or is too long.');
  }
  if (operation.kind === 'replace' && id !== operation.id) {
    throw badRequest('The id of a document cannot be changed.');
  }
  if (ttl !== undefined && ttl !== null && !isTtl(ttl)) {
    throw badRequest("The input ttl is invalid. Use a positive number of seconds, or '-1'.");
  }
  const { partitionPaths } = transaction.container.definition;
  if (partitionKeyOf(operation.body, partitionPaths).text !== transaction.partition.text) {
    throw badRequest(
      "PartitionKey extracted from document doesn't match the one specified in the header",
      SUBSTATUS.partitionKeyMismatch,
    );
  }
  return id;
}

function isTtl(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && (value > 0 || value === -1);
}
