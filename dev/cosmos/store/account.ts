/** The account: databases and containers, by name. Every change goes to the journal first. */
import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { badRequest, CosmosError, notFound } from '../cosmosError';
import type { JsonObject } from '../json';
import type { Change, Container } from './container';
import { defineContainer } from './containerDefinition';
import { noJournal, readJournal, startJournal, type Journal } from './journal';
import { containerLine, documentsLine, entryLine, type JournalEntry } from './journalEntry';
import { replayEntry, type Database } from './replay';

const newDatabase = z.object({ id: z.string().min(1).max(255) });

export class Account {
  readonly databases = new Map<string, Database>();
  #journal: Journal = noJournal;

  constructor(
    /** Seconds since 1970. */
    readonly nowSeconds: () => number,
  ) {}

  /**
   * Takes over what a journal on disk holds, writes it anew without what is gone, and goes on with it.
   * @throws Error when the journal cannot be read.
   */
  openJournal(file: string): void {
    for (const entry of readJournal(file)) replayEntry(this.databases, entry, this.nowSeconds);
    this.#journal = startJournal(file, this.#lines());
  }

  closeJournal(): void {
    this.#journal.close();
  }

  /** @throws CosmosError 404 */
  database(id: string): Database {
    const database = this.databases.get(id);
    if (database === undefined) throw notFound();
    return database;
  }

  /** @throws CosmosError 404 */
  container(database: string, id: string): Container {
    const container = this.database(database).containers.get(id);
    if (container === undefined) throw notFound();
    return container;
  }

  /** Of all databases. */
  *containerNames(): Generator<string> {
    for (const { containers } of this.databases.values()) yield* containers.keys();
  }

  /** @throws CosmosError 409 when there is one of this id, 400 when it has none. */
  createDatabase(body: unknown): JsonObject {
    const parsed = newDatabase.safeParse(body);
    if (!parsed.success) throw badRequest(`Invalid database: ${z.prettifyError(parsed.error)}`);
    const { id } = parsed.data;
    if (this.databases.has(id)) throw alreadyExists();
    const definition = { id, ...this.#system(`dbs/${id}/`, undefined) };
    this.#change({ kind: 'database', id, definition });
    return definition;
  }

  deleteDatabase(id: string): void {
    this.database(id);
    this.#change({ kind: 'database-deleted', id });
  }

  /** @throws CosmosError 409 when there is one of this id, 400 when the definition breaks a rule. */
  createContainer(database: string, body: unknown): JsonObject {
    const { containers } = this.database(database);
    const system = this.#system(`dbs/${database}/colls/`, undefined);
    const { id, json } = defineContainer(body, system);
    if (containers.has(id)) throw alreadyExists();
    this.#change({ kind: 'container', database, definition: json, lsn: 0, sequence: 0 });
    return json;
  }

  /** @throws CosmosError 400 when what may never change would change. */
  replaceContainer(database: string, id: string, body: unknown): JsonObject {
    const { definition: old, places } = this.container(database, id);
    const { json, ...next } = defineContainer(
      body,
      this.#system(`dbs/${database}/colls/`, old.rid),
    );
    const fixed = (of: Pick<typeof old, 'id' | 'partitionPaths' | 'uniqueKeys'>): string =>
      JSON.stringify([of.id, of.partitionPaths, of.uniqueKeys]);
    if (fixed(next) !== fixed(old)) {
      throw badRequest('The id, partition key and unique keys of a container cannot be changed.');
    }
    this.#change({ kind: 'container', database, definition: json, ...places });
    return json;
  }

  deleteContainer(database: string, id: string): void {
    this.container(database, id);
    this.#change({ kind: 'container-deleted', database, id });
  }

  /** Makes a transaction's changes durable; the transaction itself applies them. */
  recordIn(database: string): (container: Container, changes: readonly Change[]) => void {
    return (container, changes) => {
      this.#journal.append(documentsLine(database, container.definition.id, changes));
    };
  }

  /** Everything there is now, as journal lines. */
  *#lines(): Generator<string> {
    for (const { id, definition, containers } of this.databases.values()) {
      yield entryLine({ kind: 'database', id, definition });
      for (const container of containers.values()) {
        yield containerLine(id, container);
        for (const document of container.changesAfter(0)) {
          yield documentsLine(id, container.definition.id, [{ kind: 'put', document }]);
        }
      }
    }
  }

  #change(entry: Exclude<JournalEntry, { kind: 'documents' }>): void {
    this.#journal.append(entryLine(entry));
    replayEntry(this.databases, entry, this.nowSeconds);
  }

  #system(self: string, rid: string | undefined): JsonObject {
    const given = rid ?? randomBytes(6).toString('hex');
    return {
      _rid: given,
      _self: `${self}${given}/`,
      _etag: `"${randomUUID()}"`,
      _ts: this.nowSeconds(),
    };
  }
}

const alreadyExists = (): CosmosError =>
  new CosmosError(409, 'Resource with specified id or name already exists.');
