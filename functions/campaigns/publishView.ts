/**
 * Change feed of `campaigns`: keeps the public view of every campaign that changed.
 *
 * The feed is a signal only: content and funding are read again, so that a late batch publishes
 * what is true now, and never brings back what was removed.
 */
import type { InvocationContext } from '@azure/functions';
import type { PublishCampaign } from '../../shared/campaigns/publishCampaign';
import { bookDocumentSchema } from '../../shared/outbox/outbox';
import { campaignIdOf } from '../../shared/pledges/book';

interface Deps {
  publishCampaign: PublishCampaign;
}

export const publishView =
  ({ publishCampaign }: Deps) =>
  async (documents: unknown[], context: InvocationContext): Promise<void> => {
    for (const campaignId of changedCampaigns(documents)) {
      const outcome = await publishCampaign(campaignId);
      context.info('view', { campaignId, outcome });
    }
  };

/** Content and funding are what a view is made of; a pool's funding names its pool by the book. */
function changedCampaigns(documents: readonly unknown[]): Set<string> {
  const parsed = documents.map((document) => bookDocumentSchema.parse(document));
  const relevant = parsed.filter(({ type }) => type === 'campaign' || type === 'funding');
  return new Set(relevant.map(({ book }) => campaignIdOf(book)));
}
