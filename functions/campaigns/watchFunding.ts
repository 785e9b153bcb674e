/**
 * Change feed of `campaigns`: tells the caseworker when a campaign passes a milestone.
 *
 * Found on the committed sums, with alert ids made of campaign, kind and cycle, so that two
 * settlements at once neither miss nor double it. Each book is looked at on its own.
 */
import type { InvocationContext } from '@azure/functions';
import * as z from 'zod';
import type { Occurrence } from '../../shared/alerts/alert';
import type { CampaignRepository } from '../../shared/campaigns/campaignRepository';
import { milestonesReached, type Funding, type Milestone } from '../../shared/campaigns/funding';
import { isUnreadable, unreadableOccurrence } from '../../shared/campaigns/unreadable';
import { eachAlone } from '../../shared/eachAlone';
import { queues } from '../../shared/names';
import { campaignIdOf } from '../../shared/pledges/book';
import type { MessageQueue } from '../../shared/storage/messageQueue';

interface Deps {
  campaigns: Pick<CampaignRepository, 'findFunding' | 'markAnnounced'>;
  queue: Pick<MessageQueue, 'send'>;
  now: () => Date;
}

/** Known by its id alone: the rest of it may be broken. */
const fundedSchema = z.object({ id: z.literal('funding'), book: z.string() });

export const watchFunding =
  (deps: Deps) =>
  async (documents: unknown[], context: InvocationContext): Promise<void> => {
    const books = documents.flatMap((document) => {
      const funded = fundedSchema.safeParse(document);
      return funded.success ? [funded.data.book] : [];
    });
    await eachAlone(new Set(books), {
      work: (book) => announceMilestones(book, deps, context),
      idOf: (book) => book,
      undone: 'not watched',
    });
  };

async function announceMilestones(
  book: string,
  { campaigns, queue, now }: Deps,
  context: InvocationContext,
): Promise<void> {
  const announce = (occurrence: Occurrence) => queue.send(queues.caseworkerAlerts, occurrence);
  try {
    const funding = await campaigns.findFunding(book);
    const milestones = funding === undefined ? [] : milestonesReached(funding.value);
    if (funding === undefined || milestones.length === 0) return;

    for (const milestone of milestones) {
      await announce(occurrenceOf(funding.value, milestone, now()));
    }
    // A conflict means that the sums moved again: the feed brings them again too.
    const outcome = await campaigns.markAnnounced(funding, milestones);
    context.info('milestones', { campaignId: funding.value.campaignId, milestones, outcome });
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    await announce(unreadableOccurrence(campaignIdOf(book), now()));
    context.error('unreadable funding', { book });
  }
}

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
