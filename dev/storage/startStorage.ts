/** Queues and blobs on this machine: Azurite's two servers inside our own process. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import BlobConfiguration from 'azurite/dist/src/blob/BlobConfiguration';
import BlobServer from 'azurite/dist/src/blob/BlobServer';
import { MemoryExtentChunkStore } from 'azurite/dist/src/common/persistence/MemoryExtentStore';
import QueueConfiguration from 'azurite/dist/src/queue/QueueConfiguration';
import QueueServer from 'azurite/dist/src/queue/QueueServer';
import { startServer, stopServer } from './azuriteServer';

export interface Storage {
  connectionString: string;
  queuesOrigin: string;
  blobsOrigin: string;
  /** Answers when everything that was acknowledged is on disk and the ports are free. */
  close(): Promise<void>;
}

/** The account and key that Microsoft publishes for every storage emulator; no secret. */
const account = 'devstoreaccount1';
const accountKey =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

const keepAliveSeconds = 5;
/** In memory, messages and blobs of one run share this much; more is a 409, not a full machine. */
const memoryLimitBytes = 500_000_000;
/** Azurite writes to this many files at once. */
const extentsWrittenAtOnce = 10;

type Arguments = ConstructorParameters<typeof QueueConfiguration>;

function configuration(name: 'queues' | 'blobs', port: number, folder: string | null): Arguments {
  const path = (file: string) => join(folder ?? '.', file);
  const extents = {
    locationId: 'Default',
    locationPath: path(`${name}-extents`),
    maxConcurrency: extentsWrittenAtOnce,
  };
  const host = ['127.0.0.1', port, keepAliveSeconds] as const;
  const files = [path(`${name}.json`), path(`${name}-extents.json`)] as const;
  const log = [false, undefined, false, undefined] as const;
  const checks = [false, true] as const; // not loose; any API version of the SDKs is welcome
  const plainHttp = ['', '', '', undefined, false] as const;
  const always = [...host, ...files, [extents], ...log, ...checks, ...plainHttp] as const;
  return folder === null
    ? [...always, true, new MemoryExtentChunkStore(memoryLimitBytes)]
    : [...always, false];
}

/**
 * Starts both servers. A port of 0 (or none) takes a free one; `folder: null` (or none) keeps
 * everything in memory.
 * @throws when a port is taken; nothing is left running then.
 */
export async function startStorage(options: {
  queuePort?: number;
  blobPort?: number;
  folder?: string | null;
}): Promise<Storage> {
  const folder = options.folder ?? null;
  if (folder !== null) await mkdir(folder, { recursive: true });
  const queues = new QueueServer(
    new QueueConfiguration(...configuration('queues', options.queuePort ?? 0, folder)),
  );
  const blobs = new BlobServer(
    new BlobConfiguration(...configuration('blobs', options.blobPort ?? 0, folder)),
  );

  await startServer(queues);
  try {
    await startServer(blobs);
  } catch (error) {
    await stopServer(queues);
    throw error;
  }
  const queuesOrigin = queues.getHttpServerAddress();
  const blobsOrigin = blobs.getHttpServerAddress();

  return {
    connectionString:
      `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${accountKey};` +
      `QueueEndpoint=${queuesOrigin}/${account};BlobEndpoint=${blobsOrigin}/${account};`,
    queuesOrigin,
    blobsOrigin,
    close: async () => {
      await Promise.all([stopServer(queues), stopServer(blobs)]);
    },
  };
}
