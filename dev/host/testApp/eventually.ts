/** Waits until something holds, which other parts of the stack bring about. */
import { setTimeout as delay } from 'node:timers/promises';

const longestMs = 10_000;
const betweenMs = 20;

/** @returns what `read` answers once `holds`. @throws Error with the last answer when it never does. */
export async function eventually<Value>(
  read: () => Promise<Value> | Value,
  holds: (value: Value) => boolean,
): Promise<Value> {
  const until = Date.now() + longestMs;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > until) throw new Error(`It never held; last: ${JSON.stringify(value)}`);
    await delay(betweenMs);
  }
}
