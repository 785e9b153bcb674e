/** Queries: over documents, and over the definitions of databases and containers. */
import { z } from 'zod';
import { badRequest } from '../cosmosError';
import { anyJson, type JsonObject } from '../json';
import { executeQuery, type Page, type QueryableDocument } from '../sql/executeQuery';
import { requireCompositeIndex } from '../sql/orderByPath';
import type { PreparedQuery } from '../sql/prepareQuery';
import type { Value } from '../sql/values';
import type { Container } from '../store/container';
import { queryCharge } from '../store/requestCharge';
import { containerHeaders, listAnswer, resourceAnswer, type Answer } from './answer';
import { pageRows, partitionKeyIn, type CosmosRequest } from './cosmosRequest';
import type { Emulation } from './emulation';

const querySpec = z.object({
  query: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: anyJson.optional() })).nullish(),
});

const ALL_DOCUMENTS = { query: 'SELECT * FROM c', parameters: [] };

/** @throws CosmosError 400 when the body is no query. */
function readQuery(request: CosmosRequest): z.output<typeof querySpec> {
  const spec = querySpec.safeParse(request.json());
  if (!spec.success) throw badRequest(`Invalid query: ${z.prettifyError(spec.error)}`);
  return spec.data;
}

/** One page of a query, or without one of all documents. */
export function queryDocuments(
  { prepareQuery, clock }: Emulation,
  request: CosmosRequest,
  container: Container,
  listed: 'query' | 'all',
): Answer {
  const spec = listed === 'query' ? readQuery(request) : ALL_DOCUMENTS;
  const prepared = prepareQuery(spec.query);
  requireCompositeIndex(prepared.query, container.definition.compositeIndexes);
  const within = partitionKeyIn(request);
  const page = run(prepared, container.documents(within), spec, request, clock());
  const answer = listAnswer('Documents', page.rows, {
    continuation: page.continuation,
    charge: queryCharge(page.rows.length, within === undefined),
    rid: container.definition.rid,
  });
  return { ...answer, headers: { ...answer.headers, ...containerHeaders(container) } };
}

export function queryDefinitions(
  { prepareQuery, clock }: Emulation,
  request: CosmosRequest,
  name: string,
  definitions: readonly JsonObject[],
): Answer {
  const spec = readQuery(request);
  const rows = definitions.map((fields, sequence) => ({ fields, sequence }));
  const page = run(prepareQuery(spec.query), rows, spec, request, clock());
  return listAnswer(name, page.rows, { continuation: page.continuation });
}

function run(
  prepared: PreparedQuery,
  documents: Iterable<QueryableDocument>,
  { parameters }: z.output<typeof querySpec>,
  request: CosmosRequest,
  now: number,
): Page {
  const values = new Map<string, Value>();
  for (const { name, value } of parameters ?? []) values.set(name, value);
  return executeQuery(prepared, documents, {
    parameters: values,
    now,
    maxRows: pageRows(request),
    continuation: request.header('x-ms-continuation'),
  });
}

/**
 * The plan that the SDK asks for: nothing is left for it to do, since the emulator, which has
 * one physical partition, sorts, groups and counts by itself.
 */
export function planQuery({ prepareQuery }: Emulation, request: CosmosRequest): Answer {
  const { query } = prepareQuery(readQuery(request).query);
  return resourceAnswer(200, {
    partitionedQueryExecutionInfoVersion: 2,
    queryInfo: {
      distinctType: 'None',
      top: null,
      offset: null,
      limit: null,
      orderBy: [],
      orderByExpressions: [],
      groupByExpressions: [],
      groupByAliases: [],
      aggregates: [],
      groupByAliasToAggregateType: {},
      rewrittenQuery: '',
      hasSelectValue: query.selection.kind === 'value',
      hasNonStreamingOrderBy: false,
    },
    queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
  });
}
