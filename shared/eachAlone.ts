/** Working on several things, each on its own: one that fails does not stop the others. */
import { describeFault, Fault } from './fault';

interface Each<Thing> {
  work: (thing: Thing) => Promise<unknown>;
  idOf: (thing: Thing) => string;
  /** What is said of those that failed, such as `not relayed`. */
  undone: string;
}

/** @throws Fault at the end, one that passes, naming those that failed: whoever called comes again. */
export async function eachAlone<Thing>(
  things: Iterable<Thing>,
  { work, idOf, undone }: Each<Thing>,
): Promise<void> {
  const failed: { id: string; fault: string }[] = [];
  for (const thing of things) {
    try {
      await work(thing);
    } catch (error) {
      failed.push({ id: idOf(thing), fault: describeFault(error) });
    }
  }
  if (failed.length === 0) return;
  const ids = failed.map(({ id }) => id).join();
  const faults = failed.map(({ fault }) => fault).join('\n');
  throw new Fault(`${undone}: ${ids}\n${faults}`, true);
}
