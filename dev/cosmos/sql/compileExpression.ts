/** Compiles an expression to a function of a row. Names are resolved here, once, not row by row. */
import type { JsonObject } from '../json';
import { aggregates } from './functions/aggregates';
import { builtInFunctions } from './functions/builtInFunctions';
import { compileOperator } from './compileOperator';
import { property } from './operators';
import type { Evaluator, Row } from './row';
import { SqlError } from './sqlError';
import type { Expression, Query } from './syntax';
import { equalValues, type Value } from './values';

export interface Scope {
  readonly names: readonly string[];
  /** Whether rows are groups, so that aggregates may be used. */
  readonly grouped: boolean;
  readonly compileSubquery: (query: Query, scope: Scope) => (row: Row) => Value[];
}

/** @throws SqlError for an unknown name or function, or an aggregate where none may be. */
export function compileExpression(expression: Expression, scope: Scope): Evaluator {
  const compile = (part: Expression): Evaluator => compileExpression(part, scope);
  switch (expression.kind) {
    case 'literal':
      return () => expression.value;
    case 'parameter':
      return (row) => row.evaluation.parameters.get(expression.name);
    case 'variable': {
      const slot = scope.names.lastIndexOf(expression.name);
      if (slot < 0) throw new SqlError(`Identifier '${expression.name}' could not be resolved.`);
      return (row) => row.slots[slot];
    }
    case 'property': {
      const [of, key] = [compile(expression.of), compile(expression.key)];
      return (row) => property(of(row), key(row));
    }
    case 'array': {
      const items = expression.items.map(compile);
      return (row) => items.map((item) => item(row)).filter((value) => value !== undefined);
    }
    case 'object':
      return compileObject(expression.entries, compile);
    case 'call':
      return compileCall(expression.name, expression.operands, scope);
    case 'exists':
    case 'arrayOf':
    case 'firstOf':
    case 'inQuery':
      return compileWithQuery(expression, scope);
    case 'conditional':
    case 'coalesce':
    case 'and':
    case 'or':
    case 'not':
    case 'negate':
    case 'comparison':
    case 'arithmetic':
    case 'in':
    case 'like':
      return compileOperator(expression, compile);
  }
}

function compileObject(
  entries: readonly (readonly [string, Expression])[],
  compile: (part: Expression) => Evaluator,
): Evaluator {
  const fields = entries.map(([name, part]) => [name, compile(part)] as const);
  return (row) => {
    const object: JsonObject = {};
    for (const [name, evaluate] of fields) {
      const value = evaluate(row);
      if (value !== undefined) object[name] = value;
    }
    return object;
  };
}

function compileCall(name: string, operands: readonly Expression[], scope: Scope): Evaluator {
  const aggregate = aggregates.get(name);
  if (aggregate !== undefined) {
    const [operand] = operands;
    if (operand === undefined || operands.length > 1 || !scope.grouped) {
      throw new SqlError(`The aggregate ${name} cannot be used like this.`);
    }
    const evaluate = compileExpression(operand, { ...scope, grouped: false });
    return (row) => aggregate((row.group ?? []).map(evaluate));
  }
  const builtIn = builtInFunctions.get(name);
  if (builtIn === undefined) {
    throw new SqlError(`'${name}' is not a recognized built-in function name.`);
  }
  const evaluators = operands.map((operand) => compileExpression(operand, scope));
  return (row) =>
    builtIn(
      evaluators.map((evaluate) => evaluate(row)),
      row.evaluation,
    );
}

function compileWithQuery(
  expression: Extract<Expression, { kind: 'exists' | 'arrayOf' | 'firstOf' | 'inQuery' }>,
  scope: Scope,
): Evaluator {
  const rows = scope.compileSubquery(expression.query, { ...scope, grouped: false });
  switch (expression.kind) {
    case 'exists':
      return (row) => rows(row).length > 0;
    case 'arrayOf':
      return (row) => rows(row).filter((value) => value !== undefined);
    case 'firstOf':
      return (row) => rows(row)[0];
    case 'inQuery': {
      const operand = compileExpression(expression.operand, scope);
      return (row) => {
        const value = operand(row);
        if (value === undefined) return undefined;
        return rows(row).some((other) => equalValues(value, other));
      };
    }
  }
}
