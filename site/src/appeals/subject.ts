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

const isMostNeeded = (name: Card['name']): boolean => name === mostNeeded;

/** The pool that takes gifts without a named person; any other pool when there is none of its name. */
export function mostNeededOf(cards: readonly Card[]): Card | undefined {
  const pools = cards.filter(({ kind }) => kind === 'pool');
  return pools.find(({ name }) => isMostNeeded(name)) ?? pools[0];
}
