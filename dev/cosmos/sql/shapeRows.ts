/** From rows to answers: GROUP BY, ORDER BY, SELECT, DISTINCT, OFFSET LIMIT, TOP, in that order. */
import { canonicalText, type Json } from '../json';
import type { CompiledQuery } from './compiledQuery';
import type { Evaluation } from './functions/sqlFunction';
import type { Evaluator, Row } from './row';
import { SqlError } from './sqlError';
import { compareValues, type Value } from './values';

export function shapeRows(
  query: CompiledQuery,
  rows: readonly Row[],
  evaluation: Evaluation,
): Json[] {
  const grouped = query.groupBy === undefined ? rows : group(rows, query.groupBy, evaluation);
  const ordered = sortRows(
    grouped.map((row) => ({ row })),
    query.orderBy,
  );
  let values = ordered.map(({ row }) => query.project(row)).filter((value) => value !== undefined);
  if (query.distinct) values = distinct(values);
  if (query.range !== undefined) {
    const offset = count(query.range.offset, 'OFFSET', evaluation);
    values = values.slice(offset, offset + count(query.range.limit, 'LIMIT', evaluation));
  }
  return query.top === undefined ? values : values.slice(0, count(query.top, 'TOP', evaluation));
}

/** Without GROUP BY all rows are one group, also when there are none. */
function group(rows: readonly Row[], groupBy: readonly Evaluator[], evaluation: Evaluation): Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = groupBy.map((evaluate) => keyText(evaluate(row))).join();
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [row]);
    else members.push(row);
  }
  if (groupBy.length === 0 && groups.size === 0) groups.set('', []);
  return [...groups.values()].map((members) => ({
    slots: members[0]?.slots ?? [],
    evaluation,
    group: members,
  }));
}

function distinct(values: readonly Json[]): Json[] {
  const byText = new Map<string, Json>();
  for (const value of values) {
    const text = canonicalText(value);
    if (!byText.has(text)) byText.set(text, value);
  }
  return [...byText.values()];
}

const keyText = (value: Value): string => (value === undefined ? '' : canonicalText(value));

function count(evaluate: Evaluator, clause: string, evaluation: Evaluation): number {
  const value = evaluate({ slots: [], evaluation });
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new SqlError(`${clause} must be a non-negative integer.`);
  }
  return value;
}

/** Sorted by ORDER BY; what is equal in it stays as it was. */
export function sortRows<Holder extends { readonly row: Row }>(
  holders: readonly Holder[],
  orderBy: CompiledQuery['orderBy'],
): (Holder & { readonly keys: readonly Value[] })[] {
  const keyed = holders.map((holder) => ({ ...holder, keys: orderKeys(holder.row, orderBy) }));
  return orderBy.length === 0
    ? keyed
    : keyed.sort((left, right) => compareKeys(left.keys, right.keys, orderBy));
}

function orderKeys(row: Row, orderBy: CompiledQuery['orderBy']): Value[] {
  return orderBy.map(({ evaluate }) => evaluate(row));
}

export function compareKeys(
  left: readonly Value[],
  right: readonly Value[],
  orderBy: CompiledQuery['orderBy'],
): number {
  for (const [at, { descending }] of orderBy.entries()) {
    const order = compareValues(left[at], right[at]);
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}
