/** A container's definition: what the client sent, and the parts of it that the emulator obeys. */
import { z } from 'zod';
import { badRequest } from '../cosmosError';
import { anyJsonObject, type JsonObject } from '../json';
import type { CompositePath } from '../sql/orderByPath';

/** Limits that Cosmos DB documents. */
const MAX_PARTITION_LEVELS = 3;
const MAX_UNIQUE_KEYS = 10;
const MAX_UNIQUE_PATHS = 16;

const path = z.string().startsWith('/');

const rules = z.object({
  id: z.string().min(1).max(255),
  partitionKey: z.object({ paths: z.array(path).min(1).max(MAX_PARTITION_LEVELS) }),
  defaultTtl: z
    .int()
    .refine((seconds) => seconds === -1 || seconds > 0)
    .nullish(),
  uniqueKeyPolicy: z
    .object({
      uniqueKeys: z
        .array(z.object({ paths: z.array(path).min(1).max(MAX_UNIQUE_PATHS) }))
        .max(MAX_UNIQUE_KEYS),
    })
    .nullish(),
  indexingPolicy: z
    .object({
      compositeIndexes: z.array(z.array(z.object({ path, order: z.string().nullish() }))).nullish(),
    })
    .nullish(),
});

export interface ContainerDefinition {
  readonly id: string;
  readonly rid: string;
  /** The whole definition, as it is answered. */
  readonly json: JsonObject;
  readonly partitionPaths: readonly string[];
  /** For each unique key, the paths whose values together may occur once in a partition. */
  readonly uniqueKeys: readonly (readonly string[])[];
  /** Seconds; -1 for none unless a document has its own; undefined when nothing ever expires. */
  readonly defaultTtl: number | undefined;
  readonly compositeIndexes: readonly (readonly CompositePath[])[];
}

const DEFAULTS: JsonObject = {
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: [{ path: '/*' }],
    excludedPaths: [{ path: '/"_etag"/?' }],
  },
  conflictResolutionPolicy: {},
  geospatialConfig: { type: 'Geography' },
};

/**
 * @param system the properties that Cosmos DB adds: `_rid`, `_self`, `_etag`, `_ts`.
 * @throws CosmosError 400 when the definition breaks a rule.
 */
export function defineContainer(sent: unknown, system: JsonObject): ContainerDefinition {
  return readDefinition({ ...DEFAULTS, ...anyJsonObject.catch({}).parse(sent), ...system });
}

/** @throws CosmosError 400 as `defineContainer`. */
export function readDefinition(json: JsonObject): ContainerDefinition {
  const parsed = rules.safeParse(json);
  if (!parsed.success) throw badRequest(`Invalid container: ${z.prettifyError(parsed.error)}`);
  const { id, partitionKey, defaultTtl, uniqueKeyPolicy, indexingPolicy } = parsed.data;
  return {
    id,
    rid: z.string().parse(json._rid),
    json,
    partitionPaths: partitionKey.paths,
    uniqueKeys: uniqueKeyPolicy?.uniqueKeys.map(({ paths }) => paths) ?? [],
    defaultTtl: defaultTtl ?? undefined,
    compositeIndexes: (indexingPolicy?.compositeIndexes ?? []).map((index) =>
      index.map(({ path: indexed, order }) => ({
        path: indexed.replace(/"/g, ''),
        descending: order?.toLowerCase().startsWith('desc') === true,
      })),
    ),
  };
}
