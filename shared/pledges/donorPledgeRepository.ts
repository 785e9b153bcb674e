/** What is kept of one donor in the books of container `campaigns`: found by a hash, opened by keys. */
import type { Container } from '@azure/cosmos';
import * as z from 'zod';
import { ledgerEntrySchema, type LedgerEntry } from '../ledger/ledgerEntry';
import { mailRecordSchema, type MailRecord } from '../mail/sendOnce';
import { hasStatus } from '../storage/cosmosClient';
import { select } from '../storage/queryClient';
import type { Stored } from '../storage/stored';
import { bookSchema } from './book';
import type { Pledge } from './pledge';

/** A gift of a donor: where it lies, and when it was made. */
const foundGiftSchema = z.object({
  book: bookSchema,
  pledgeId: z.uuid(),
  createdAt: z.iso.datetime(),
});
type FoundGift = z.infer<typeof foundGiftSchema>;

export interface DonorPledgeRepository {
  /** Gifts of a donor that money has come in for, or is on its way, newest first. */
  giftsOf(donorHash: string): Promise<FoundGift[]>;
  /** Stores the keys of a pledge on the condition that it is still the version that was read. */
  keepKeys(stored: Stored<Pledge>): Promise<'kept' | 'conflict'>;
  /** What lies beside a pledge in its book and names it. */
  recordsOf(pledge: Pledge): Promise<{ entries: LedgerEntry[]; mails: MailRecord[] }>;
}

/**
 * Over all books. `donorHash` is indexed, so it costs a few request units for each 50 GB of the
 * container, however many pledges there are.
 *
 * A pledge that was never paid is not a gift, and anybody can make one with any address.
 */
const giftsQuery = `
  SELECT c.book, c.pledgeId, c.createdAt FROM c
  WHERE c.type = 'pledge' AND c.donorHash = @donorHash
    AND c.status IN ('processing', 'settled', 'partly-refunded', 'refunded', 'disputed', 'lost')`;

const recordsQuery =
  "SELECT * FROM c WHERE c.pledgeId = @pledgeId AND c.type IN ('ledger-entry', 'mail')";

const recordSchema = z.discriminatedUnion('type', [
  ledgerEntrySchema.strip(),
  mailRecordSchema.strip(),
]);

export const cosmosDonorPledgeRepository = (container: Container): DonorPledgeRepository => ({
  async giftsOf(donorHash) {
    const found = { query: giftsQuery, values: { donorHash }, schema: foundGiftSchema };
    const gifts = await select(container, found);
    return gifts.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  },

  async keepKeys({ value: { id, book, keys }, etag }) {
    try {
      await container.item(id, book).patch([{ op: 'set', path: '/keys', value: keys }], {
        accessCondition: { type: 'IfMatch', condition: etag },
      });
      return 'kept';
    } catch (error) {
      if (hasStatus(error, 412)) return 'conflict';
      throw error;
    }
  },

  async recordsOf({ book, pledgeId }) {
    const records = await select(container, {
      query: recordsQuery,
      values: { pledgeId },
      schema: recordSchema,
      partitionKey: book,
    });
    return {
      entries: records.filter((record) => record.type === 'ledger-entry'),
      mails: records.filter((record) => record.type === 'mail'),
    };
  },
});
