/**
 * Change feed of `campaigns`: tells the caseworker when a campaign passes a milestone.
 *
 * Found on the committed sums, with alert ids made of campaign, kind and cycle, so that two
 * settlements at once neither miss nor double it.
 */
import type { InvocationContext } from '@azure/functions';
import type { Occurrence } from '../../shared/alerts/alert';
import type { CampaignRepository } from '../../shared/campaigns/campaignRepository';
import { milestonesReached, type Funding, type Milestone } from '../../shared/campaigns/funding';
import { queues } from '../../shared/names';
import { bookDocumentSchema } from '../../shared/outbox/outbox';
import type { MessageQueue } from '../../shared/storage/messageQueue';

interface Deps {
  campaigns: Pick<CampaignRepository, 'findFunding' | 'markAnnounced'>;
  queue: MessageQueue;
  now: () => Date;
}

export const watchFunding =
  ({ campaigns, queue, now }: Deps) =>
  async (documents: unknown[], context: InvocationContext): Promise<void> => {
    const parsed = documents.map((document) => bookDocumentSchema.parse(document));
    const books = new Set(parsed.filter(({ type }) => type === 'funding').map(({ book }) => book));
    for (const book of books) {
      const funding = await campaigns.findFunding(book);
      const milestones = funding === undefined ? [] : milestonesReached(funding.value);
      if (funding === undefined || milestones.length === 0) continue;

      for (const milestone of milestones) {
        await queue.send(queues.caseworkerAlerts, occurrenceOf(funding.value, milestone, now()));
      }
      // A conflict means that the sums moved again: the feed brings them again too.
      const outcome = await campaigns.markAnnounced(funding, milestones);
      context.info('milestones', { campaignId: funding.value.campaignId, milestones, outcome });
    }
  };

const occurrenceOf = (
  { campaignId, office, cycle }: Funding,
  milestone: Milestone,
  now: Date,
): Occurrence => ({
  kind: milestone,
  about: { type: 'campaign', id: campaignId },
  office,
  cycle,
  occurredAt: now.toISOString(),
});
