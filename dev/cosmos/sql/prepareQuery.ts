/** Query text, parsed and compiled once for all its executions. */
import type { CompiledQuery } from './compiledQuery';
import { compileTopQuery } from './compileQuery';
import { orderByPaths } from './orderByPath';
import { parseQueryText } from './queryParser';
import type { Query } from './syntax';

export interface PreparedQuery {
  readonly query: Query;
  readonly compiled: CompiledQuery;
  /** The parameters that must be supplied, with their `@`. */
  readonly parameters: ReadonlySet<string>;
}

/** More different texts than an app has; a program that puts values into its texts empties the cache. */
const MAX_PREPARED = 500;

/** @returns a function that prepares a text, or throws an SqlError. */
export function createQueryPreparation(): (text: string) => PreparedQuery {
  const prepared = new Map<string, PreparedQuery>();
  return (text) => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const { query, parameters } = parseQueryText(text);
    orderByPaths(query);
    const made = { query, compiled: compileTopQuery(query), parameters };
    if (prepared.size >= MAX_PREPARED) prepared.clear();
    prepared.set(text, made);
    return made;
  };
}
