/** The cards of the first page, fetched a page at a time. What is told of one by now shows in an open tab too. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { persist } from '../api/persist';
import type { Card, CardPage } from '../api/contract';
import { lookEveryMs } from '../appeals/useWhilePublic';
import { usePage } from '../frame/page';
import { useAgainWhenBack } from '../frame/useAgainWhenBack';
import type { Loaded } from '../frame/useLoaded';
import { whileVisible } from '../frame/whileVisible';
import { newestOf } from './newestOf';

export interface CardList {
  cards: readonly Card[];
  /** How the newest page of the list stands. */
  loaded: Loaded<CardPage>;
  hasMore: boolean;
  /** Fetches the next page, or the same one again when it did not come. */
  more: () => void;
}

export function useCards(): CardList {
  const { api } = usePage();
  const [cards, setCards] = useState<readonly Card[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [loaded, setLoaded] = useState<Loaded<CardPage>>({ kind: 'fetching', isSlow: false });

  const fetchFrom = useCallback(
    (cursor: string | null) => {
      if (api === null) return;
      setLoaded({ kind: 'fetching', isSlow: false });
      const sayThatItIsSlow = () => setLoaded({ kind: 'fetching', isSlow: true });
      void persist(() => api.listCampaigns(cursor), sayThatItIsSlow).then((answer) => {
        if (!answer.ok) {
          setLoaded({ kind: 'trouble', trouble: answer.trouble });
          return;
        }
        const { campaigns } = answer.value;
        setCards((before) => [...before, ...campaigns.filter((card) => !has(before, card))]);
        setNext(answer.value.next);
        setLoaded({ kind: 'here', value: answer.value });
      });
    },
    [api],
  );
  useEffect(() => fetchFrom(null), [fetchFrom]);
  const more = useCallback(() => fetchFrom(next), [fetchFrom, next]);
  useAgainWhenBack(loaded.kind === 'trouble' ? loaded.trouble : undefined, more);
  const look = useCallback(async () => {
    if (api === null || cards.length === 0) return;
    const newest = await newestOf(api, cards);
    // A page of the list that came meanwhile wins: the next look knows of its cards.
    setCards((before) => (before === cards ? newest : before));
  }, [api, cards]);
  useEffect(() => whileVisible(lookEveryMs, () => void look()), [look]);
  return { cards, loaded, hasMore: next !== null, more };
}

/** The order may have changed between two pages; a card is shown once. */
const has = (cards: readonly Card[], card: Card): boolean => cards.some(({ id }) => id === card.id);
