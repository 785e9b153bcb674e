/** The same key and the same call give the same answer; the same key and another call, an error. */
import { createHash } from 'node:crypto';
import type { Account } from '../account';
import { keptSeconds, type IdempotentAnswer } from './idempotentAnswer';
import { StripeProblem } from './stripeProblem';

export function callOf(method: string, path: string, body: Buffer): string {
  return `${method} ${path} ${createHash('sha256').update(body).digest('hex')}`;
}

/**
 * The answer that was given before under this key, if any.
 * @throws StripeProblem when the key was used for another call.
 */
export function earlierAnswer(
  account: Account,
  key: string,
  call: string,
): IdempotentAnswer | undefined {
  if (key.length > 255) {
    throw new StripeProblem(400, 'Idempotency keys can have up to 255 characters.');
  }
  const earlier = account.store.find('local.answer', key);
  if (earlier === undefined || earlier.created < account.now() - keptSeconds) return undefined;
  if (earlier.call !== call) {
    const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`;
    throw new StripeProblem(400, message, { type: 'idempotency_error' });
  }
  return earlier;
}

export const statusInUse = 409;

/** @see https://docs.stripe.com/error-codes#idempotency-key-in-use */
export function keyInUse(key: string): StripeProblem {
  const message = `There is currently another in-progress request using this Idempotent Key: '${key}'. Please try again later.`;
  return new StripeProblem(statusInUse, message, { code: 'idempotency_key_in_use' });
}
