/** The routes of documents. */
import type { Container } from '../store/container';
import { performBatch, performBulk } from '../store/batch';
import { parseBatch, requireObject } from '../store/batchOperation';
import { perform, type PointOperation } from '../store/documentOperations';
import { requireCompleteKey } from '../store/partitionKey';
import { parsePatch } from '../store/patch';
import { Transaction } from '../store/transaction';
import { containerHeaders, type Answer } from './answer';
import { changeFeed } from './changeFeedRoute';
import { isSet, partitionKeyIn, type CosmosRequest } from './cosmosRequest';
import type { Emulation } from './emulation';
import type { DocumentOperation } from './operation';
import { planQuery, queryDocuments } from './queryRoute';
import type { DocumentResource } from './resource';

/** @throws CosmosError for all that Cosmos DB refuses. */
export function answerDocuments(
  emulation: Emulation,
  request: CosmosRequest,
  resource: DocumentResource,
  operation: DocumentOperation,
): Answer {
  const container = emulation.account.container(resource.database, resource.container);
  switch (operation) {
    case 'query':
      return queryDocuments(emulation, request, container, 'query');
    case 'read-feed':
      return queryDocuments(emulation, request, container, 'all');
    case 'query-plan':
      return planQuery(emulation, request);
    case 'feed':
      return changeFeed(request, container);
    case 'batch':
      return answerBatch(emulation, request, resource, container);
    case 'create':
    case 'upsert':
      return answerPoint(emulation, request, resource, container, {
        kind: operation,
        body: requireObject(request.json()),
      });
    case 'read':
    case 'replace':
    case 'patch':
    case 'delete': {
      const id = resource.kind === 'document' ? resource.id : '';
      const point = pointOperation(emulation, request, operation, id);
      return answerPoint(emulation, request, resource, container, point);
    }
  }
}

function pointOperation(
  { prepareQuery }: Emulation,
  request: CosmosRequest,
  kind: 'read' | 'replace' | 'patch' | 'delete',
  id: string,
): PointOperation {
  switch (kind) {
    case 'read':
    case 'delete':
      return { kind, id };
    case 'replace':
      return { kind, id, body: requireObject(request.json()) };
    case 'patch': {
      const { operations, condition } = parsePatch(request.json());
      const prepared =
        condition === undefined ? undefined : prepareQuery(conditionQuery(condition));
      return { kind, id, operations, condition: prepared };
    }
  }
}

/** A patch condition is the part of a query after SELECT: `from c where ...`. */
const conditionQuery = (condition: string): string => `SELECT * ${condition}`;

function answerPoint(
  { account }: Emulation,
  request: CosmosRequest,
  { database }: DocumentResource,
  container: Container,
  operation: PointOperation,
): Answer {
  const key = requireCompleteKey(partitionKeyIn(request), container.definition.partitionPaths);
  const transaction = new Transaction(container, key, account.nowSeconds());
  const { status, document, etag, charge } = perform(transaction, operation, {
    ifMatch: request.header('if-match'),
    ifNoneMatch: request.header('if-none-match'),
  });
  transaction.commit(account.recordIn(database));
  const wanted = operation.kind === 'read' || !wantsMinimal(request);
  return {
    status,
    headers: { ...containerHeaders(container), ...(etag === undefined ? {} : { etag }) },
    body: wanted ? document?.text : undefined,
    charge,
  };
}

function answerBatch(
  { account, prepareQuery }: Emulation,
  request: CosmosRequest,
  { database }: DocumentResource,
  container: Container,
): Answer {
  const operations = parseBatch(request.json());
  const context = {
    container,
    nowSeconds: account.nowSeconds(),
    prepareCondition: (condition: string) => prepareQuery(conditionQuery(condition)),
    record: account.recordIn(database),
    minimal: wantsMinimal(request),
  };
  const { status, results, charge } = isSet(request, 'x-ms-cosmos-batch-atomic')
    ? performBatch(operations, partitionKeyIn(request), context)
    : performBulk(operations, isSet(request, 'x-ms-cosmos-batch-continue-on-error'), context);
  return { status, headers: containerHeaders(container), body: JSON.stringify(results), charge };
}

function wantsMinimal({ header }: CosmosRequest): boolean {
  return header('prefer') === 'return=minimal';
}
