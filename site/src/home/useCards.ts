/** The cards of the first page, fetched a page at a time. One that closes leaves an open tab too. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { persist } from '../api/persist';
import type { Card, CardPage } from '../api/contract';
import { lookEveryMs } from '../appeals/useHasClosed';
import { usePage } from '../frame/page';
import type { Loaded } from '../frame/useLoaded';
import { whileVisible } from '../frame/whileVisible';
import { closedAmong } from './closedAmong';

export interface CardList {
  cards: Card[];
  /** How the newest page of the list stands. */
  loaded: Loaded<CardPage>;
  hasMore: boolean;
  /** Fetches the next page, or the same one again when it did not come. */
  more: () => void;
}

export function useCards(): CardList {
  const { api } = usePage();
  const [cards, setCards] = useState<Card[]>([]);
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
  const dropClosed = useCallback(async () => {
    if (api === null || cards.length === 0) return;
    const closed = await closedAmong(api, cards);
    if (closed.length > 0) setCards((before) => before.filter(({ id }) => !closed.includes(id)));
  }, [api, cards]);
  useEffect(() => whileVisible(lookEveryMs, () => void dropClosed()), [dropClosed]);
  return { cards, loaded, hasMore: next !== null, more: () => fetchFrom(next) };
}

/** The order may have changed between two pages; a card is shown once. */
const has = (cards: readonly Card[], card: Card): boolean => cards.some(({ id }) => id === card.id);
