/**
 * What the code's queries need of each container's index.
 *
 * Every `SELECT` in the code is found and parsed as the local database parses it. A path that is not
 * indexed would be searched document by document, and cannot be sorted by at all.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import * as z from 'zod';
import type { CompositePath } from '../../dev/cosmos/sql/orderByPath';
import { parseQueryText } from '../../dev/cosmos/sql/queryParser';
import type { Query } from '../../dev/cosmos/sql/syntax';
import { containers } from '../../shared/names';
import type { Resource } from './prediction';

/** Repositories that work in two containers, and where their queries run. */
const elsewhere: Record<string, string> = { 'shared/safety/switchRepository.ts': 'settings' };

const everything = '/*';

/** Indexed in any case. */
const alwaysIndexed = ['/id', '/_ts'];

export interface CodeQuery {
  file: string;
  container: string;
  query: Query;
}

/** @throws Error for a file with queries whose first comment does not name one container. */
function containerOf(file: string, source: string): string {
  const named = [...new Set([...source.matchAll(/container `(\w+)`/g)].map(([, name]) => name))];
  const name = elsewhere[file] ?? (named.length === 1 ? named[0] : undefined);
  if (name !== undefined && name in containers) return name;
  throw new Error(
    `${file} has queries: its first comment must say "container \`name\`", or test/infra/queries.ts where they run`,
  );
}

function queryTexts(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && /^\s*SELECT\s/.test(node.text)) found.push(node.text);
    if (ts.isTemplateExpression(node) && /^\s*SELECT\s/.test(node.head.text)) {
      throw new Error(
        `${file} puts a query together: write it as one text, so that it can be read here`,
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return found;
}

let known: CodeQuery[] | undefined;

/** Every query in the code, with the container that it runs in. */
export const codeQueries = (): CodeQuery[] => (known ??= findQueries());

function findQueries(): CodeQuery[] {
  return ['shared', 'functions'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((name) => {
        const file = join(root, name).replaceAll('\\', '/');
        const source = readFileSync(file, 'utf8');
        return queryTexts(file, source).map((text) => ({
          file,
          container: containerOf(file, source),
          query: parseQueryText(text).query,
        }));
      }),
  );
}

/** Document paths in a part of a query: `c.a.b` is `/a/b`, and what lies in an array `/tags/[]`. */
function pathsIn(part: unknown, aliases: ReadonlyMap<string, string>): string[] {
  if (Array.isArray(part)) return part.flatMap((item) => pathsIn(item, aliases));
  if (typeof part !== 'object' || part === null) return [];
  const path = pathOf(part, aliases);
  if (path !== undefined) return [path];
  const inArray = arraySearch(part, aliases);
  if (inArray !== undefined) return inArray;
  return Object.values(part).flatMap((value) => pathsIn(value, aliases));
}

const propertySchema = z.object({
  kind: z.literal('property'),
  of: z.unknown(),
  key: z.object({ kind: z.literal('literal'), value: z.string() }),
});
const variableSchema = z.object({ kind: z.literal('variable'), name: z.string() });
const searchSchema = z.object({
  kind: z.literal('call'),
  name: z.string().regex(/^ARRAY_CONTAINS$/i),
  operands: z.tuple([z.unknown()], z.unknown()),
});

function pathOf(expression: unknown, aliases: ReadonlyMap<string, string>): string | undefined {
  const variable = variableSchema.safeParse(expression);
  if (variable.success) return aliases.get(variable.data.name);
  const property = propertySchema.safeParse(expression);
  if (!property.success) return undefined;
  const parent = pathOf(property.data.of, aliases);
  return parent === undefined ? undefined : `${parent}/${property.data.key.value}`;
}

function arraySearch(part: object, aliases: ReadonlyMap<string, string>): string[] | undefined {
  const search = searchSchema.safeParse(part);
  if (!search.success) return undefined;
  const [array, ...others] = search.data.operands;
  const path = pathOf(array, aliases);
  return path === undefined ? undefined : [`${path}/[]`, ...pathsIn(others, aliases)];
}

/** The paths that one query filters, groups and sorts by. */
function pathsOf({ sources, where, groupBy, orderBy }: Query): string[] {
  const aliases = new Map<string, string>();
  for (const [place, source] of sources.entries()) {
    if (source.kind === 'subquery') throw new Error('a query in FROM: its index is not worked out');
    const path = place === 0 ? '' : (pathOf(source.path, aliases) ?? '');
    aliases.set(source.alias, source.kind === 'each' ? `${path}/[]` : path);
  }
  return pathsIn([where, groupBy, orderBy], aliases).filter(
    (path) => path !== '' && !alwaysIndexed.includes(path),
  );
}

/** What a container's queries need indexed: `"/path" for file`. Nothing where all is. */
export const missingPaths = (container: string, indexed: readonly string[]): string[] =>
  codeQueries()
    .filter((query) => query.container === container && !indexed.includes(everything))
    .flatMap(({ file, query }) =>
      pathsOf(query)
        .filter((path) => !indexed.includes(path))
        .map((path) => `"${path}" for ${file}`),
    );

/** What is indexed though no query of the container asks for it. */
export function idlePaths(container: string, indexed: readonly string[]): string[] {
  const queries = codeQueries().filter((query) => query.container === container);
  const wanted = queries.flatMap(({ query }) => pathsOf(query));
  return indexed.filter((path) => path !== everything && !wanted.includes(path));
}

const paths = z.array(z.object({ path: z.string() }));
const composite = z
  .object({ path: z.string(), order: z.enum(['ascending', 'descending']) })
  .transform(({ path, order }) => ({ path, descending: order === 'descending' }));
const policySchema = z.object({
  resource: z.object({
    indexingPolicy: z.object({
      includedPaths: paths,
      excludedPaths: paths,
      compositeIndexes: z.array(z.array(composite)).default([]),
    }),
  }),
});

/** Indexes of a predicted container that serve a sort by several properties. */
export const compositeIndexes = ({ properties }: Resource): CompositePath[][] =>
  policySchema.parse(properties).resource.indexingPolicy.compositeIndexes;

/** Paths that a predicted container indexes. @throws when it does not leave out all others. */
export function indexedPaths({ name, properties }: Resource): string[] {
  const { includedPaths, excludedPaths } = policySchema.parse(properties).resource.indexingPolicy;
  const included = includedPaths.map(({ path }) => path.replace(/\/\?$/, ''));
  const isAll = included.includes(everything);
  if (isAll === excludedPaths.some(({ path }) => path === '/*')) {
    throw new Error(`${name} includes or excludes "/*" wrongly`);
  }
  return included;
}
