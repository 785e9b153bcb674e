/** Patch operations: add, set, replace, remove, incr, move. */
import { z } from 'zod';
import { badRequest } from '../cosmosError';
import { anyJson, field, isJsonObject, type Json, type JsonObject } from '../json';
import { SYSTEM_PROPERTIES } from './storedDocument';

/** Cosmos DB's limit for one patch. */
const MAX_OPERATIONS = 10;

const path = z.string().startsWith('/');

const patchOperation = z.discriminatedUnion('op', [
  z.object({ op: z.enum(['add', 'set', 'replace']), path, value: anyJson }),
  z.object({ op: z.literal('remove'), path }),
  z.object({ op: z.literal('incr'), path, value: z.number() }),
  z.object({ op: z.literal('move'), path, from: path }),
]);
export type PatchOperation = z.output<typeof patchOperation>;

const operations = z.array(patchOperation).min(1).max(MAX_OPERATIONS);
const patchBody = z.union([
  operations.transform((list) => ({ operations: list, condition: undefined })),
  z.object({ operations, condition: z.string().optional() }),
]);
export type Patch = z.output<typeof patchBody>;

/** @throws CosmosError 400 when the body is no patch. */
export function parsePatch(body: unknown): Patch {
  const parsed = patchBody.safeParse(body);
  if (!parsed.success) throw badRequest(`Invalid patch: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/**
 * The document after all operations; the given one stays as it is.
 * @throws CosmosError 400 when an operation does not fit the document.
 */
export function applyPatch(fields: JsonObject, patch: readonly PatchOperation[]): JsonObject {
  const patched = structuredClone(fields);
  for (const operation of patch) applyOperation(patched, operation);
  return patched;
}

function applyOperation(document: JsonObject, operation: PatchOperation): void {
  const target = locate(document, operation.path);
  switch (operation.op) {
    case 'add':
      put(target, structuredClone(operation.value), 'insert');
      break;
    case 'replace':
      requireExisting(target);
      put(target, structuredClone(operation.value), 'overwrite');
      break;
    case 'set':
      put(target, structuredClone(operation.value), 'overwrite');
      break;
    case 'remove':
      remove(target);
      break;
    case 'incr':
      put(target, incremented(target, operation.value), 'overwrite');
      break;
    case 'move': {
      const source = locate(document, operation.from);
      const value = requireExisting(source);
      remove(source);
      put(locate(document, operation.path), value, 'insert');
    }
  }
}

interface Target {
  readonly parent: Json[] | JsonObject;
  readonly key: string;
  readonly path: string;
}

function locate(document: JsonObject, at: string): Target {
  const keys = at
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const key = keys.pop() ?? '';
  const [first = key] = keys;
  if (SYSTEM_PROPERTIES.includes(first)) throw badRequest(`${at} is a system property.`);
  let parent: Json | undefined = document;
  for (const step of keys) parent = child(parent, step);
  if (!Array.isArray(parent) && !isJsonObject(parent)) throw missing(at);
  return { parent, key, path: at };
}

function child(parent: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(parent)) return parent[arrayIndex(key)];
  return isJsonObject(parent) ? field(parent, key) : undefined;
}

/** NaN for what is no index, which no array has an item at. */
function arrayIndex(key: string): number {
  return /^\d+$/.test(key) ? Number(key) : NaN;
}

const missing = (at: string): Error => badRequest(`The path ${at} does not exist.`);

function requireExisting(target: Target): Json {
  const value = child(target.parent, target.key);
  if (value === undefined) throw missing(target.path);
  return value;
}

function remove(target: Target): void {
  requireExisting(target);
  if (Array.isArray(target.parent)) target.parent.splice(arrayIndex(target.key), 1);
  else Reflect.deleteProperty(target.parent, target.key);
}

/** In an array, `-` is the place after the last item, and adding moves the others up. */
function put({ parent, key, path: at }: Target, value: Json, mode: 'insert' | 'overwrite'): void {
  if (!Array.isArray(parent)) {
    parent[key] = value;
    return;
  }
  const index = key === '-' ? parent.length : arrayIndex(key);
  if (Number.isNaN(index) || index > parent.length) throw missing(at);
  parent.splice(index, mode === 'insert' ? 0 : 1, value);
}

/** A missing number begins at 0. */
function incremented(target: Target, by: number): number {
  const value = child(target.parent, target.key) ?? 0;
  if (typeof value !== 'number') throw badRequest(`${target.path} is not a number.`);
  return value + by;
}
