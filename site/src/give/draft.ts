/** What a donor has written in the form so far, and what is still wrong with it. */
import type { Card, Fallback, PledgeRequest } from '../api/contract';
import { hasFields, isOneOf, isText, isWhole } from '../api/shape';
import { isEmail } from '../frame/isEmail';
import { forget, recall, remember } from '../frame/tabMemory';
import { recallShareCode } from '../share/shareCode';
import { decimalsOf } from '../text/money';
import type { Text } from '../text/text';
import { faultOf, offersFor, roomOf, type AmountFault, type Room } from './amounts';
import type { Giveable } from './giveable';

export interface Draft {
  /** An offered amount, minor units, or 0 for an amount of the donor's own. */
  chosenMinor: number;
  /** That amount as it is typed. */
  typed: string;
  fallback: Fallback;
  agrees: boolean;
  email: string;
  name: string;
  tipMinor: number;
}

const isDraft = hasFields<Draft>({
  chosenMinor: isWhole,
  typed: isText,
  fallback: isOneOf<Fallback>({ pool: true, refund: true }),
  agrees: (value): value is boolean => typeof value === 'boolean',
  email: isText,
  name: isText,
  tipMinor: isWhole,
});

const draftKey = (campaignId: string): string => `draft:${campaignId}`;

export const recallDraft = (campaignId: string): Draft | undefined =>
  recall(draftKey(campaignId), isDraft);

export const rememberDraft = (campaignId: string, draft: Draft): void =>
  remember(draftKey(campaignId), draft);

/** What was written goes along. An amount that is not offered there becomes one of the donor's own. */
export function takeAlong(fromId: string, to: Giveable): void {
  const draft = recallDraft(fromId);
  if (draft === undefined) return;
  const { chosenMinor } = draft;
  const isOffered = offersFor(roomOf(to)).some(({ amountMinor }) => amountMinor === chosenMinor);
  const typed = String(chosenMinor / 10 ** decimalsOf(to.currency));
  const stays = isOffered || chosenMinor === 0;
  rememberDraft(to.id, stays ? draft : { ...draft, chosenMinor: 0, typed });
}

export const forgetDraft = (campaignId: string): void => forget(draftKey(campaignId));

/** Longer than any name that fits a receipt's line. */
export const nameMax = 100;

/** How the donor's language writes amounts. */
type Reader = Pick<Text, 'readAmount'>;

export const amountOf = (
  { chosenMinor, typed }: Draft,
  currency: string,
  { readAmount }: Reader,
): number | undefined => (chosenMinor === 0 ? readAmount(typed, currency) : chosenMinor);

/** A tip is at most the gift; one that no longer fits counts as none. */
export const tipOf = ({ tipMinor }: Draft, amountMinor: number): number =>
  tipMinor <= amountMinor ? tipMinor : 0;

export type FormFault =
  { field: 'amount'; fault: AmountFault | 'unreadable' } | { field: 'agree' | 'email' | 'name' };

/** What must be put right before the form can be sent, in the order of the form. */
export function faultsOf(
  draft: Draft,
  room: Room,
  { currency, text }: { currency: string; text: Reader },
): FormFault[] {
  const amountMinor = amountOf(draft, currency, text);
  const fault = amountMinor === undefined ? 'unreadable' : faultOf(amountMinor, room);
  return [
    ...(fault === null ? [] : [{ field: 'amount', fault } as const]),
    ...(draft.agrees ? [] : [{ field: 'agree' } as const]),
    ...(isEmail(draft.email.trim()) ? [] : [{ field: 'email' } as const]),
    ...(draft.name.trim().length <= nameMax ? [] : [{ field: 'name' } as const]),
  ];
}

/** What is sent, but for the key that opens the receipt. */
export type PledgeWishes = Omit<PledgeRequest, 'receiptKey'>;

export function wishesOf(
  draft: Draft,
  gift: { amountMinor: number; currency: Card['currency']; locale: string },
): PledgeWishes {
  const { amountMinor, currency, locale } = gift;
  const name = draft.name.trim();
  return {
    amountMinor,
    currency,
    tipMinor: tipOf(draft, amountMinor),
    fallback: draft.fallback,
    donor: { email: draft.email.trim(), name: name === '' ? null : name, locale },
    shareCode: recallShareCode(),
  };
}
