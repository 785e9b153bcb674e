/** Built-in functions on arrays. */
import { equalValues, matchesPartially, type Value } from '../values';
import type { SqlFunction } from './sqlFunction';

const contains = (array: readonly Value[], value: Value): boolean =>
  array.some((item) => equalValues(item, value));

export const arrayFunctions: Readonly<Record<string, SqlFunction>> = {
  /** `ARRAY_CONTAINS(array, value, true)`: an object with at least the value's fields is enough. */
  ARRAY_CONTAINS: ([array, value, partially]) => {
    if (!Array.isArray(array)) return undefined;
    if (value === undefined) return false;
    return partially === true
      ? array.some((item) => matchesPartially(item, value))
      : contains(array, value);
  },
  ARRAY_CONTAINS_ANY: ([array, ...values]) =>
    Array.isArray(array) ? values.some((value) => contains(array, value)) : undefined,
  ARRAY_CONTAINS_ALL: ([array, ...values]) =>
    Array.isArray(array) ? values.every((value) => contains(array, value)) : undefined,
  ARRAY_LENGTH: ([array]) => (Array.isArray(array) ? array.length : undefined),
  ARRAY_SLICE: ([array, start, length]) => {
    if (!Array.isArray(array) || typeof start !== 'number') return undefined;
    const rest = array.slice(start);
    return typeof length === 'number' ? rest.slice(0, Math.max(0, length)) : rest;
  },
  ARRAY_CONCAT: (arrays) => (arrays.every(Array.isArray) ? arrays.flat(1) : undefined),
};
