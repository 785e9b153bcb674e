/** Document paths that a query filters, groups and sorts by: `c.a.b` is `/a/b`, what lies in an array `/tags/[]`. */
import * as z from 'zod';
import type { Query } from '../../../dev/cosmos/sql/syntax';

type Aliases = ReadonlyMap<string, string>;

/** Indexed in any case. */
const alwaysIndexed = ['/id', '/_ts'];

const variableSchema = z.object({ kind: z.literal('variable'), name: z.string() });
const propertySchema = z.object({
  kind: z.literal('property'),
  of: z.unknown(),
  key: z.object({ kind: z.literal('literal'), value: z.string() }),
});
const searchSchema = z.object({
  kind: z.literal('call'),
  name: z.string().regex(/^ARRAY_CONTAINS$/i),
  operands: z.tuple([z.unknown()], z.unknown()),
});

/** @throws Error for a query in FROM, which no query here has needed. */
export function pathsOf({ sources, where, groupBy, orderBy }: Query): string[] {
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

function pathsIn(part: unknown, aliases: Aliases): string[] {
  if (Array.isArray(part)) return part.flatMap((item) => pathsIn(item, aliases));
  if (typeof part !== 'object' || part === null) return [];
  const path = pathOf(part, aliases);
  if (path !== undefined) return [path];
  return (
    arraySearch(part, aliases) ?? Object.values(part).flatMap((value) => pathsIn(value, aliases))
  );
}

function pathOf(expression: unknown, aliases: Aliases): string | undefined {
  const variable = variableSchema.safeParse(expression);
  if (variable.success) return aliases.get(variable.data.name);
  const property = propertySchema.safeParse(expression);
  if (!property.success) return undefined;
  const parent = pathOf(property.data.of, aliases);
  return parent === undefined ? undefined : `${parent}/${property.data.key.value}`;
}

function arraySearch(part: object, aliases: Aliases): string[] | undefined {
  const search = searchSchema.safeParse(part);
  if (!search.success) return undefined;
  const [array, ...others] = search.data.operands;
  const path = pathOf(array, aliases);
  return path === undefined ? undefined : [`${path}/[]`, ...pathsIn(others, aliases)];
}
