/** Which of the cards on the page have closed since they were fetched. */
import type { Api } from '../api/api';
import type { Card } from '../api/contract';
import { isClosed } from '../appeals/closed';

/**
 * Asks for the list's first page, and then only for those that are not on it: their place in the
 * order may have changed, or they have closed.
 *
 * @returns their ids; none when the line is down, for then nobody knows.
 */
export async function closedAmong(api: Api, cards: readonly Card[]): Promise<string[]> {
  const first = await api.listCampaigns(null);
  if (!first.ok) return [];
  const listed = new Set(first.value.campaigns.map(({ id }) => id));
  const missing = cards.map(({ id }) => id).filter((id) => !listed.has(id));
  const answers = await Promise.all(
    missing.map(async (id) => ({ id, answer: await api.getCampaign(id) })),
  );
  return answers.flatMap(({ id, answer }) =>
    !answer.ok && isClosed(answer.trouble.kind) ? [id] : [],
  );
}
