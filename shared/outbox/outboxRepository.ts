/** Notices in Cosmos DB, in the books of container `campaigns`. */
import type { Container, ItemDefinition } from '@azure/cosmos';
import { hasStatus } from '../storage/cosmosClient';

/** How many notices one run of the sweep takes: it runs again in a minute. */
const sweepMax = 500;

export interface OutboxRepository {
  /** Notices older than an instant, oldest first, as stored: the caller parses each on its own. */
  olderThan(instant: Date): Promise<unknown[]>;
  /** Deletes a notice that is on its queue. One that is gone already is fine. */
  remove(notice: { id: string; book: string }): Promise<void>;
}

const olderQuery =
  "SELECT * FROM c WHERE c.type = 'outbox' AND c.createdAt < @instant ORDER BY c.createdAt";

export const cosmosOutboxRepository = (container: Container): OutboxRepository => ({
  async olderThan(instant) {
    const pages = container.items.query<ItemDefinition>(
      { query: olderQuery, parameters: [{ name: '@instant', value: instant.toISOString() }] },
      { maxItemCount: sweepMax },
    );
    return (await pages.fetchNext()).resources;
  },

  async remove({ id, book }) {
    try {
      await container.item(id, book).delete();
    } catch (error) {
      if (!hasStatus(error, 404)) throw error;
    }
  },
});
