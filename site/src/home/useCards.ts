/** The cards of the first page, fetched a page at a time. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { persist } from '../api/persist';
import type { Card, CardPage } from '../api/contract';
import { usePage } from '../frame/page';
import type { Loaded } from '../frame/useLoaded';

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
  return { cards, loaded, hasMore: next !== null, more: () => fetchFrom(next) };
}

/** The order may have changed between two pages; a card is shown once. */
const has = (cards: readonly Card[], card: Card): boolean => cards.some(({ id }) => id === card.id);
