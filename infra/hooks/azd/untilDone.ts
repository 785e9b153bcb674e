/** Waiting for Azure, which answers before it has done what it was asked. */
const askEverySeconds = 5;

export type Pause = (seconds: number) => Promise<void>;

/** @returns whether it was done in time. */
export async function untilDone(
  isDone: () => Promise<boolean>,
  { mostSeconds, pause }: { mostSeconds: number; pause: Pause },
): Promise<boolean> {
  for (let waited = 0; waited < mostSeconds; waited += askEverySeconds) {
    if (await isDone()) return true;
    await pause(askEverySeconds);
  }
  return false;
}
