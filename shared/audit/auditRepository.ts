/** Audit entries in Cosmos DB, container `audit`: a partition for each subject. Only ever added to. */
import type { Container, ItemDefinition } from '@azure/cosmos';
import { createDocument } from '../storage/cosmosClient';
import { auditEntrySchema, type AuditEntry } from './auditEntry';

export interface AuditRepository {
  add(entry: AuditEntry): Promise<'created' | 'exists'>;
  /** The newest entries of a subject, newest first. */
  latest(subject: string): Promise<AuditEntry[]>;
}

/** What a person reads through; older entries stay and are searched for in the database. */
const latestMax = 200;

const latestQuery = "SELECT * FROM c WHERE c.type = 'audit-entry' ORDER BY c.at DESC";

export const cosmosAuditRepository = (container: Container): AuditRepository => ({
  add: (entry) => createDocument(container, entry),

  async latest(subject) {
    const pages = container.items.query<ItemDefinition>(latestQuery, {
      partitionKey: subject,
      maxItemCount: latestMax,
    });
    const { resources } = await pages.fetchNext();
    return resources.map((resource) => auditEntrySchema.strip().parse(resource));
  },
});
