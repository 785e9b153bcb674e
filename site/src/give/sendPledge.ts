/** Sending a pledge so that it is made once, whatever the line does. */
import type { Trouble } from '../api/answer';
import type { Api } from '../api/api';
import type { PledgeAnswer, PledgeStatus } from '../api/contract';
import { persist } from '../api/persist';
import { rememberReceipt } from '../receipt/receiptMemory';
import {
  beginAttempt,
  forgetAttempt,
  recallAttempt,
  rememberAttempt,
  type Attempt,
} from './attempt';
import type { PledgeWishes } from './draft';
import { isSameGift } from './sameGift';

export type Sent =
  | { kind: 'pay'; checkoutUrl: string }
  /** The gift of this key is paid, or may be: its receipt page tells. */
  | { kind: 'underway'; pledgeId: string }
  /** A gift with other details was started before and is not paid. */
  | { kind: 'earlier'; attempt: Attempt }
  | { kind: 'trouble'; trouble: Trouble };

interface Errand {
  api: Api;
  campaignId: string;
  wishes: PledgeWishes;
  /** Told before every further try. */
  onWait: () => void;
}

export async function sendPledge(errand: Errand): Promise<Sent> {
  const { api, campaignId, wishes, onWait } = errand;
  const attempt = recallAttempt(campaignId) ?? beginAttempt(campaignId, wishes);
  const { pledgeId } = attempt;
  const isSame = isSameGift(attempt.request, wishes);
  const request = isSame ? attempt.request : { ...wishes, receiptKey: attempt.request.receiptKey };
  const answer = await persist(() => api.createPledge(campaignId, pledgeId, request), onWait);

  if (!answer.ok) {
    const isReused = answer.trouble.kind === 'idempotency-key-reused';
    if (isReused && !isSame) return { kind: 'earlier', attempt };
    if (answer.trouble.kind === 'pledge-expired') {
      // It never had a payment page, and it is too late to make one: a new gift takes its place.
      forgetAttempt(campaignId);
      return sendPledge(errand);
    }
    if (isReused || answer.trouble.kind === 'invalid-ids') forgetAttempt(campaignId);
    return { kind: 'trouble', trouble: answer.trouble };
  }

  const { receiptToken, checkoutUrl, pledge } = answer.value;
  rememberAttempt(campaignId, { pledgeId, request });
  rememberReceipt(pledgeId, { receiptToken, checkoutUrl });
  if (hasEnded(pledge.status)) {
    forgetAttempt(campaignId);
    return sendPledge(errand);
  }
  return isPayable(pledge, new Date()) && isWebAddress(checkoutUrl)
    ? { kind: 'pay', checkoutUrl }
    : { kind: 'underway', pledgeId };
}

/** Of an ended gift nothing can be paid any more, so the next one may begin. */
function hasEnded(status: PledgeStatus): boolean {
  return status === 'failed' || status === 'expired' || status === 'cancelled';
}

const isPayable = ({ status, expiresAt }: PledgeAnswer['pledge'], now: Date): boolean =>
  status === 'pending' && new Date(expiresAt) > now;

const isWebAddress = (url: string): boolean => /^https?:\/\//.test(url);
