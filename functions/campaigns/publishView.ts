/**
 * Change feed of `campaigns`: keeps the public view of every campaign that changed, and sees that
 * what is not public takes no pledge either.
 *
 * The feed is a signal only: content and funding are read again, so that a late batch publishes
 * what is true now, and never brings back what was removed.
 */
import type { InvocationContext } from '@azure/functions';
import type { CampaignRepository } from '../../shared/campaigns/campaignRepository';
import { mayBePublic, viewDocumentOf } from '../../shared/campaigns/publication';
import type { ViewRepository } from '../../shared/campaigns/viewRepository';
import { bookDocumentSchema } from '../../shared/outbox/outbox';
import { campaignIdOf } from '../../shared/pledges/book';

interface Deps {
  campaigns: Pick<CampaignRepository, 'find' | 'fundingsOf' | 'closeFunding'>;
  views: ViewRepository;
  siteUrl: string;
}

export const publishView =
  ({ campaigns, views, siteUrl }: Deps) =>
  async (documents: unknown[], context: InvocationContext): Promise<void> => {
    for (const campaignId of changedCampaigns(documents)) {
      // Sums before content: were the campaign to open again meanwhile, closing them would fail.
      const fundings = await campaigns.fundingsOf(campaignId);
      const stored = await campaigns.find(campaignId);
      if (stored === undefined) continue;
      const sums = fundings.map(({ value }) => value);
      const outcome = await views.publish(viewDocumentOf(stored.value, sums, siteUrl));
      if (!mayBePublic(stored.value)) {
        const open = fundings.filter(({ value }) => value.status !== 'closed');
        for (const funding of open) await campaigns.closeFunding(funding);
      }
      context.info('view', { campaignId, outcome });
    }
  };

/** Content and funding are what a view is made of; a pool's funding names its pool by the book. */
function changedCampaigns(documents: readonly unknown[]): Set<string> {
  const parsed = documents.map((document) => bookDocumentSchema.parse(document));
  const relevant = parsed.filter(({ type }) => type === 'campaign' || type === 'funding');
  return new Set(relevant.map(({ book }) => campaignIdOf(book)));
}
