/** What the operators do to values. Three-valued: `undefined` is neither true nor false. */
import { isJsonObject } from '../json';
import { SqlError } from './sqlError';
import type { ArithmeticOperator, ComparisonOperator } from './syntax';
import { compareValues, equalValues, isArrayOrObject, typeRank, type Value } from './values';

/** Values of different types cannot be compared; arrays and objects can only be equal. */
export function comparison(
  operator: ComparisonOperator,
  left: Value,
  right: Value,
): boolean | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (typeRank(left) !== typeRank(right)) return undefined;
  if (operator === '=') return equalValues(left, right);
  if (isArrayOrObject(left)) return undefined;
  const order = compareValues(left, right);
  switch (operator) {
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

export function arithmetic(
  operator: ArithmeticOperator,
  left: Value,
  right: Value,
): number | undefined {
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
  }
}

/** False if one side is false, even when the other is undefined. The right side is asked only if it matters. */
export function and(left: Value, right: () => Value): boolean | undefined {
  if (left === false) return false;
  const other = right();
  if (other === false) return false;
  return left === true && other === true ? true : undefined;
}

/** True if one side is true, even when the other is undefined. */
export function or(left: Value, right: () => Value): boolean | undefined {
  if (left === true) return true;
  const other = right();
  if (other === true) return true;
  return left === false && other === false ? false : undefined;
}

export function property(of: Value, key: Value): Value {
  if (Array.isArray(of)) return typeof key === 'number' ? of[key] : undefined;
  if (!isJsonObject(of) || typeof key !== 'string') return undefined;
  return Object.hasOwn(of, key) ? of[key] : undefined;
}

const literal = (character: string): string =>
  character.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * A LIKE pattern as a regular expression: `%` is any text, `_` any character, `[a-c]` one of these.
 * @throws SqlError when a bracket is not closed or holds no range.
 */
export function likePattern(pattern: string, escape: string | undefined): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (character === escape) {
      at += 1;
      source += literal(pattern.charAt(at));
    } else if (character === '[') {
      const end = pattern.indexOf(']', at);
      if (end < 0) throw new SqlError(`Invalid pattern: '[' is not closed in '${pattern}'`);
      source += pattern.slice(at, end + 1);
      at = end;
    } else if (character === '%') source += String.raw`[\s\S]*`;
    else source += character === '_' ? String.raw`[\s\S]` : literal(character);
  }
  return regularExpression(`^${source}$`);
}

/** @throws SqlError instead of a SyntaxError: the pattern came with the query. */
export function regularExpression(source: string, flags = ''): RegExp {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    throw new SqlError(`Invalid pattern: ${error instanceof Error ? error.message : source}`);
  }
}
