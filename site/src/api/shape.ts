/** Small checks that what came over the line is what the types say. They know nothing of our words. */

export type Check<T> = (value: unknown) => value is T;

export const isText: Check<string> = (value) => typeof value === 'string';

export const isWhole: Check<number> = (value): value is number => Number.isSafeInteger(value);

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Object.hasOwn`, which an older browser lacks. */
export const has = (words: object, word: string): boolean =>
  Object.prototype.hasOwnProperty.call(words, word);

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value);

export const isListOf =
  <T>(check: Check<T>): Check<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every((item) => check(item));

export const isOneOf =
  <T extends string>(words: Record<T, true>): Check<T> =>
  (value): value is T =>
    typeof value === 'string' && has(words, value);

/** Every field of the type has its check, or it does not compile. Fields beyond them are let pass. */
export const hasFields =
  <T extends object>(checks: { [Field in keyof T]-?: Check<T[Field]> }): Check<T> =>
  (value): value is T =>
    isObject(value) &&
    Object.entries<(field: unknown) => boolean>(checks).every(([field, check]) =>
      check(value[field]),
    );
