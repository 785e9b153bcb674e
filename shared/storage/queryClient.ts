/** Reading what a query finds: one way for every repository, each document parsed. */
import type { Container } from '@azure/cosmos';
import * as z from 'zod';
import type { Stored } from './stored';

interface Select<T> {
  query: string;
  /** The query's parameters, without their `@`. */
  values?: Readonly<Record<string, string>>;
  schema: z.ZodType<T>;
  /** Looks in one partition only. */
  partitionKey?: string;
}

async function read<T>(
  container: Container,
  { query, values = {}, partitionKey }: Select<T>,
): Promise<unknown[]> {
  const parameters = Object.entries(values).map(([name, value]) => ({ name: `@${name}`, value }));
  const options = partitionKey === undefined ? {} : { partitionKey };
  return (await container.items.query<unknown>({ query, parameters }, options).fetchAll())
    .resources;
}

/**
 * All that a query finds: for what is few.
 *
 * @throws ZodError when one is not what `schema` says.
 */
export async function select<T>(container: Container, selected: Select<T>): Promise<T[]> {
  return (await read(container, selected)).map((resource) => selected.schema.parse(resource));
}

const taggedSchema = z.object({ _etag: z.string() });

/** The same, for whole documents that may be written back. */
export async function selectStored<T>(
  container: Container,
  selected: Select<T>,
): Promise<Stored<T>[]> {
  return (await read(container, selected)).map((resource) => ({
    value: selected.schema.parse(resource),
    etag: taggedSchema.parse(resource)._etag,
  }));
}
