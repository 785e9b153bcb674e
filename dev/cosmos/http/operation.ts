/** What a request does to documents: the words by which it is counted and by which faults name it. */
import { z } from 'zod';
import { CosmosError } from '../cosmosError';
import { isSet, type CosmosRequest } from './cosmosRequest';

/** `feed` is the change feed, `read-feed` a plain list of documents. */
export const operationWord = z.enum([
  'create',
  'read',
  'replace',
  'upsert',
  'delete',
  'patch',
  'batch',
  'query',
  'feed',
  'read-feed',
]);
export type OperationWord = z.output<typeof operationWord>;

/** A query plan is asked for before some queries; it reads no documents and is not counted. */
export type DocumentOperation = OperationWord | 'query-plan';

/** @throws CosmosError 405 for a method that documents do not have. */
export function documentsOperation(request: CosmosRequest): DocumentOperation {
  if (request.method === 'GET') {
    return request.header('a-im') === undefined ? 'read-feed' : 'feed';
  }
  if (request.method !== 'POST') throw methodNotAllowed(request);
  if (isSet(request, 'x-ms-cosmos-is-batch-request')) return 'batch';
  if (isSet(request, 'x-ms-cosmos-is-query-plan-request')) return 'query-plan';
  if (isQuery(request)) return 'query';
  return isSet(request, 'x-ms-documentdb-is-upsert') ? 'upsert' : 'create';
}

/** @throws CosmosError 405 for a method that a document does not have. */
export function documentOperation(request: CosmosRequest): 'read' | 'replace' | 'patch' | 'delete' {
  switch (request.method) {
    case 'GET':
      return 'read';
    case 'PUT':
      return 'replace';
    case 'PATCH':
      return 'patch';
    case 'DELETE':
      return 'delete';
    default:
      throw methodNotAllowed(request);
  }
}

export function isQuery(request: CosmosRequest): boolean {
  return (
    isSet(request, 'x-ms-documentdb-isquery') ||
    request.header('content-type') === 'application/query+json'
  );
}

export function methodNotAllowed({ method, resource }: CosmosRequest): CosmosError {
  return new CosmosError(405, `${method} is not allowed on ${resource.kind}.`);
}
