/** The ledger in Cosmos DB, container `campaigns`, across its books: what the nightly comparison reads. */
import type { Container } from '@azure/cosmos';
import { commitBatch, creation } from '../storage/cosmosClient';
import { select } from '../storage/queryClient';
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

const legsBetween = `${legs} AND c.recordedAt >= @from AND c.recordedAt < @until`;
const legsOfGroup = `${legs} AND c["group"] = @group`;

export const cosmosLedgerRepository = (container: Container): LedgerRepository => ({
  providerLegsBetween: (from, until) =>
    select(container, {
      query: legsBetween,
      values: { from: from.toISOString(), until: until.toISOString() },
      schema: providerLegSchema,
    }),

  async providerLegsOf(groups) {
    const found: ProviderLeg[] = [];
    for (const group of groups) {
      const selected = { query: legsOfGroup, values: { group }, schema: providerLegSchema };
      found.push(...(await select(container, selected)));
    }
    return found;
  },

  async append(entries) {
    const [first] = entries;
    if (first === undefined) return 'exists';
    const commit = await commitBatch(container, first.book, entries.map(creation));
    return commit.kind === 'committed' ? 'appended' : 'exists';
  },
});
