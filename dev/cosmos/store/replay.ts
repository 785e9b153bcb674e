/** Repeats what a journal entry says: how every change reaches memory that is not one of documents. */
import type { JsonObject } from '../json';
import { Container, type Change } from './container';
import { readDefinition } from './containerDefinition';
import type { JournalEntry } from './journalEntry';
import { parsePartitionKey } from './partitionKey';
import { readDocument } from './storedDocument';

export interface Database {
  readonly id: string;
  readonly definition: JsonObject;
  readonly containers: Map<string, Container>;
}

/** @throws Error when the entry is about a database or container that there is not. */
export function replayEntry(
  databases: Map<string, Database>,
  entry: JournalEntry,
  nowSeconds: () => number,
): void {
  switch (entry.kind) {
    case 'database': {
      const { id, definition } = entry;
      databases.set(id, { id, definition, containers: new Map() });
      return;
    }
    case 'database-deleted':
      databases.delete(entry.id);
      return;
    case 'container':
      setContainer(containersOf(databases, entry.database), entry, nowSeconds);
      return;
    case 'container-deleted':
      containersOf(databases, entry.database).delete(entry.id);
      return;
    case 'documents': {
      const container = containersOf(databases, entry.database).get(entry.container);
      if (container === undefined) throw new Error(`There is no container ${entry.container}`);
      container.apply(entry.changes.map((change) => changeOf(change, container)));
    }
  }
}

function containersOf(
  databases: ReadonlyMap<string, Database>,
  database: string,
): Map<string, Container> {
  const known = databases.get(database);
  if (known === undefined) throw new Error(`There is no database ${database}`);
  return known.containers;
}

/** A definition that is replaced keeps its documents. */
function setContainer(
  containers: Map<string, Container>,
  { definition, lsn, sequence }: Extract<JournalEntry, { kind: 'container' }>,
  nowSeconds: () => number,
): void {
  const read = readDefinition(definition);
  const known = containers.get(read.id);
  if (known === undefined) {
    containers.set(read.id, new Container(read, nowSeconds, { lsn, sequence }));
  } else known.redefine(read);
}

function changeOf(
  change: Extract<JournalEntry, { kind: 'documents' }>['changes'][number],
  container: Container,
): Change {
  if ('remove' in change) {
    return { kind: 'remove', id: change.remove, partition: parsePartitionKey(change.partition) };
  }
  const { put, lsn, sequence } = change;
  return { kind: 'put', document: readDocument(container.definition, put, { lsn, sequence }) };
}
