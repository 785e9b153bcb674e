/**
 * POST /api/receipts/find: a donor asks for links to their gifts, by their address.
 *
 * It looks for nothing itself, so that neither the answer nor its time tells whether anybody gave
 * with an address: that is the queue's work.
 */
import type { HttpRequest } from '@azure/functions';
import type { Limits } from '../../shared/limits/countAttempt';
import type { DonorMailRequest } from '../../shared/mail/donorMailRequest';
import { findRequestSchema, receiptSearchOf } from '../../shared/mail/receiptSearch';
import type { ReceiptSearchRepository } from '../../shared/mail/receiptSearchRepository';
import { queues } from '../../shared/names';
import { donorHashOf } from '../../shared/pledges/donorHash';
import type { MessageQueue } from '../../shared/storage/messageQueue';
import type { Answer } from '../../shared/web/answer';
import { networkOf } from '../../shared/web/networkOf';
import { readJson } from '../../shared/web/readJson';
import { refusalOfAttempt } from '../../shared/web/tooManyAttempts';

interface Deps {
  limits: Limits;
  searches: Pick<ReceiptSearchRepository, 'create'>;
  queue: MessageQueue;
  /** At most one mail goes to an address in this time. */
  findMailSeconds: number;
  now: () => Date;
}

export const findReceipts =
  ({ limits, searches, queue, findMailSeconds, now }: Deps) =>
  async (request: HttpRequest): Promise<Answer> => {
    const body = await readJson(request, findRequestSchema, 'invalid-address');
    if (!body.ok) return body.answer;

    const donorHash = donorHashOf(body.value.email);
    const refusal =
      refusalOfAttempt(await limits.attempt('find-network', networkOf(request))) ??
      refusalOfAttempt(await limits.attempt('find-address', donorHash));
    if (refusal !== undefined) return refusal;

    const search = receiptSearchOf({
      donorHash,
      pseudonym: await limits.pseudonymOf(donorHash),
      windowSeconds: findMailSeconds,
      now: now(),
    });
    await searches.create(search);
    // Also for one that exists: the try that stored it may have died before it was queued.
    const message: DonorMailRequest = { kind: 'receipt-search', searchId: search.searchId };
    await queue.send(queues.donorMail, message);
    return { status: 202, jsonBody: { received: true } };
  };
