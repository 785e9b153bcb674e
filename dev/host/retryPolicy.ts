/** A function's own retry policy: which try follows a failed one, and when. Timers and change feeds have one. */
import { z } from 'zod';
import { thrownError } from './thrown';
import type { RetryContext } from './workerProtocol';

/** The library rounds a policy's intervals to whole seconds. */
const interval = z.object({ seconds: z.coerce.number().min(0) });
/** -1 is without end. */
const maxRetryCount = z.number().int().min(-1);

export const retryPolicySchema = z.discriminatedUnion('strategy', [
  z.object({ strategy: z.literal('fixedDelay'), maxRetryCount, delayInterval: interval }),
  z.object({
    strategy: z.literal('exponentialBackoff'),
    maxRetryCount,
    minimumInterval: interval,
    maximumInterval: interval,
  }),
]);
export type RetryPolicy = z.infer<typeof retryPolicySchema>;

/** @param retry 0 for the first retry. */
export function retryDelayMs(policy: RetryPolicy, retry: number): number {
  switch (policy.strategy) {
    case 'fixedDelay':
      return policy.delayInterval.seconds * 1000;
    case 'exponentialBackoff': {
      const seconds = policy.minimumInterval.seconds * 2 ** retry;
      return Math.min(seconds, policy.maximumInterval.seconds) * 1000;
    }
  }
}

/**
 * Runs `attempt` until it succeeds or the policy is spent; without a policy, once.
 *
 * @param pause waits; answers false when the host stops, and then no further try is made.
 * @returns `done`, `failed` when no try is left, `stopped` when the host stopped between tries.
 */
export async function runWithRetry(
  policy: RetryPolicy | undefined,
  attempt: (retry: RetryContext | undefined) => Promise<void>,
  pause: (delayMs: number) => Promise<boolean>,
): Promise<'done' | 'failed' | 'stopped'> {
  let context =
    policy === undefined ? undefined : { retryCount: 0, maxRetryCount: policy.maxRetryCount };
  for (;;) {
    const failure = await failureOf(() => attempt(context));
    if (failure === undefined) return 'done';
    if (policy === undefined || context === undefined) return 'failed';
    const { retryCount } = context;
    if (policy.maxRetryCount >= 0 && retryCount >= policy.maxRetryCount) return 'failed';
    if (!(await pause(retryDelayMs(policy, retryCount)))) return 'stopped';
    context = nextTry(context, failure);
  }
}

function nextTry(context: RetryContext, failure: Error): RetryContext {
  const exception = { message: failure.message, stackTrace: failure.stack ?? '' };
  return { ...context, retryCount: context.retryCount + 1, exception };
}

/** The failure itself is logged where the invocation is made. */
async function failureOf(attempt: () => Promise<void>): Promise<Error | undefined> {
  try {
    await attempt();
    return undefined;
  } catch (error) {
    return thrownError(error);
  }
}
