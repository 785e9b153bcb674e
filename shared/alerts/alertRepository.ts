/** Alerts in Cosmos DB, container `alerts`: a partition for each member of staff, with their digest. */
import type { Container, ItemDefinition, OperationInput } from '@azure/cosmos';
import { Fault } from '../fault';
import {
  commitBatch,
  createDocument,
  findDocument,
  replaceDocument,
} from '../storage/cosmosClient';
import type { Stored } from '../storage/stored';
import { alertSchema, type Alert } from './alert';
import { digestMax, digestSchema, type Digest } from './digest';

export interface AlertRepository {
  create(alert: Alert): Promise<'created' | 'exists'>;
  find(staffId: string, alertId: string): Promise<Alert | undefined>;
  /** A person's alerts that no mail has told of, oldest first, as many as one mail holds. */
  unmailed(staffId: string): Promise<Alert[]>;
  findDigest(staffId: string): Promise<Stored<Digest> | undefined>;
  /** Claims the right to send. `'conflict'` when another try was faster. */
  claimDigest(digest: Digest, etag: string | undefined): Promise<'claimed' | 'conflict'>;
  /** Ends a claim without a mail: the digest is as said, and the next try need not wait. */
  releaseDigest(digest: Digest): Promise<void>;
  /** Marks the alerts as mailed and the digest as sent, together. */
  markMailed(digest: Digest, alertIds: readonly string[]): Promise<void>;
}

const unmailedQuery =
  "SELECT * FROM c WHERE c.type = 'alert' AND c.isMailed = false ORDER BY c.createdAt";

export const cosmosAlertRepository = (container: Container): AlertRepository => ({
  create: (alert) => createDocument(container, alert),

  async find(staffId, alertId) {
    const id = `alert:${alertId}`;
    return (await findDocument(container, id, staffId, alertSchema.strip()))?.value;
  },

  async unmailed(staffId) {
    const pages = container.items.query<ItemDefinition>(unmailedQuery, {
      partitionKey: staffId,
      maxItemCount: digestMax,
    });
    const { resources } = await pages.fetchNext();
    return resources.map((resource) => alertSchema.strip().parse(resource));
  },

  findDigest: (staffId) => findDocument(container, 'digest', staffId, digestSchema.strip()),

  async claimDigest(digest, etag) {
    const outcome =
      etag === undefined
        ? await createDocument(container, digest)
        : await replaceDocument(container, digest, digest.staffId, etag);
    return outcome === 'created' || outcome === 'replaced' ? 'claimed' : 'conflict';
  },

  async releaseDigest(digest) {
    await container.items.upsert(digest);
  },

  async markMailed(digest, alertIds) {
    const marks = alertIds.map((alertId): OperationInput => ({
      operationType: 'Patch',
      id: `alert:${alertId}`,
      resourceBody: { operations: [{ op: 'set', path: '/isMailed', value: true }] },
    }));
    const commit = await commitBatch(container, digest.staffId, [
      { operationType: 'Replace', id: digest.id, resourceBody: digest },
      ...marks,
    ]);
    if (commit.kind === 'refused') {
      throw new Fault(`digest of ${digest.staffId}: operation ${commit.operation} was refused`);
    }
  },
});
