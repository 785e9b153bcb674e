/** Waiting that ends at once when the host stops. */
import { setTimeout as delay } from 'node:timers/promises';

/** A longer timer would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * Others get their turn even when `delayMs` is 0 or less.
 *
 * @returns false when the host stopped before it was over.
 */
export async function pause(delayMs: number, stopping: AbortSignal): Promise<boolean> {
  const until = Date.now() + delayMs;
  let leftMs = delayMs;
  do {
    const timerMs = Math.min(Math.max(leftMs, 0), longestTimerMs);
    // The only way to fail is the signal, which is asked below.
    await delay(timerMs, undefined, { signal: stopping }).catch(() => null);
    leftMs = until - Date.now();
  } while (leftMs > 0 && !stopping.aborted);
  return !stopping.aborted;
}
