/** Parses expressions, from the loosest operator (`? :`) to the tightest (unary minus). */
import { parsePrimaryAndPath } from './primaryParser';
import type { ArithmeticOperator, ComparisonOperator, Expression, Query } from './syntax';
import type { TokenReader } from './tokenReader';

const COMPARISONS = ['=', '!=', '<>', '<=', '>=', '<', '>'] as const;
const NEGATABLE = ['IN', 'BETWEEN', 'LIKE'];

export function parseExpression(reader: TokenReader, query: () => Query): Expression {
  const expression = (): Expression => parseExpression(reader, query);
  const test = parseCoalesce(reader, query);
  if (!reader.eat('?')) return test;
  const whenTrue = expression();
  reader.need(':');
  return { kind: 'conditional', test, whenTrue, otherwise: expression() };
}

function parseCoalesce(reader: TokenReader, query: () => Query): Expression {
  let left = parseOr(reader, query);
  while (reader.eat('??')) left = { kind: 'coalesce', left, right: parseOr(reader, query) };
  return left;
}

function parseOr(reader: TokenReader, query: () => Query): Expression {
  let left = parseAnd(reader, query);
  while (reader.eat('OR')) left = { kind: 'or', left, right: parseAnd(reader, query) };
  return left;
}

function parseAnd(reader: TokenReader, query: () => Query): Expression {
  let left = parseNot(reader, query);
  while (reader.eat('AND')) left = { kind: 'and', left, right: parseNot(reader, query) };
  return left;
}

function parseNot(reader: TokenReader, query: () => Query): Expression {
  return reader.eat('NOT')
    ? { kind: 'not', operand: parseNot(reader, query) }
    : parseComparison(reader, query);
}

function parseComparison(reader: TokenReader, query: () => Query): Expression {
  let left = parseConcatenation(reader, query);
  for (;;) {
    const negated = reader.is('NOT') && NEGATABLE.some((word) => reader.is(word, 1));
    if (negated) reader.take();
    const predicate = parsePredicate(reader, query, left);
    if (predicate !== undefined) {
      left = negated ? { kind: 'not', operand: predicate } : predicate;
      continue;
    }
    const written = reader.eatOneOf(COMPARISONS);
    if (written === undefined) return left;
    const operator: ComparisonOperator = written === '<>' ? '!=' : written;
    left = { kind: 'comparison', operator, left, right: parseConcatenation(reader, query) };
  }
}

/** IN, BETWEEN and LIKE, which may have a NOT before them. */
function parsePredicate(
  reader: TokenReader,
  query: () => Query,
  operand: Expression,
): Expression | undefined {
  const part = (): Expression => parseConcatenation(reader, query);
  if (reader.eat('IN')) {
    reader.need('(');
    if (!reader.is('SELECT')) {
      const options = reader.listUntil(')', () => parseExpression(reader, query));
      return { kind: 'in', operand, options };
    }
    const subquery = query();
    reader.need(')');
    return { kind: 'inQuery', operand, query: subquery };
  }
  if (reader.eat('BETWEEN')) {
    const least: Expression = { kind: 'comparison', operator: '>=', left: operand, right: part() };
    reader.need('AND');
    const most: Expression = { kind: 'comparison', operator: '<=', left: operand, right: part() };
    return { kind: 'and', left: least, right: most };
  }
  if (reader.eat('LIKE')) {
    const pattern = part();
    return { kind: 'like', operand, pattern, escape: reader.eat('ESCAPE') ? part() : undefined };
  }
  return undefined;
}

function parseConcatenation(reader: TokenReader, query: () => Query): Expression {
  let left = parseSum(reader, query);
  while (reader.eat('||')) {
    left = { kind: 'call', name: 'CONCAT', operands: [left, parseSum(reader, query)] };
  }
  return left;
}

const SUMS: readonly ArithmeticOperator[] = ['+', '-', '&', '|', '^'];
const PRODUCTS: readonly ArithmeticOperator[] = ['*', '/', '%'];

function parseSum(reader: TokenReader, query: () => Query): Expression {
  return parseArithmetic(reader, SUMS, () =>
    parseArithmetic(reader, PRODUCTS, () => parseUnary(reader, query)),
  );
}

function parseArithmetic(
  reader: TokenReader,
  operators: readonly ArithmeticOperator[],
  operand: () => Expression,
): Expression {
  let left = operand();
  for (;;) {
    const operator = reader.eatOneOf(operators);
    if (operator === undefined) return left;
    left = { kind: 'arithmetic', operator, left, right: operand() };
  }
}

function parseUnary(reader: TokenReader, query: () => Query): Expression {
  if (reader.eat('-')) return { kind: 'negate', operand: parseUnary(reader, query) };
  if (reader.eat('+')) return parseUnary(reader, query);
  return parsePrimaryAndPath(reader, { expression: () => parseExpression(reader, query), query });
}
