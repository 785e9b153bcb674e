/** Asking again without being told to: once the line is back, or somebody looks at the page again. */
import { useEffect } from 'preact/hooks';
import { mayHeal } from '../api/persist';
import type { Trouble } from '../api/answer';

/** @param trouble why nothing came; undefined while there is nothing to wait for. */
export function useAgainWhenBack(trouble: Trouble | undefined, again: () => void): void {
  const isWaiting = trouble !== undefined && mayHeal(trouble);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const askIfSeen = () => {
      if (document.visibilityState === 'visible') again();
    };
    addEventListener('online', askIfSeen);
    document.addEventListener('visibilitychange', askIfSeen);
    return () => {
      removeEventListener('online', askIfSeen);
      document.removeEventListener('visibilitychange', askIfSeen);
    };
  }, [isWaiting, again]);
}
