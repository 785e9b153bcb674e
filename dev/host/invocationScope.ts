/** Knows of any running code in which invocation of which function it runs. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { channel } from 'node:diagnostics_channel';

export interface Invocation {
  functionName: string;
}

/** One turn to the outside; `undefined` when no invocation makes it. */
export type CountAwait = (invocation: Invocation | undefined) => void;

const storage = new AsyncLocalStorage<Invocation>();

/** The diagnostics channel that carries every invocation that ended, as an `Invocation`. */
export const invocationDoneChannel = 'host.invocation.done';
const invocationDone = channel(invocationDoneChannel);

export const invocationScope = {
  async enter<Result>(functionName: string, run: () => Promise<Result>): Promise<Result> {
    const invocation: Invocation = { functionName };
    try {
      return await storage.run(invocation, run);
    } finally {
      invocationDone.publish(invocation);
    }
  },
  current: (): Invocation | undefined => storage.getStore(),
};
