/**
 * What the predicted containers index, against what the code's queries need.
 *
 * A path that is not indexed is searched document by document, and cannot be sorted by at all.
 */
import * as z from 'zod';
import type { CompositePath } from '../../../dev/cosmos/sql/orderByPath';
import type { Resource } from '../prediction';
import { codeQueries } from './codeQueries';
import { pathsOf } from './queryPaths';

const everything = '/*';

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
const policyOf = ({ properties }: Resource) =>
  policySchema.parse(properties).resource.indexingPolicy;

/** Indexes of a predicted container that serve a sort by several properties. */
export const compositeIndexes = (container: Resource): CompositePath[][] =>
  policyOf(container).compositeIndexes;

/** @throws Error for a container that does not leave out all that it does not name. */
export function indexedPaths(container: Resource): string[] {
  const { includedPaths, excludedPaths } = policyOf(container);
  const included = includedPaths.map(({ path }) => path.replace(/\/\?$/, ''));
  if (included.includes(everything) === excludedPaths.some(({ path }) => path === everything)) {
    throw new Error(`${container.name} names "/*" wrongly in what it indexes or leaves out`);
  }
  return included;
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
