/** Searches for receipts in Cosmos DB, container `limits`: each is gone after a day. */
import type { Container } from '@azure/cosmos';
import { createDocument, findDocument, replaceDocument } from '../storage/cosmosClient';
import type { Stored } from '../storage/stored';
import { receiptSearchSchema, searchDocumentId, type ReceiptSearch } from './receiptSearch';

export interface ReceiptSearchRepository {
  create(search: ReceiptSearch): Promise<'created' | 'exists'>;
  find(searchId: string): Promise<Stored<ReceiptSearch> | undefined>;
  /** Stores a search on the condition that it is still the version that was read. */
  replace(search: ReceiptSearch, etag: string): Promise<'replaced' | 'conflict'>;
  /** Records the mail's state, whatever version is stored: only its sender calls this. */
  close(search: ReceiptSearch): Promise<void>;
}

export const cosmosReceiptSearchRepository = (container: Container): ReceiptSearchRepository => ({
  create: (search) => createDocument(container, search),
  find(searchId) {
    const id = searchDocumentId(searchId);
    return findDocument(container, id, id, receiptSearchSchema.strip());
  },
  replace: (search, etag) => replaceDocument(container, search, search.id, etag),
  async close({ id, donorHash, mail }) {
    await container.item(id, id).patch([
      { op: 'set', path: '/donorHash', value: donorHash },
      { op: 'set', path: '/mail', value: mail },
    ]);
  },
});
