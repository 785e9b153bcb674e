/** The storage account: opening its queues and blobs by a connection string or an identity. */
import { ManagedIdentityCredential } from '@azure/identity';
import { BlobServiceClient } from '@azure/storage-blob';
import { QueueServiceClient } from '@azure/storage-queue';
import type { Connection } from '../config';

export const openQueues = (connection: Connection): QueueServiceClient =>
  connection.kind === 'connection-string'
    ? QueueServiceClient.fromConnectionString(connection.connectionString)
    : new QueueServiceClient(
        connection.endpoint,
        new ManagedIdentityCredential({ clientId: connection.clientId }),
      );

export const openBlobs = (connection: Connection): BlobServiceClient =>
  connection.kind === 'connection-string'
    ? BlobServiceClient.fromConnectionString(connection.connectionString)
    : new BlobServiceClient(
        connection.endpoint,
        new ManagedIdentityCredential({ clientId: connection.clientId }),
      );
