/** Cosmos DB: opening a database, and the few shapes of reading and writing that repositories share. */
import {
  CosmosClient,
  ErrorResponse,
  type Container,
  type Database,
  type ItemDefinition,
  type JSONObject,
  type OperationInput,
} from '@azure/cosmos';
import { ManagedIdentityCredential } from '@azure/identity';
import type * as z from 'zod';
import type { Connection } from '../config';
import { Fault } from '../fault';
import type { Stored } from './stored';

/** What an atomic batch came to: all of it, or the first operation that failed, and how. */
export type Commit = { kind: 'committed' } | { kind: 'refused'; operation: number; status: number };

/** The batch answers this for every operation but the one that failed. */
const failedDependency = 424;

export function openDatabase(connection: Connection, database: string): Database {
  const client =
    connection.kind === 'connection-string'
      ? new CosmosClient(connection.connectionString)
      : new CosmosClient({
          endpoint: connection.endpoint,
          aadCredentials: new ManagedIdentityCredential({ clientId: connection.clientId }),
        });
  return client.database(database);
}

/**
 * One document, by a point read.
 *
 * @throws ZodError when it is not what `schema` says: a broken document is never passed on.
 */
export async function findDocument<T>(
  container: Container,
  id: string,
  partitionKey: string,
  schema: z.ZodType<T>,
): Promise<Stored<T> | undefined> {
  const { resource, etag } = await container.item(id, partitionKey).read<ItemDefinition>();
  return resource === undefined ? undefined : { value: schema.parse(resource), etag };
}

/** Stores a new document. `'exists'` when its id is taken; nothing is overwritten. */
export async function createDocument(
  container: Container,
  document: object,
): Promise<'created' | 'exists'> {
  try {
    await container.items.create(document);
    return 'created';
  } catch (error) {
    if (hasStatus(error, 409)) return 'exists';
    throw error;
  }
}

/** Replaces a document on the condition that it is still the version that was read. */
export async function replaceDocument(
  container: Container,
  document: { id: string },
  partitionKey: string,
  etag: string,
): Promise<'replaced' | 'conflict'> {
  try {
    await container
      .item(document.id, partitionKey)
      .replace(document, { accessCondition: { type: 'IfMatch', condition: etag } });
    return 'replaced';
  } catch (error) {
    if (hasStatus(error, 412) || hasStatus(error, 404)) return 'conflict';
    throw error;
  }
}

/**
 * Commits operations of one partition together or not at all.
 *
 * A batch that fails does not throw: it answers 207 with a status for each operation.
 * @throws Fault when the database was too busy or away, so that the caller's retry comes back.
 */
export async function commitBatch(
  container: Container,
  partitionKey: string,
  operations: OperationInput[],
): Promise<Commit> {
  const { code, result } = await container.items.batch(operations, partitionKey);
  if (code === 200) return { kind: 'committed' };
  const statuses = (result ?? []).map(({ statusCode }) => statusCode);
  const operation = statuses.findIndex((status) => status !== failedDependency);
  const status = statuses[operation];
  if (status === undefined || ![404, 409, 412].includes(status)) {
    throw new Fault(`batch failed: code ${code ?? 0}, operations ${statuses.join()}`, true);
  }
  return { kind: 'refused', operation, status };
}

export const creation = (document: JSONObject): OperationInput => ({
  operationType: 'Create',
  resourceBody: document,
});

/** Takes a document away on the condition that it is still the version that was read. */
export function deletion(id: string, etag: string): OperationInput {
  // The service knows the condition here as in every operation, though the SDK's type does not.
  const operation = { operationType: 'Delete', id, ifMatch: etag } as const;
  return operation;
}

/** Whether a thrown thing is Cosmos saying this status. */
export const hasStatus = (error: unknown, status: number): boolean =>
  error instanceof ErrorResponse && error.code === status;
