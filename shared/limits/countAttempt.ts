/** Counting an attempt before it is let through. Whoever is counted is known by a hash alone. */
import { sha256 } from '../hash';
import { counterOf, limitWindows, windowAt, type Counter, type LimitName } from './limit';

export type Attempt =
  /** `nth` of its window, from 1. */
  { isAllowed: true; nth: number } | { isAllowed: false; retryAfterSeconds: number };

interface CountDeps {
  /** Adds one to a counter, which is made when there is none, and answers its count. */
  count: (counter: Counter) => Promise<number>;
  /** A random text that the day's hashes are made with, and that is gone soon after the day. */
  saltOf: (day: string) => Promise<string>;
  most: Record<LimitName, number>;
  now: () => Date;
}

export interface Limits {
  /** Counts one more attempt of a subject, a refused one too: who goes on is refused on. */
  attempt(name: LimitName, subject: string): Promise<Attempt>;
  /** A name for a subject that nobody can trace back, the same for one day (M-15). */
  pseudonymOf(subject: string): Promise<string>;
}

export function countAttempts({ count, saltOf, most, now }: CountDeps): Limits {
  const pseudonymOf = async (subject: string): Promise<string> =>
    sha256(`${await saltOf(now().toISOString().slice(0, 10))}:${subject}`);
  return {
    pseudonymOf,
    async attempt(name, subject) {
      const at = now();
      const hash = await pseudonymOf(subject);
      const nth = await count(counterOf({ name, subject: hash, now: at }));
      if (nth <= most[name]) return { isAllowed: true, nth };
      const { secondsLeft } = windowAt(limitWindows[name], at);
      return { isAllowed: false, retryAfterSeconds: secondsLeft };
    },
  };
}
