/** What a query with aggregates or GROUP BY may select: aggregates, and what it is grouped by. */
import { aggregates } from './functions/aggregates';
import { SqlError } from './sqlError';
import type { Expression, Query } from './syntax';

/** Whether the query's rows are groups. */
export function isGrouped(query: Query): boolean {
  return query.groupBy.length > 0 || selected(query).some(hasAggregate);
}

/** @throws SqlError when a selected property is neither aggregated nor grouped by. */
export function checkGrouping(query: Query): void {
  if (query.selection.kind === 'everything') throw ungrouped('*');
  const keys = new Set(query.groupBy.map((expression) => JSON.stringify(expression)));
  for (const expression of selected(query)) checkSelected(expression, keys);
}

function selected(query: Query): readonly Expression[] {
  const { selection } = query;
  if (selection.kind === 'everything') return [];
  if (selection.kind === 'value') return [selection.expression];
  return selection.items.map((item) => item.expression);
}

function isAggregate(expression: Expression): boolean {
  return expression.kind === 'call' && aggregates.has(expression.name);
}

function hasAggregate(expression: Expression): boolean {
  return isAggregate(expression) || operandsOf(expression).some(hasAggregate);
}

function checkSelected(expression: Expression, keys: ReadonlySet<string>): void {
  if (isAggregate(expression) || keys.has(JSON.stringify(expression))) return;
  if (expression.kind === 'variable') throw ungrouped(expression.name);
  for (const operand of operandsOf(expression)) checkSelected(operand, keys);
}

function ungrouped(name: string): SqlError {
  return new SqlError(
    `'${name}' is invalid in the select list because it is not contained in either an aggregate function or the GROUP BY clause.`,
  );
}

/** The parts of an expression, without subqueries: their aggregates are their own. */
function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'parameter':
    case 'variable':
    case 'exists':
    case 'arrayOf':
    case 'firstOf':
      return [];
    case 'property':
      return [expression.of, expression.key];
    case 'conditional':
      return [expression.test, expression.whenTrue, expression.otherwise];
    case 'and':
    case 'or':
    case 'coalesce':
    case 'comparison':
    case 'arithmetic':
      return [expression.left, expression.right];
    case 'not':
    case 'negate':
    case 'inQuery':
      return [expression.operand];
    case 'in':
      return [expression.operand, ...expression.options];
    case 'like':
      return [expression.operand, expression.pattern];
    case 'array':
      return expression.items;
    case 'object':
      return expression.entries.map(([, part]) => part);
    case 'call':
      return expression.operands;
  }
}
