/**
 * Donor mails in Cosmos DB, container `campaigns`: each one's record lies in the book of its pledge,
 * so that the claim on a mail and the key in its link are stored together.
 */
import type { Container, OperationInput } from '@azure/cosmos';
import type { Pledge } from '../pledges/pledge';
import { commitBatch, creation, findDocument } from '../storage/cosmosClient';
import type { Stored } from '../storage/stored';
import { mailRecordSchema, type MailRecord } from './sendOnce';

export interface DonorMailRepository {
  find(book: string, recordId: string): Promise<Stored<MailRecord> | undefined>;
  /** Claims a mail and gives its link's key to the pledge. `'conflict'`: another try was faster. */
  claim(
    record: MailRecord,
    earlier: Stored<MailRecord> | undefined,
    pledge: Stored<Pledge>,
  ): Promise<'claimed' | 'conflict'>;
  markSent(record: MailRecord): Promise<void>;
  /** Ends a claim early: stores the record's state and time. */
  release(record: MailRecord): Promise<void>;
}

export const cosmosDonorMailRepository = (container: Container): DonorMailRepository => ({
  find: (book, recordId) => findDocument(container, recordId, book, mailRecordSchema.strip()),

  async claim(record, earlier, { value: pledge, etag }) {
    const claim: OperationInput =
      earlier === undefined
        ? creation(record)
        : {
            operationType: 'Replace',
            id: record.id,
            ifMatch: earlier.etag,
            resourceBody: record,
          };
    const commit = await commitBatch(container, record.book, [
      claim,
      {
        operationType: 'Patch',
        id: pledge.id,
        ifMatch: etag,
        resourceBody: { operations: [{ op: 'set', path: '/keys', value: pledge.keys }] },
      },
    ]);
    return commit.kind === 'committed' ? 'claimed' : 'conflict';
  },

  async markSent({ id, book }) {
    await container.item(id, book).patch([{ op: 'set', path: '/state', value: 'sent' }]);
  },

  async release({ id, book, state, until }) {
    await container.item(id, book).patch([
      { op: 'set', path: '/state', value: state },
      { op: 'set', path: '/until', value: until },
    ]);
  },
});
