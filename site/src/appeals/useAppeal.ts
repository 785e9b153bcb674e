/** The appeal of the page's address, for as long as it is public: one that closes leaves an open tab too. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '../api/answer';
import type { Api } from '../api/api';
import type { View } from '../api/contract';
import { campaignIdOfPath } from '../frame/addresses';
import { usePage } from '../frame/page';
import { useLoaded, type Loaded } from '../frame/useLoaded';
import { whileVisible } from '../frame/whileVisible';
import { isClosed } from './closed';
import { lookEveryMs } from './useHasClosed';

const load = (api: Api): Promise<Answer<View>> =>
  api.getCampaign(campaignIdOfPath(location.pathname));

export type Appeal =
  | Loaded<View>
  /** It was public when the page was opened, and is not any more. */
  | { kind: 'closed-meanwhile' };

export function useAppeal(): [Appeal, again: () => void] {
  const { api } = usePage();
  const [loaded, again] = useLoaded(load);
  const [meanwhile, setMeanwhile] = useState<Appeal | null>(null);
  const shown = loaded.kind === 'here' ? (meanwhile ?? loaded) : loaded;

  const look = useCallback(async () => {
    if (api === null || shown.kind !== 'here') return;
    const answer = await load(api);
    if (!answer.ok) {
      // Trouble on the line says nothing about the appeal: the next look tells.
      if (isClosed(answer.trouble.kind)) setMeanwhile({ kind: 'closed-meanwhile' });
    } else if (hasOtherWords(answer.value, shown.value)) {
      setMeanwhile({ kind: 'here', value: answer.value });
    }
  }, [api, shown]);
  useEffect(() => whileVisible(lookEveryMs, () => void look()), [look]);
  return [shown, again];
}

/** What the person changed shows at once. Sums do not move while somebody reads: no ticking. */
function hasOtherWords(now: View, before: View): boolean {
  const wordsOf = ({ name, ageBand, exploitation, from, to, story }: View) =>
    JSON.stringify([name, ageBand, exploitation, from, to, story]);
  return wordsOf(now) !== wordsOf(before);
}
