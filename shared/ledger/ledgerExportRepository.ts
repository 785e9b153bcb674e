/** The whole ledger, in pages, over all books of container `campaigns`. For taking it along only. */
import type { Container, ItemDefinition } from '@azure/cosmos';
import { ledgerEntrySchema, type LedgerEntry } from './ledgerEntry';

/** A page is about 400 KB. */
const pageSize = 1_000;

export interface LedgerExportRepository {
  /**
   * A page of entries in the order of their ids.
   *
   * @param after the last id of the page before; empty for the first.
   * @param until entries that were recorded later are left out, so that an export is of one moment.
   */
  page(after: string, until: Date): Promise<LedgerEntry[]>;
}

const pageQuery = `
  SELECT * FROM c
  WHERE c.type = 'ledger-entry' AND c.id > @after AND c.recordedAt < @until
  ORDER BY c.id`;

export const cosmosLedgerExportRepository = (container: Container): LedgerExportRepository => ({
  async page(after, until) {
    const parameters = [
      { name: '@after', value: after },
      { name: '@until', value: until.toISOString() },
    ];
    const pages = container.items.query<ItemDefinition>(
      { query: pageQuery, parameters },
      { maxItemCount: pageSize },
    );
    const { resources } = await pages.fetchNext();
    return resources.map((resource) => ledgerEntrySchema.strip().parse(resource));
  },
});
