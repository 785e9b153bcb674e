/** Campaigns in Cosmos DB, container `campaigns`: their content and, apart from it, their funding. */
import type { Container, PatchOperation } from '@azure/cosmos';
import * as z from 'zod';
import { createDocument, findDocument, hasStatus } from '../storage/cosmosClient';
import { select, selectStored } from '../storage/queryClient';
import type { Stored } from '../storage/stored';
import { campaignSchema, type Campaign } from './campaign';
import { fundingSchema, statusAfter, type Funding, type Milestone } from './funding';

export interface CampaignRepository {
  find(campaignId: string): Promise<Stored<Campaign> | undefined>;
  /** The ids of all campaigns, whatever their state. For rebuilding only. */
  ids(): Promise<string[]>;
  /** The ids of all campaigns with this way home, as their facts are written. */
  idsWithPair(pair: { from: string; to: string }): Promise<string[]>;
  /** The sums of one book. */
  findFunding(book: string): Promise<Stored<Funding> | undefined>;
  /** The sums of all books of a campaign: one for a person, one a month and bucket for a pool. */
  fundingsOf(campaignId: string): Promise<Stored<Funding>[]>;
  /** Opens a book's funding. `'exists'` when somebody was faster; that is just as well. */
  createFunding(funding: Funding): Promise<'created' | 'exists'>;
  /** Takes no more pledges into a book, unless its funding has changed since it was read. */
  closeFunding(funding: Stored<Funding>): Promise<'closed' | 'conflict'>;
  /** Takes no more pledges into any book of a campaign, unread: what is stored may not parse. */
  closeBooks(campaignId: string): Promise<void>;
  /** Remembers that milestones were announced, and that nothing more is taken once funded. */
  markAnnounced(
    funding: Stored<Funding>,
    milestones: readonly Milestone[],
  ): Promise<'marked' | 'conflict'>;
}

const idsQuery = "SELECT VALUE c.book FROM c WHERE c.type = 'campaign'";

const pairQuery = `${idsQuery} AND c.facts["from"] = @from AND c.facts["to"] = @to`;

const fundingsQuery = "SELECT * FROM c WHERE c.type = 'funding' AND c.campaignId = @campaignId";

const booksQuery =
  "SELECT VALUE c.book FROM c WHERE c.type = 'funding' AND c.campaignId = @campaignId";

export const cosmosCampaignRepository = (container: Container): CampaignRepository => ({
  find: (campaignId) => findDocument(container, 'campaign', campaignId, campaignSchema.strip()),

  ids: () => select(container, { query: idsQuery, schema: z.string() }),

  idsWithPair: ({ from, to }) =>
    select(container, { query: pairQuery, values: { from, to }, schema: z.string() }),

  findFunding: (book) => findDocument(container, 'funding', book, fundingSchema.strip()),

  fundingsOf: (campaignId) =>
    selectStored(container, {
      query: fundingsQuery,
      values: { campaignId },
      schema: fundingSchema.strip(),
    }),

  createFunding: (funding) => createDocument(container, funding),

  closeFunding: async (funding) =>
    (await patchFunding(container, funding, [{ op: 'set', path: '/status', value: 'closed' }]))
      ? 'closed'
      : 'conflict',

  async closeBooks(campaignId) {
    const books = await select(container, {
      query: booksQuery,
      values: { campaignId },
      schema: z.string(),
    });
    // A person's own book is known without its words.
    for (const book of new Set([campaignId, ...books])) await closeBook(container, book);
  },

  async markAnnounced(funding, milestones) {
    const isMarked = await patchFunding(container, funding, [
      { op: 'set', path: '/announced', value: [...funding.value.announced, ...milestones] },
      { op: 'set', path: '/status', value: statusAfter(funding.value, milestones) },
    ]);
    return isMarked ? 'marked' : 'conflict';
  },
});

/** Does nothing to a book that is closed, or has no funding: the change feed brings each change back here. */
async function closeBook(container: Container, book: string): Promise<void> {
  try {
    await container.item('funding', book).patch({
      condition: "FROM c WHERE c.status != 'closed'",
      operations: [{ op: 'set', path: '/status', value: 'closed' }],
    });
  } catch (error) {
    if (!hasStatus(error, 412) && !hasStatus(error, 404)) throw error;
  }
}

/** Whether the change was made: not when the funding is another by now. */
async function patchFunding(
  container: Container,
  { value: { book }, etag }: Stored<Funding>,
  operations: PatchOperation[],
): Promise<boolean> {
  try {
    await container
      .item('funding', book)
      .patch([...operations, { op: 'incr', path: '/version', value: 1 }], {
        accessCondition: { type: 'IfMatch', condition: etag },
      });
    return true;
  } catch (error) {
    if (hasStatus(error, 412)) return false;
    throw error;
  }
}
