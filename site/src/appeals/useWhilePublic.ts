/** What a page shows of an appeal, for as long as it is public, and as it is told by now. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Card, View } from '../api/contract';
import { usePage } from '../frame/page';
import type { Loaded } from '../frame/useLoaded';
import { whileVisible } from '../frame/whileVisible';
import { isClosed } from './closed';
import { isRetold } from './isRetold';

/** A closed appeal is gone from every open tab within a minute, and its answer may be five seconds old. */
export const lookEveryMs = 45_000;

export type WhilePublic<T> =
  | Loaded<T>
  /** It was public when the page was opened, and is not any more: its name leaves an open tab too. */
  | { kind: 'closed-meanwhile' };

export function useWhilePublic<T extends Card>(loaded: Loaded<T>): WhilePublic<T | View> {
  const { api } = usePage();
  const [meanwhile, setMeanwhile] = useState<WhilePublic<View> | null>(null);
  const shown = loaded.kind === 'here' ? (meanwhile ?? loaded) : loaded;

  const look = useCallback(async () => {
    if (api === null || shown.kind !== 'here') return;
    const answer = await api.getCampaign(shown.value.id);
    if (!answer.ok) {
      // Trouble on the line says nothing about the appeal: the next look tells.
      if (isClosed(answer.trouble.kind)) setMeanwhile({ kind: 'closed-meanwhile' });
    } else if (isRetold(answer.value, shown.value)) {
      setMeanwhile({ kind: 'here', value: answer.value });
    }
  }, [api, shown]);
  useEffect(() => whileVisible(lookEveryMs, () => void look()), [look]);
  return shown;
}
