/** Waiting that ends at once when the host stops. */
import { setTimeout as delay } from 'node:timers/promises';

/** A longer timer would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/** @returns false when the host stopped before `delayMs` were over. */
export async function pause(delayMs: number, stopping: AbortSignal): Promise<boolean> {
  const until = Date.now() + delayMs;
  for (let left = delayMs; left > 0; left = until - Date.now()) {
    // The only way to fail is the signal, which is asked below.
    await delay(Math.min(left, longestTimerMs), undefined, { signal: stopping }).catch(() => null);
    if (stopping.aborted) return false;
  }
  return !stopping.aborted;
}
