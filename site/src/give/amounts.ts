/** Which amounts an appeal can take, so that the form offers what is possible before a donor runs into it. */
import type { Card, View } from '../api/contract';
import { fillNeeds } from '../appeals/progress';
import { limits, type Limits } from './limits';

export interface Room {
  limits: Limits;
  /** What the plan still needs, minor units; null for a fund, which has no goal. */
  remainingMinor: number | null;
  /** What the need that gifts fill just now still needs; null when there is none. */
  need: { item: View['needs'][number]['item']; leftMinor: number } | null;
}

/** The room as the view shows it. Places held for other donors are not in it: the API has the last word. */
export function roomOf(appeal: Card & { needs?: View['needs'] }): Room {
  const { goalMinor, raisedMinor, currency, needs = [] } = appeal;
  const next = fillNeeds(needs, raisedMinor).find(({ leftMinor }) => leftMinor > 0);
  return {
    limits: limits[currency],
    remainingMinor: goalMinor === null ? null : Math.max(0, goalMinor - raisedMinor),
    need: next === undefined ? null : { item: next.need.item, leftMinor: next.leftMinor },
  };
}

export type AmountFault = 'too-little' | 'too-much' | 'exceeds' | 'leaves-too-little' | 'only-all';

/** A gift takes all that remains, or it is within the limits and leaves at least the least gift. */
export function faultOf(amountMinor: number, { limits, remainingMinor }: Room): AmountFault | null {
  const { minimumMinor, maximumMinor } = limits;
  if (amountMinor === remainingMinor) return null;
  if (remainingMinor !== null && amountMinor > remainingMinor) return 'exceeds';
  if (remainingMinor !== null && takesOnlyAll(remainingMinor, minimumMinor)) return 'only-all';
  if (amountMinor < minimumMinor) return 'too-little';
  if (amountMinor > maximumMinor) return 'too-much';
  if (remainingMinor !== null && amountMinor > remainingMinor - minimumMinor) {
    return 'leaves-too-little';
  }
  return null;
}

/** So little is left that any part of it would be too small, or leave too little. */
const takesOnlyAll = (remainingMinor: number, minimumMinor: number): boolean =>
  remainingMinor < 2 * minimumMinor;

export const isOnlyAll = ({ remainingMinor, limits }: Room): boolean =>
  remainingMinor !== null && takesOnlyAll(remainingMinor, limits.minimumMinor);

export interface Offer {
  amountMinor: number;
  kind: 'plain' | 'rest-of-need' | 'rest-of-plan';
}

/** Of the least gift: US$10, 25, 50 and 100. */
const presetTimes = [2, 5, 10, 20];

/** Amounts that suit most donors, minor units. */
export const presetsOf = (currency: Card['currency']): number[] =>
  presetTimes.map((times) => times * limits[currency].minimumMinor);

/** The rest of something is offered between these, of the least gift: US$10 to 1,000. */
const restLeast = 2;
const restMost = 200;

/** What the form offers beside an amount of the donor's own, smallest first, the rests last. */
export function offersFor(room: Room): Offer[] {
  const { limits, remainingMinor, need } = room;
  const { minimumMinor } = limits;
  const isHandy = (amountMinor: number) =>
    amountMinor >= restLeast * minimumMinor && amountMinor <= restMost * minimumMinor;
  const plain = presetTimes.map((times): Offer => ({
    amountMinor: times * minimumMinor,
    kind: 'plain',
  }));
  const restOfNeed: Offer[] =
    need !== null && isHandy(need.leftMinor)
      ? [{ amountMinor: need.leftMinor, kind: 'rest-of-need' }]
      : [];
  const restOfPlan: Offer[] =
    remainingMinor !== null && remainingMinor > 0 && (isHandy(remainingMinor) || isOnlyAll(room))
      ? [{ amountMinor: remainingMinor, kind: 'rest-of-plan' }]
      : [];
  const offers = [...restOfPlan, ...restOfNeed, ...plain].filter(
    ({ amountMinor }) => faultOf(amountMinor, room) === null,
  );
  const firstOfEach = offers.filter(
    (offer, index) =>
      offers.findIndex(({ amountMinor }) => amountMinor === offer.amountMinor) === index,
  );
  const rank = { plain: 0, 'rest-of-need': 1, 'rest-of-plan': 2 };
  return firstOfEach.sort((a, b) => rank[a.kind] - rank[b.kind] || a.amountMinor - b.amountMinor);
}

/** Amounts for a first step before the form: plain ones, or what is left when none of them fits. */
export function firstAmounts(room: Room): number[] {
  const offers = offersFor(room);
  const plain = offers.filter(({ kind }) => kind === 'plain');
  return (plain.length > 0 ? plain : offers).map(({ amountMinor }) => amountMinor);
}

/** Which offer the form begins with: the amount that was asked for, or the middle of the plain ones. */
export function firstChoice(offers: readonly Offer[], askedMinor: number): Offer | undefined {
  const plain = offers.filter(({ kind }) => kind === 'plain');
  return (
    offers.find(({ amountMinor }) => amountMinor === askedMinor) ??
    plain[Math.min(2, plain.length - 1)] ??
    offers[0]
  );
}
