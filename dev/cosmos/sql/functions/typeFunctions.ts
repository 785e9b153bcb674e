/** Built-in functions that ask for a value's type, and IIF. */
import { isJsonObject } from '../../json';
import { isArrayOrObject } from '../values';
import type { SqlFunction } from './sqlFunction';

export const typeFunctions: Readonly<Record<string, SqlFunction>> = {
  IS_DEFINED: ([value]) => value !== undefined,
  IS_NULL: ([value]) => value === null,
  IS_BOOL: ([value]) => typeof value === 'boolean',
  IS_NUMBER: ([value]) => typeof value === 'number',
  IS_INTEGER: ([value]) => Number.isInteger(value),
  IS_STRING: ([value]) => typeof value === 'string',
  IS_ARRAY: ([value]) => Array.isArray(value),
  IS_OBJECT: ([value]) => isJsonObject(value),
  IS_PRIMITIVE: ([value]) => value !== undefined && !isArrayOrObject(value),
  IIF: ([test, whenTrue, otherwise]) => (test === true ? whenTrue : otherwise),
};
