/** What a donor writes, kept by the tab as it is written: a reload loses nothing. */
import { useEffect, useState } from 'preact/hooks';
import { firstChoice, offersFor, type Room } from './amounts';
import { recallDraft, rememberDraft, type Draft } from './draft';

export function useDraft(
  campaignId: string,
  room: Room,
): [draft: Draft, change: (part: Partial<Draft>) => Draft] {
  const [draft, setDraft] = useState<Draft>(() => beginDraft(recallDraft(campaignId), room));
  useEffect(() => {
    if (!asksForAmount()) return;
    rememberDraft(campaignId, draft);
    forgetAskedAmount();
  }, []);
  const change = (part: Partial<Draft>): Draft => {
    const next = { ...draft, ...part };
    rememberDraft(campaignId, next);
    setDraft(next);
    return next;
  };
  return [draft, change];
}

const asksForAmount = (): boolean => new URLSearchParams(location.search).has('amount');

/** The amount in the address was for the beginning: a reload, or another language, keeps what was chosen since. */
function forgetAskedAmount(): void {
  const address = new URL(location.href);
  address.searchParams.delete('amount');
  history.replaceState(history.state, '', address);
}

/** Goes on where the donor was; an amount in the address is newer than what was written before. */
function beginDraft(before: Draft | undefined, room: Room): Draft {
  const asked = Number(new URLSearchParams(location.search).get('amount') ?? Number.NaN);
  const offers = offersFor(room);
  const isOffered = (amountMinor: number) =>
    offers.some((offer) => offer.amountMinor === amountMinor);
  const chosenMinor = firstChoice(offers, asked)?.amountMinor ?? 0;
  if (before === undefined) {
    return {
      chosenMinor,
      typed: '',
      fallback: 'pool',
      agrees: false,
      email: '',
      name: '',
      tipMinor: 0,
    };
  }
  const stillStands = before.chosenMinor === 0 || isOffered(before.chosenMinor);
  return stillStands && !isOffered(asked) ? before : { ...before, chosenMinor };
}
