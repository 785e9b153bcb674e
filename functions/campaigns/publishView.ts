/**
 * Change feed of `campaigns`: keeps the public view of every campaign that changed.
 *
 * The feed is a signal only: content and funding are read again, so that a late batch publishes
 * what is true now, and never brings back what was removed. Each campaign is published on its own;
 * what fails for now is thrown in the end, and the trigger brings the batch again.
 */
import type { InvocationContext } from '@azure/functions';
import * as z from 'zod';
import type { PublishCampaign } from '../../shared/campaigns/publishCampaign';
import { eachAlone } from '../../shared/eachAlone';
import { campaignIdOf } from '../../shared/pledges/book';

interface Deps {
  publishCampaign: PublishCampaign;
}

export const publishView =
  ({ publishCampaign }: Deps) =>
  async (documents: unknown[], context: InvocationContext): Promise<void> => {
    await eachAlone(changedCampaigns(documents), {
      work: async (campaignId) => {
        const outcome = await publishCampaign(campaignId);
        if (outcome === 'unreadable') context.error('unreadable campaign', { campaignId });
        else context.info('view', { campaignId, outcome });
      },
      idOf: (campaignId) => campaignId,
      undone: 'not published',
    });
  };

/** What a view is made of, known by its id alone: the rest of it may be broken. */
const sourceSchema = z.object({ id: z.enum(['campaign', 'funding']), book: z.string() });

/** A pool's funding names its pool by the book. */
const changedCampaigns = (documents: readonly unknown[]): Set<string> =>
  new Set(
    documents.flatMap((document) => {
      const source = sourceSchema.safeParse(document);
      return source.success ? [campaignIdOf(source.data.book)] : [];
    }),
  );
