/** The cards on the page as they are told by now, without those that have closed since. */
import type { Api } from '../api/api';
import type { Card } from '../api/contract';
import { isClosed } from '../appeals/closed';
import { isRetold } from '../appeals/isRetold';

/**
 * Asks for the list's first page, and then only for those that are not on it: their place in the
 * order may have changed, or they have closed. While the line is down nobody knows, and all stay.
 *
 * @returns the same list when nothing has changed.
 */
export async function newestOf(api: Api, cards: readonly Card[]): Promise<readonly Card[]> {
  const first = await api.listCampaigns(null);
  if (!first.ok) return cards;
  const newest = await Promise.all(
    cards.map(async (card) => {
      const listed = first.value.campaigns.find(({ id }) => id === card.id);
      const now = listed ?? (await cardNow(api, card));
      return now !== null && isRetold(now, card) ? now : now && card;
    }),
  );
  const open = newest.filter((card) => card !== null);
  const isSame = open.length === cards.length && open.every((card, at) => card === cards[at]);
  return isSame ? cards : open;
}

/** Null when it has closed. */
async function cardNow(api: Api, card: Card): Promise<Card | null> {
  const answer = await api.getCampaign(card.id);
  if (answer.ok) return answer.value;
  return isClosed(answer.trouble.kind) ? null : card;
}
