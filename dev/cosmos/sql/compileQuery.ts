/** Compiles a query's clauses to functions of rows. */
import type { JsonObject } from '../json';
import { compileExpression, type Scope } from './compileExpression';
import type { CompiledQuery } from './compiledQuery';
import { checkGrouping, isGrouped } from './groupingRule';
import type { Evaluator, Row } from './row';
import { shapeRows } from './shapeRows';
import { SqlError } from './sqlError';
import type { Expression, Query, Selection, Source } from './syntax';
import type { Value } from './values';

/** The name of the slot that holds the document itself: no identifier can be written like it. */
const DOCUMENT = '$document';

/** A query over documents: the first name in its FROM stands for the document, whatever it is. */
export function compileTopQuery(query: Query): CompiledQuery {
  const [first, ...joins] = query.sources;
  const sources = first === undefined ? [] : [fromDocument(first), ...joins];
  return compileQuery(
    { ...query, sources },
    { names: [DOCUMENT], grouped: false, compileSubquery },
  );
}

function fromDocument(source: Source): Source {
  return source.kind === 'subquery' ? source : { ...source, path: replaceRoot(source.path) };
}

function replaceRoot(path: Expression): Expression {
  if (path.kind === 'property') return { ...path, of: replaceRoot(path.of) };
  return { kind: 'variable', name: DOCUMENT };
}

function compileSubquery(query: Query, scope: Scope): (row: Row) => Value[] {
  const compiled = compileQuery(query, scope);
  return (row) => shapeRows(compiled, compiled.expand(row), row.evaluation);
}

function compileQuery(query: Query, outer: Scope): CompiledQuery {
  const { sources } = query;
  const steps = sources.map((source, at) => {
    const names = [...outer.names, ...sources.slice(0, at).map(({ alias }) => alias)];
    return compileSource(source, { ...outer, names });
  });
  const scope: Scope = {
    ...outer,
    names: [...outer.names, ...sources.map(({ alias }) => alias)],
    grouped: false,
  };
  const compile = (expression: Expression): Evaluator => compileExpression(expression, scope);
  const grouped = isGrouped(query);
  if (grouped) checkGrouping(query);
  const where = query.where === undefined ? undefined : compile(query.where);

  return {
    expand: (start) => {
      let rows = [start];
      for (const step of steps) rows = rows.flatMap((row) => step(row));
      return where === undefined ? rows : rows.filter((row) => where(row) === true);
    },
    groupBy: grouped ? query.groupBy.map(compile) : undefined,
    orderBy: query.orderBy.map(({ expression, descending }) => ({
      evaluate: compile(expression),
      descending,
    })),
    project: compileSelection(query, { ...scope, grouped }),
    distinct: query.distinct,
    top: query.top === undefined ? undefined : compile(query.top),
    range:
      query.range === undefined
        ? undefined
        : { offset: compile(query.range.offset), limit: compile(query.range.limit) },
  };
}

/** A source adds one slot to a row, and makes as many rows as it has values. */
function compileSource(source: Source, scope: Scope): (row: Row) => Row[] {
  const values = compileSourceValues(source, scope);
  return (row) =>
    values(row).map((value) => ({ slots: [...row.slots, value], evaluation: row.evaluation }));
}

function compileSourceValues(source: Source, scope: Scope): (row: Row) => Value[] {
  if (source.kind === 'subquery') return scope.compileSubquery(source.query, scope);
  const path = compileExpression(source.path, scope);
  if (source.kind === 'each') {
    return (row) => {
      const array = path(row);
      return Array.isArray(array) ? array : [];
    };
  }
  return (row) => {
    const value = path(row);
    return value === undefined ? [] : [value];
  };
}

function compileSelection(query: Query, scope: Scope): Evaluator {
  const { selection, sources } = query;
  switch (selection.kind) {
    case 'everything': {
      const [only, ...others] = sources;
      if (only === undefined || others.length > 0) {
        throw new SqlError("'SELECT *' is only valid with a single input set.");
      }
      return compileExpression({ kind: 'variable', name: only.alias }, scope);
    }
    case 'value':
      return compileExpression(selection.expression, scope);
    case 'items':
      return compileItems(selection, scope);
  }
}

function compileItems(selection: Extract<Selection, { kind: 'items' }>, scope: Scope): Evaluator {
  let unnamed = 0;
  const items = selection.items.map(({ name, expression }) => {
    if (name === undefined) unnamed += 1;
    return { name: name ?? `$${unnamed}`, evaluate: compileExpression(expression, scope) };
  });
  const names = new Set(items.map(({ name }) => name));
  if (names.size < items.length) throw new SqlError('SELECT has two items of the same name.');
  return (row) => {
    const object: JsonObject = {};
    for (const { name, evaluate } of items) {
      const value = evaluate(row);
      if (value !== undefined) object[name] = value;
    }
    return object;
  };
}
