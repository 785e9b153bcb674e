/**
 * Tombstones: one empty blob for each campaign that was withdrawn, named by its id and never deleted.
 *
 * They lie outside of the database, so that no restore of it brings a withdrawn story back (SG-06).
 */
import type { BlobServiceClient } from '@azure/storage-blob';
import { blobContainers } from '../names';

export interface TombstoneBlobs {
  has(campaignId: string): Promise<boolean>;
}

export const tombstoneBlobs = (service: BlobServiceClient): TombstoneBlobs => ({
  has: (campaignId) =>
    service.getContainerClient(blobContainers.tombstones).getBlobClient(campaignId).exists(),
});
