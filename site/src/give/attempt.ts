/**
 * One try to give, remembered by the tab from before it is sent until the gift's end is known.
 *
 * Its id is the idempotency key: a double tap, a reload, a lost connection or the back button send
 * the same key again, and so make the same pledge.
 */
import type { PledgeRequest } from '../api/contract';
import { hasFields, isText, isWhole, orNull, isOneOf } from '../api/shape';
import { isShareCode } from '../share/shareCode';
import { forget, recall, remember } from '../frame/tabMemory';
import type { PledgeWishes } from './draft';

export interface Attempt {
  pledgeId: string;
  request: PledgeRequest;
}

const isAttempt = hasFields<Attempt>({
  pledgeId: isText,
  request: hasFields<PledgeRequest>({
    amountMinor: isWhole,
    currency: isOneOf<PledgeRequest['currency']>({
      USD: true,
      EUR: true,
      GBP: true,
      THB: true,
      JPY: true,
      KRW: true,
      KWD: true,
    }),
    tipMinor: isWhole,
    fallback: isOneOf<PledgeRequest['fallback']>({ pool: true, refund: true }),
    donor: hasFields<PledgeRequest['donor']>({
      email: isText,
      name: orNull(isText),
      locale: isText,
    }),
    receiptKey: isText,
    shareCode: orNull(isShareCode),
  }),
});

const attemptKey = (campaignId: string): string => `attempt:${campaignId}`;

export const recallAttempt = (campaignId: string): Attempt | undefined =>
  recall(attemptKey(campaignId), isAttempt);

export const rememberAttempt = (campaignId: string, attempt: Attempt): void =>
  remember(attemptKey(campaignId), attempt);

export const forgetAttempt = (campaignId: string): void => forget(attemptKey(campaignId));

/** A new try: a random UUID v4, and a key of 32 random bytes that opens the receipt. */
export function beginAttempt(campaignId: string, wishes: PledgeWishes): Attempt {
  const attempt = {
    pledgeId: newId(),
    request: { ...wishes, receiptKey: randomKey() },
  };
  rememberAttempt(campaignId, attempt);
  return attempt;
}

/** A UUID v4. `crypto.randomUUID` would do, which an older browser lacks. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
