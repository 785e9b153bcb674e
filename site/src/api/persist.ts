/** Trying again on a bad line: only where a repeat does no harm and may well succeed. */
import type { Answer, Trouble } from './answer';

/** Before the second, third and fourth try. Longer, and a donor thinks that nothing happens. */
const delaysMs = [1_000, 2_000, 4_000];

/** A longer wait than this is told to the donor instead of waited for. */
const longestWaitSeconds = 10;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/**
 * Calls until the answer is good, or its trouble is one that time does not heal, or tries run out.
 *
 * The call must be safe to repeat: a read, or a write under an idempotency key.
 * @param onWait is told before every further try.
 */
export async function persist<T>(
  call: () => Promise<Answer<T>>,
  onWait: () => void,
): Promise<Answer<T>> {
  for (const delayMs of delaysMs) {
    const answer = await call();
    if (answer.ok || !mayHeal(answer.trouble)) return answer;
    onWait();
    await pause(Math.max(delayMs, (answer.trouble.retryAfterSeconds ?? 0) * 1_000));
  }
  return call();
}

/** Whether the same question may well have an answer in a while. */
export function mayHeal({ kind, retryAfterSeconds = 0 }: Trouble): boolean {
  if (retryAfterSeconds > longestWaitSeconds) return false;
  if (kind === 'too-many-attempts') return retryAfterSeconds > 0;
  return kind === 'no-connection' || kind === 'payments-unavailable';
}
