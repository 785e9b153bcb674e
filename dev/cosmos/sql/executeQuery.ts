/** Runs a query over documents and answers one page. */
import type { Json, JsonObject } from '../json';
import type { CompiledQuery } from './compiledQuery';
import { readContinuation, writeContinuation, type Continuation } from './continuation';
import type { Evaluation } from './functions/sqlFunction';
import type { Row } from './row';
import { compareKeys, shapeRows, sortRows } from './shapeRows';
import { SqlError } from './sqlError';
import type { PreparedQuery } from './prepareQuery';
import type { Value } from './values';

export interface QueryableDocument {
  /** Its place in the container's natural order, which never changes. */
  readonly sequence: number;
  readonly fields: JsonObject;
}

interface PageRequest {
  readonly parameters: ReadonlyMap<string, Value>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly maxRows: number;
  readonly continuation: string | undefined;
}

export interface Page {
  readonly rows: readonly Json[];
  readonly continuation: string | undefined;
}

/**
 * One page of the answer.
 *
 * The page after it starts after the last row's place in the order, so rows written between
 * two pages are neither given twice nor push others out.
 * @throws SqlError when a parameter is missing or the token is not ours.
 */
export function executeQuery(
  { query, compiled, parameters }: PreparedQuery,
  documents: Iterable<QueryableDocument>,
  request: PageRequest,
): Page {
  for (const name of parameters) {
    if (!request.parameters.has(name)) throw new SqlError(`Parameter ${name} was not supplied.`);
  }
  const { continuation: token } = request;
  const continuation = token === undefined ? undefined : readContinuation(token);
  const candidates = matching(compiled, query.sources.length > 0 ? documents : NOTHING, request);
  const streams =
    compiled.groupBy === undefined &&
    !compiled.distinct &&
    compiled.top === undefined &&
    compiled.range === undefined;
  return streams
    ? pageByPlace(compiled, candidates, request.maxRows, continuation)
    : pageByCount(compiled, candidates, request, continuation);
}

/** A query without FROM has one row, whatever there is in the container. */
const NOTHING: readonly QueryableDocument[] = [{ sequence: 0, fields: {} }];

interface Candidate {
  readonly row: Row;
  readonly sequence: number;
}

/** The rows that WHERE lets through, in the documents' natural order. */
function matching(
  compiled: CompiledQuery,
  documents: Iterable<QueryableDocument>,
  evaluation: Evaluation,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { fields, sequence } of documents) {
    for (const row of compiled.expand({ slots: [fields], evaluation })) {
      candidates.push({ row, sequence });
    }
  }
  return candidates.sort((left, right) => left.sequence - right.sequence);
}

function pageByCount(
  compiled: CompiledQuery,
  candidates: readonly Candidate[],
  request: PageRequest,
  continuation: Continuation | undefined,
): Page {
  if (continuation?.kind === 'row') throw new SqlError('Invalid Continuation Token');
  const rows = shapeRows(
    compiled,
    candidates.map(({ row }) => row),
    request,
  );
  const from = continuation?.given ?? 0;
  const given = from + request.maxRows;
  return {
    rows: rows.slice(from, given),
    continuation: given < rows.length ? writeContinuation({ kind: 'count', given }) : undefined,
  };
}

/** Where a row stands in the answer. Rows that a JOIN made of one document can share a place. */
interface Place {
  readonly keys: readonly Value[];
  readonly sequence: number;
}

function pageByPlace(
  compiled: CompiledQuery,
  candidates: readonly Candidate[],
  maxRows: number,
  continuation: Continuation | undefined,
): Page {
  if (continuation?.kind === 'count') throw new SqlError('Invalid Continuation Token');
  const compare = (left: Place, right: Place): number =>
    compareKeys(left.keys, right.keys, compiled.orderBy) || left.sequence - right.sequence;

  let ordered = sortRows(candidates, compiled.orderBy);
  if (continuation !== undefined) {
    let toSkip = continuation.given;
    ordered = ordered.filter((candidate) => {
      const order = compare(candidate, continuation);
      if (order === 0) toSkip -= 1;
      return order > 0 || (order === 0 && toSkip < 0);
    });
  }
  const page = ordered.slice(0, maxRows);
  const last = page.at(-1);
  const rows = page.map(({ row }) => compiled.project(row)).filter((value) => value !== undefined);
  if (last === undefined || ordered.length === page.length)
    return { rows, continuation: undefined };

  const same = (place: Place): boolean => compare(place, last) === 0;
  const before = continuation !== undefined && same(continuation) ? continuation.given : 0;
  const given = before + page.filter(same).length;
  const { keys, sequence } = last;
  return { rows, continuation: writeContinuation({ kind: 'row', keys, sequence, given }) };
}
