/** Partition keys: one value for each path of the container's key; fewer are a prefix. */
import { z } from 'zod';
import { badRequest, SUBSTATUS } from '../cosmosError';
import { parseJson, valueAt, type JsonObject } from '../json';

/** `{}` stands for a value that the document does not have. */
const part = z.union([z.string(), z.number(), z.boolean(), z.null(), z.strictObject({})]);
type Part = z.output<typeof part>;

const MISSING: Part = {};

export interface PartitionKey {
  readonly parts: readonly Part[];
  /** The same for equal keys. */
  readonly text: string;
}

function keyOf(parts: readonly Part[]): PartitionKey {
  return { parts, text: JSON.stringify(parts) };
}

/** @throws CosmosError 400 when the header, or a batch operation's key, is not a JSON array of values. */
export function parsePartitionKey(header: string): PartitionKey {
  try {
    return keyOf(z.array(part).parse(parseJson(header)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) {
      throw badRequest(`Partition key ${header} is invalid.`);
    }
    throw error;
  }
}

/** @throws CosmosError 400 when an array or a filled object stands where the key should be. */
export function partitionKeyOf(fields: JsonObject, paths: readonly string[]): PartitionKey {
  return keyOf(
    paths.map((path) => {
      const value = valueAt(fields, path);
      const parsed = part.safeParse(value === undefined ? MISSING : value);
      if (!parsed.success) throw badRequest(`The value at ${path} cannot be a partition key.`);
      return parsed.data;
    }),
  );
}

/** @throws CosmosError 400 when the key is missing or only a prefix. */
export function requireCompleteKey(
  key: PartitionKey | undefined,
  paths: readonly string[],
): PartitionKey {
  if (key?.parts.length === paths.length) return key;
  throw badRequest(
    'PartitionKey value must be supplied for this operation.',
    SUBSTATUS.partitionKeyMismatch,
  );
}

/** Whether a key is, or begins with, this one. */
export function isWithin(key: PartitionKey, prefix: PartitionKey): boolean {
  return (
    key.text === prefix.text ||
    (prefix.parts.length < key.parts.length && key.text.startsWith(`${prefix.text.slice(0, -1)},`))
  );
}
