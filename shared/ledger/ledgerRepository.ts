/** The ledger in Cosmos DB, container `campaigns`, across its books: what the nightly comparison reads. */
import type { Container, ItemDefinition, SqlQuerySpec } from '@azure/cosmos';
import { commitBatch, creation } from '../storage/cosmosClient';
import type { LedgerEntry } from './ledgerEntry';
import { providerLegSchema, type ProviderLeg } from './providerLeg';

export interface LedgerRepository {
  /** Legs of the account `provider`, recorded from an instant to before another. */
  providerLegsBetween(from: Date, until: Date): Promise<ProviderLeg[]>;
  /** Those in groups of these names, whenever they were recorded. One query each: they are few. */
  providerLegsOf(groups: readonly string[]): Promise<ProviderLeg[]>;
  /** Appends one group. `'exists'` when it was recorded before. */
  append(entries: readonly LedgerEntry[]): Promise<'appended' | 'exists'>;
}

const legs = `
  SELECT c["group"], c.reason, c.book, c.pledgeId, c.amountMinor, c.currency, c.recordedAt FROM c
  WHERE c.type = 'ledger-entry' AND c.account = 'provider'`;

export const cosmosLedgerRepository = (container: Container): LedgerRepository => {
  async function read(query: SqlQuerySpec): Promise<ProviderLeg[]> {
    const { resources } = await container.items.query<ItemDefinition>(query).fetchAll();
    return resources.map((resource) => providerLegSchema.parse(resource));
  }

  return {
    providerLegsBetween: (from, until) =>
      read({
        query: `${legs} AND c.recordedAt >= @from AND c.recordedAt < @until`,
        parameters: [
          { name: '@from', value: from.toISOString() },
          { name: '@until', value: until.toISOString() },
        ],
      }),

    async providerLegsOf(groups) {
      const found: ProviderLeg[] = [];
      for (const value of groups) {
        const parameters = [{ name: '@group', value }];
        found.push(...(await read({ query: `${legs} AND c["group"] = @group`, parameters })));
      }
      return found;
    },

    async append(entries) {
      const [first] = entries;
      if (first === undefined) return 'exists';
      const commit = await commitBatch(container, first.book, entries.map(creation));
      return commit.kind === 'committed' ? 'appended' : 'exists';
    },
  };
};
