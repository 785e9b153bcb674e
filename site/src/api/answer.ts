/** What a call to the API came to: its value, or a trouble that the page has words for. */
import { isObject, isText, isWhole } from './shape';

const problemKinds = [
  'campaign-not-available',
  'exceeds-remaining',
  'leaves-too-little',
  'idempotency-key-reused',
  'pledge-expired',
  'currency-mismatch',
  'too-many-attempts',
  'payments-unavailable',
  'invalid-ids',
  'invalid-pledge',
  'invalid-concern',
  'body-too-large',
  'pledge-final',
  'pledge-open',
  'no-receipt-yet',
] as const;

/** `no-connection`: nothing came back. `unexpected`: what came back is not in the contract. */
export type TroubleKind =
  (typeof problemKinds)[number] | 'not-allowed' | 'not-found' | 'no-connection' | 'unexpected';

export interface Trouble {
  kind: TroubleKind;
  /** What the appeal still takes, minor units; with `exceeds-remaining` and `leaves-too-little`. */
  remainingMinor?: number;
  retryAfterSeconds?: number;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

export const isTrouble = (kind: TroubleKind): Answer<never> => ({ ok: false, trouble: { kind } });

const statusKinds: Partial<Record<number, TroubleKind>> = {
  401: 'not-allowed',
  404: 'not-found',
  413: 'body-too-large',
  429: 'too-many-attempts',
  503: 'payments-unavailable',
};

/** Reads a problem document (RFC 9457). `body` is undefined when there was none. */
export function troubleOf(status: number, body: unknown): Trouble {
  const problem = isObject(body) ? body : {};
  const named = isText(problem.type) ? problem.type.replace('/problems/', '') : '';
  const kind = problemKinds.find((known) => known === named) ?? statusKinds[status] ?? 'unexpected';
  const { remainingMinor, retryAfterSeconds } = problem;
  return {
    kind,
    ...(isWhole(remainingMinor) && { remainingMinor }),
    ...(isWhole(retryAfterSeconds) && { retryAfterSeconds }),
  };
}
