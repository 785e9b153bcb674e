/** Whom or what an appeal is for, in words that messages can choose by. */
import type { Card } from '../api/contract';
import type { Text } from '../text/text';

/** The pool that "where it is most needed" means. */
const mostNeeded: Card['name'] = 'people-without-a-story';

export interface Subject {
  who: 'named' | 'unnamed' | 'mostNeeded' | 'fund';
  /** The chosen name or the fund's name, empty for a person without a name. */
  name: string;
}

export function subjectOf({ kind, name }: Pick<Card, 'kind' | 'name'>, { t }: Text): Subject {
  const inWords = name === null ? '' : t(`name.${name}`);
  if (kind === 'pool') return { who: isMostNeeded(name) ? 'mostNeeded' : 'fund', name: inWords };
  return { who: name === null ? 'unnamed' : 'named', name: inWords };
}

/** Of a gift. An appeal that is not shown any more was a person's: funds stay open. */
export const subjectOfGift = (campaign: Card | null, text: Text): Subject =>
  campaign === null ? { who: 'unnamed', name: '' } : subjectOf(campaign, text);

const isMostNeeded = (name: Card['name']): boolean => name === mostNeeded;

/** The pools among the cards. The first is the one that takes gifts without a named person. */
export function poolsOf(cards: readonly Card[]): Card[] {
  const pools = cards.filter(({ kind }) => kind === 'pool');
  return pools.sort((a, b) => Number(isMostNeeded(b.name)) - Number(isMostNeeded(a.name)));
}
