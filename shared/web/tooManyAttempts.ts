/** The answer to one attempt too many (M-15): 429, and when to try again. */
import type { Attempt } from '../limits/countAttempt';
import type { Answer } from './answer';
import { problem } from './problem';

/** Undefined when the attempt is let through. */
export const refusalOfAttempt = (attempt: Attempt): Answer | undefined =>
  attempt.isAllowed ? undefined : tooManyAttempts(attempt);

export const tooManyAttempts = ({ retryAfterSeconds }: { retryAfterSeconds: number }): Answer =>
  problem(429, 'too-many-attempts', { retryAfterSeconds });
