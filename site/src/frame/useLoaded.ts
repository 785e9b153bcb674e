/** Fetching what a page shows, with patience and plain words for a bad line. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer, Trouble } from '../api/answer';
import type { Api } from '../api/api';
import { persist } from '../api/persist';
import { usePage } from './page';
import { useAgainWhenBack } from './useAgainWhenBack';

export type Loaded<T> =
  | { kind: 'fetching'; isSlow: boolean }
  | { kind: 'here'; value: T }
  | { kind: 'trouble'; trouble: Trouble };

const fetching: Loaded<never> = { kind: 'fetching', isSlow: false };

/**
 * What `load` answers, and a way to ask again. Nothing is asked before the page is alive.
 *
 * @param load must stay the same function from one drawing to the next.
 */
export function useLoaded<T>(load: (api: Api) => Promise<Answer<T>>): [Loaded<T>, () => void] {
  const { api } = usePage();
  const [loaded, setLoaded] = useState<Loaded<T>>(fetching);
  const fetchIt = useCallback(() => {
    if (api === null) return;
    setLoaded(fetching);
    const sayThatItIsSlow = () => setLoaded({ kind: 'fetching', isSlow: true });
    void persist(() => load(api), sayThatItIsSlow).then((answer) => {
      setLoaded(
        answer.ok
          ? { kind: 'here', value: answer.value }
          : { kind: 'trouble', trouble: answer.trouble },
      );
    });
  }, [api, load]);
  useEffect(fetchIt, [fetchIt]);
  useAgainWhenBack(loaded.kind === 'trouble' ? loaded.trouble : undefined, fetchIt);
  return [loaded, fetchIt];
}
