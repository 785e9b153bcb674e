/** Hashing: the same text gives the same short fingerprint, on every machine and for ever. */
import { createHash } from 'node:crypto';

/** SHA-256 of UTF-8 text, 64 lower-case hexadecimal characters. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * SHA-256 over the canonical JSON of a value: keys sorted at every depth, no white space.
 *
 * Two values that differ only in the order of their keys have one hash (SG-04 binds consent to it).
 */
export const hashOf = (value: unknown): string => sha256(JSON.stringify(sortKeys(value)));

/**
 * An id in the form of a UUID v4 that the same parts always give.
 *
 * The parts cannot be found from it as long as one of them is random (campaign ids are).
 */
export function idFrom(...parts: readonly (string | number)[]): string {
  const hex = hashOf(parts);
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
