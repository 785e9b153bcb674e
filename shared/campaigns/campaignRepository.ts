/** Campaigns in Cosmos DB, container `campaigns`: their content and, apart from it, their funding. */
import type { Container, ItemDefinition } from '@azure/cosmos';
import { createDocument, findDocument, hasStatus, type Stored } from '../storage/cosmosClient';
import { campaignSchema, type Campaign } from './campaign';
import { fundingSchema, type Funding, type Milestone } from './funding';

export interface CampaignRepository {
  find(campaignId: string): Promise<Stored<Campaign> | undefined>;
  /** The sums of one book. */
  findFunding(book: string): Promise<Stored<Funding> | undefined>;
  /** The sums of all books of a campaign: one for a person, one a month and bucket for a pool. */
  fundingsOf(campaignId: string): Promise<Funding[]>;
  /** Opens a book's funding. `'exists'` when somebody was faster; that is just as well. */
  createFunding(funding: Funding): Promise<'created' | 'exists'>;
  /** Remembers that milestones were announced, and that nothing more is taken once funded. */
  markAnnounced(
    funding: Stored<Funding>,
    milestones: readonly Milestone[],
  ): Promise<'marked' | 'conflict'>;
}

const fundingsQuery = "SELECT * FROM c WHERE c.type = 'funding' AND c.campaignId = @campaignId";

export const cosmosCampaignRepository = (container: Container): CampaignRepository => ({
  find: (campaignId) => findDocument(container, 'campaign', campaignId, campaignSchema.strip()),

  findFunding: (book) => findDocument(container, 'funding', book, fundingSchema.strip()),

  async fundingsOf(campaignId) {
    const { resources } = await container.items
      .query<ItemDefinition>({
        query: fundingsQuery,
        parameters: [{ name: '@campaignId', value: campaignId }],
      })
      .fetchAll();
    return resources.map((resource) => fundingSchema.strip().parse(resource));
  },

  createFunding: (funding) => createDocument(container, funding),

  async markAnnounced({ value: funding, etag }, milestones) {
    const status = milestones.includes('funded') ? 'funded' : funding.status;
    try {
      await container.item('funding', funding.book).patch(
        [
          { op: 'set', path: '/announced', value: [...funding.announced, ...milestones] },
          { op: 'set', path: '/status', value: status },
          { op: 'incr', path: '/version', value: 1 },
        ],
        { accessCondition: { type: 'IfMatch', condition: etag } },
      );
      return 'marked';
    } catch (error) {
      if (hasStatus(error, 412)) return 'conflict';
      throw error;
    }
  },
});
