/** JSON as values: what a document, a query parameter or a request body can be. */
import { z } from 'zod';

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [field: string]: Json;
}

/** @throws SyntaxError when the text is not JSON. */
export function parseJson(text: string): Json {
  return JSON.parse(text) as Json; // The one assertion here: JSON.parse can give nothing but JSON.
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parts of something that came out of `parseJson`, so only their outermost shape is in question. */
export const anyJson = z.custom<Json>((value) => value !== undefined, 'a value is missing');
export const anyJsonObject = z.custom<JsonObject>(isJsonObject, 'not an object');

/** The value of a field that the object itself has: `__proto__` and the like are only data here. */
export function field(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The value at a path such as `/address/city`, as partition and unique keys name it. */
export function valueAt(object: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = object;
  for (const name of path.split('/').slice(1)) {
    value = isJsonObject(value) ? field(value, name) : undefined;
  }
  return value;
}

/** The same text for equal values, in whatever order their fields were written. */
export function canonicalText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([name, part]) => `${JSON.stringify(name)}:${canonicalText(part)}`).join(',')}}`;
}
