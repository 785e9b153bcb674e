/** What we use of Azurite 3.37.0's inner modules, which come without types; the version is pinned. */

declare module 'azurite/dist/src/common/persistence/MemoryExtentStore' {
  /** Holds the content of messages and blobs when nothing is kept on disk. */
  export class MemoryExtentChunkStore {
    constructor(limitBytes: number);
    totalSize(): number;
  }
}

declare module 'azurite/dist/src/common/ServerBase' {
  import type { Server } from 'node:http';

  interface LokiDatabase {
    saveDatabase(done: (error?: Error | null) => void): void;
    autosaveDisable(): void;
    autosaveEnable(): void;
    autosaveInterval: number;
  }

  export default class ServerBase {
    readonly httpServer: Server & { stop(done: () => void): void };
    readonly metadataStore: { readonly db: LokiDatabase };
    readonly extentMetadataStore: { readonly db: LokiDatabase };
    getHttpServerAddress(): string;
    start(): Promise<void>;
    close(): Promise<void>;
    /** Lets go of files and timers; `close` calls it, we do after a start that failed. */
    afterClose(): Promise<void>;
  }
}

declare module 'azurite/dist/src/queue/QueueConfiguration' {
  import type { MemoryExtentChunkStore } from 'azurite/dist/src/common/persistence/MemoryExtentStore';

  export default class QueueConfiguration {
    readonly host: string;
    constructor(
      host: string,
      port: number,
      keepAliveTimeoutSeconds: number,
      metadataFile: string,
      extentFile: string,
      extentFolders: readonly {
        locationId: string;
        locationPath: string;
        maxConcurrency: number;
      }[],
      accessLog: boolean,
      accessLogStream: undefined,
      debugLog: boolean,
      debugLogFile: undefined,
      loose: boolean,
      skipApiVersionCheck: boolean,
      certificate: string,
      key: string,
      password: string,
      oauth: undefined,
      disableProductStyleUrl: boolean,
      inMemory: boolean,
      memoryStore?: MemoryExtentChunkStore,
    );
  }
}

declare module 'azurite/dist/src/blob/BlobConfiguration' {
  /** The same constructor, argument for argument. */
  export { default } from 'azurite/dist/src/queue/QueueConfiguration';
}

declare module 'azurite/dist/src/queue/QueueServer' {
  import type QueueConfiguration from 'azurite/dist/src/queue/QueueConfiguration';
  import ServerBase from 'azurite/dist/src/common/ServerBase';

  export default class QueueServer extends ServerBase {
    constructor(configuration: QueueConfiguration);
  }
}

declare module 'azurite/dist/src/blob/BlobServer' {
  import type BlobConfiguration from 'azurite/dist/src/blob/BlobConfiguration';
  import ServerBase from 'azurite/dist/src/common/ServerBase';

  export default class BlobServer extends ServerBase {
    constructor(configuration: BlobConfiguration);
  }
}
