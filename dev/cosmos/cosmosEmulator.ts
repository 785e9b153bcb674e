/**
 * An emulator of Azure Cosmos DB for NoSQL: one process, in memory, with a journal on disk if wanted.
 *
 * It answers what the `@azure/cosmos` SDK asks for when it works with documents: point operations,
 * batches, bulk, patches, queries, the change feed; and it refuses what Cosmos DB refuses.
 * On purpose it does not have:
 * - several physical partitions, splits, and query plans with work for the SDK: queries across
 *   partitions are answered directly, also those for which the real SDK merges pages or refuses;
 * - consistency levels other than strong, several regions, session guarantees;
 * - stored procedures, triggers, user-defined functions, conflicts, users, offers;
 * - spatial, vector and full-text search; indexing policies other than composite indexes for ORDER BY;
 * - the change feed of all versions and deletes, and feeds of a part of a partition range;
 * - sign-in by Microsoft Entra: a second key, which may only read one container, stands for a role;
 * - the age of a request's date, partitions' limits (20 GB, 10,000 RU/s), exact request charges.
 */
import { createServer, type Server } from 'node:http';
import { Faults, type CosmosFault } from './control/faults';
import { RequestCounts } from './control/requestCounts';
import { Throttle } from './control/throttle';
import { handleRequest, type Handling } from './http/requestHandler';
import { masterConnectionString, readerConnectionString } from './keys';
import { createQueryPreparation } from './sql/prepareQuery';
import { Account } from './store/account';

export interface CosmosEmulatorOptions {
  /** 0, or nothing, takes a free one. */
  port?: number;
  /** The journal on disk; without it everything is in memory only. */
  file?: string | null;
  /** Milliseconds since 1970; it decides what has expired, and `_ts`. */
  clock?: () => number;
  /** Requests over this get 429 until the next second. Without it there is no limit. */
  requestUnitsPerSecond?: number;
}

export interface CosmosEmulator {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  connectionString: string;
  /** For a client that may read the documents of one container and nothing else (SG-40). */
  restrictedConnectionString(container: string): string;
  /** Lets the next requests that fit fail. Faults add up; `PUT /_local/faults` replaces them all. */
  inject(fault: CosmosFault): void;
  close(): Promise<void>;
}

/** Longer than clients keep idle connections, so that none is closed just as a request is sent. */
const KEEP_ALIVE_MS = 65_000;

/**
 * Starts the emulator on 127.0.0.1.
 * @throws Error when the port is taken or the journal cannot be read.
 */
export async function startCosmosEmulator(
  options: CosmosEmulatorOptions = {},
): Promise<CosmosEmulator> {
  const { port = 0, file = null, clock = Date.now, requestUnitsPerSecond } = options;
  const account = new Account(() => Math.floor(clock() / 1000));
  const readable = new Set<string>();
  const handling: Handling = {
    emulation: { account, prepareQuery: createQueryPreparation(), clock },
    counts: new RequestCounts(),
    faults: new Faults(),
    throttle:
      requestUnitsPerSecond === undefined ? undefined : new Throttle(requestUnitsPerSecond, clock),
    readableContainers: () => [...readable, ...account.containerNames()],
  };
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (message, response) => {
    void handleRequest(handling, message, response);
  });
  // The port first: whoever holds it may be using the journal, which is written anew here.
  const origin = await listen(server, port);
  try {
    if (file !== null) account.openJournal(file);
  } catch (error) {
    await stop(server);
    throw error;
  }
  return {
    origin,
    connectionString: masterConnectionString(origin),
    restrictedConnectionString: (container) => {
      readable.add(container);
      return readerConnectionString(origin, container);
    },
    inject: (fault) => {
      handling.faults.add(fault);
    },
    close: async () => {
      await stop(server);
      account.closeJournal();
    },
  };
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port was opened'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeAllConnections();
  });
}
