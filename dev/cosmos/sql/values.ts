/** Values in queries: what `=` compares and how ORDER BY sorts across types. */
import { isJsonObject, type Json } from '../json';

/** `undefined` is a value of the query language: what a missing property has. */
export type Value = Json | undefined;

const ARRAY_RANK = 5;

/** Types in the order in which ORDER BY puts them: undefined, null, boolean, number, string, array, object. */
export function typeRank(value: Value): number {
  if (value === undefined) return 0;
  if (value === null) return 1;
  if (typeof value === 'boolean') return 2;
  if (typeof value === 'number') return 3;
  if (typeof value === 'string') return 4;
  return Array.isArray(value) ? ARRAY_RANK : 6;
}

export function isArrayOrObject(value: Value): boolean {
  return typeRank(value) >= ARRAY_RANK;
}

/** A total order over all values, by type first; negative when `left` comes before `right`. */
export function compareValues(left: Value, right: Value): number {
  const ranks = typeRank(left) - typeRank(right);
  if (ranks !== 0 || left === undefined || left === null) return ranks;
  if (isArrayOrObject(left)) return order(JSON.stringify(left), JSON.stringify(right));
  return order(left, right ?? null);
}

function order(left: Json, right: Json): number {
  if (left === null || right === null) return 0;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Equal in type, shape and content. */
export function equalValues(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, at) => equalValues(item, right[at]));
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && equalValues(left[name], right[name]))
  );
}

/** Whether an object has at least these fields: ARRAY_CONTAINS with a third argument of true. */
export function matchesPartially(value: Value, pattern: Value): boolean {
  if (!isJsonObject(value) || !isJsonObject(pattern)) return equalValues(value, pattern);
  return Object.entries(pattern).every(([name, part]) => matchesPartially(value[name], part));
}
