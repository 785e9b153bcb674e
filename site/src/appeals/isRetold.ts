/** Whether an appeal says something else than before: less, or more (SG-21). */
import type { Card } from '../api/contract';

/** What changes by itself as gifts come. It does not move while somebody reads: no ticking. */
type Sums = Pick<Card, 'raisedMinor' | 'fundedPercent' | 'status'>;

const sumsOf = ({ raisedMinor, fundedPercent, status }: Card): Sums => ({
  raisedMinor,
  fundedPercent,
  status,
});

/** @param now a card or a whole view; a field that `before` had no place for is news too. */
export function isRetold(now: Card, before: Card): boolean {
  return JSON.stringify({ ...before, ...now, ...sumsOf(before) }) !== JSON.stringify(before);
}
