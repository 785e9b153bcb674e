/** POST /api/pledges/{pledgeId}/receipt-mail: a donor wants the receipt by mail once more. */
import type { HttpRequest } from '@azure/functions';
import type { Limits } from '../../shared/limits/countAttempt';
import type { PledgeMailRequest } from '../../shared/mail/donorMailRequest';
import { queues } from '../../shared/names';
import { rightsOn } from '../../shared/pledges/donorRights';
import type { PledgeRepository } from '../../shared/pledges/pledgeRepository';
import type { MessageQueue } from '../../shared/storage/messageQueue';
import type { Answer } from '../../shared/web/answer';
import { openOwnPledge } from '../../shared/web/ownPledge';
import { problem } from '../../shared/web/problem';
import { tooManyAttempts } from '../../shared/web/tooManyAttempts';

interface Deps {
  pledges: Pick<PledgeRepository, 'find'>;
  limits: Limits;
  queue: MessageQueue;
  now: () => Date;
}

export const resendReceipt =
  ({ pledges, limits, queue, now }: Deps) =>
  async (request: HttpRequest): Promise<Answer> => {
    const opened = await openOwnPledge(request, (...place) => pledges.find(...place));
    if (!opened.ok) return opened.answer;
    const pledge = opened.stored.value;
    if (!rightsOn(pledge).hasReceipt) return problem(409, 'no-receipt-yet');

    const day = now().toISOString().slice(0, 10);
    const attempt = await limits.attempt('receipt-mail', pledge.pledgeId);
    if (!attempt.isAllowed) return tooManyAttempts(attempt);
    const { book, pledgeId } = pledge;
    const message: PledgeMailRequest = { kind: 'receipt', book, pledgeId, day, nth: attempt.nth };
    await queue.send(queues.donorMail, message);
    return { status: 202, jsonBody: { received: true } };
  };
