/** ORDER BY works on document paths, and on several of them only with a composite index. */
import { SqlError } from './sqlError';
import { propertyName, type Expression, type Query } from './syntax';

export interface CompositePath {
  readonly path: string;
  readonly descending: boolean;
}

/** `c.address.city` is `/address/city` when `c` is the document; anything else is no path. */
function documentPath(expression: Expression, alias: string): string | undefined {
  if (expression.kind === 'variable') return expression.name === alias ? '' : undefined;
  const name = propertyName(expression);
  if (name === undefined || expression.kind !== 'property') return undefined;
  const parent = documentPath(expression.of, alias);
  return parent === undefined ? undefined : `${parent}/${name}`;
}

/**
 * The document paths that a query is ordered by.
 * @throws SqlError when it is ordered by something else, or has a GROUP BY too.
 */
export function orderByPaths(query: Query): CompositePath[] {
  const [first] = query.sources;
  return query.orderBy.map(({ expression, descending }) => {
    const path = first === undefined ? undefined : documentPath(expression, first.alias);
    if (path === undefined || path === '') {
      throw new SqlError(
        'Unsupported ORDER BY clause. ORDER BY item expression could not be mapped to a document path.',
      );
    }
    if (query.groupBy.length > 0) throw new SqlError('ORDER BY cannot be used with GROUP BY.');
    return { path, descending };
  });
}

/**
 * An index serves an order when its paths are the same and all its directions are, or all are reversed.
 * @throws SqlError when a query is ordered by several paths and no index serves it.
 */
export function requireCompositeIndex(
  query: Query,
  indexes: readonly (readonly CompositePath[])[],
): void {
  const wanted = orderByPaths(query);
  if (wanted.length < 2) return;
  const serves = (index: readonly CompositePath[], reversed: boolean): boolean =>
    index.length === wanted.length &&
    index.every(
      ({ path, descending }, at) =>
        path === wanted[at]?.path && (descending !== reversed) === wanted[at].descending,
    );
  if (!indexes.some((index) => serves(index, false) || serves(index, true))) {
    throw new SqlError(
      'The order by query does not have a corresponding composite index that it can be served from.',
    );
  }
}
