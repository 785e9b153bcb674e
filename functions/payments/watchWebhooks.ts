/**
 * Every ten minutes: notices that webhooks have gone silent, or that nobody works on them (M-19).
 *
 * The timer `syncPayments` notices it too, by the payments that nobody told of.
 */
import type { InvocationContext, Timer } from '@azure/functions';
import type { Occurrence } from '../../shared/alerts/alert';
import type { PublicRepository } from '../../shared/campaigns/publicRepository';
import { queues } from '../../shared/names';
import type { PaymentRepository } from '../../shared/payments/paymentRepository';
import { isBelowBand, isLate, silenceOccurrence } from '../../shared/payments/webhookSilence';
import type { MessageQueue } from '../../shared/storage/messageQueue';
import { alarmLines } from '../../shared/telemetry/alarmLines';

interface Deps {
  publicCampaigns: Pick<PublicRepository, 'openness'>;
  payments: Pick<PaymentRepository, 'countPaid'>;
  queue: Pick<MessageQueue, 'oldestWaiting'>;
  announce: (occurrence: Occurrence) => Promise<void>;
  now: () => Date;
}

const anHourMs = 3_600_000;
const aWeekMs = 7 * 24 * anHourMs;

/** Weeks that an hour is compared with: people give by the hour and by the day of the week. */
const weeksBefore = 4;

export const watchWebhooks =
  ({ publicCampaigns, payments, queue, announce, now }: Deps) =>
  async (_timer: Timer, context: InvocationContext): Promise<void> => {
    const at = now();
    const paidInHourBefore = (weeks: number) => {
      const end = at.getTime() - weeks * aWeekMs;
      return payments.countPaid(new Date(end - anHourMs), new Date(end));
    };
    const oldest = await queue.oldestWaiting(queues.paymentEvents);
    const isStuck = oldest !== undefined && isLate(oldest, at);
    const { pledgesOff } = await publicCampaigns.openness(at);
    const paid = await paidInHourBefore(0);
    const before = await Promise.all(
      Array.from({ length: weeksBefore }, (_, index) => paidInHourBefore(index + 1)),
    );
    // Nobody can give while pledges are switched off: then silence is what we asked for.
    const isQuiet = !pledgesOff && isBelowBand(paid, before);
    if (!isStuck && !isQuiet) return;

    context.error(alarmLines.webhooksSilent, { isStuck, isQuiet, paid, before });
    await announce(silenceOccurrence(at));
  };
