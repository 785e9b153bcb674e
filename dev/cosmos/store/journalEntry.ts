/** What the journal holds: one line of JSON for each change that was answered. */
import { z } from 'zod';
import { anyJsonObject, parseJson, type JsonObject } from '../json';
import type { Change, Container } from './container';

const change = z.union([
  z.strictObject({ put: anyJsonObject, lsn: z.int(), sequence: z.int() }),
  z.strictObject({ remove: z.string(), partition: z.string() }),
]);

const journalEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('database'), id: z.string(), definition: anyJsonObject }),
  z.strictObject({ kind: z.literal('database-deleted'), id: z.string() }),
  z.strictObject({
    kind: z.literal('container'),
    database: z.string(),
    definition: anyJsonObject,
    /** The places that were given to documents which may be gone now. */
    lsn: z.int(),
    sequence: z.int(),
  }),
  z.strictObject({ kind: z.literal('container-deleted'), database: z.string(), id: z.string() }),
  z.strictObject({
    kind: z.literal('documents'),
    database: z.string(),
    container: z.string(),
    changes: z.array(change),
  }),
]);
export type JournalEntry = z.output<typeof journalEntry>;

/** @throws SyntaxError when the line is torn, ZodError when it is something else. */
export function readEntry(line: string): JournalEntry {
  return journalEntry.parse(parseJson(line));
}

export function entryLine(entry: Exclude<JournalEntry, { kind: 'documents' }>): string {
  return JSON.stringify(entry);
}

export function containerLine(database: string, container: Container): string {
  const definition = container.definition.json;
  return entryLine({ kind: 'container', database, definition, ...container.places });
}

/** All changes of a request are one line, so a batch is on disk as a whole or not at all. */
export function documentsLine(
  database: string,
  container: string,
  changes: readonly Change[],
): string {
  const [databaseText, containerText] = [JSON.stringify(database), JSON.stringify(container)];
  const list = changes.map(changeText).join(',');
  return `{"kind":"documents","database":${databaseText},"container":${containerText},"changes":[${list}]}`;
}

/** A document's JSON is there already; it is not written a second time. */
function changeText(entry: Change): string {
  if (entry.kind === 'put') {
    const { text, lsn, sequence } = entry.document;
    return `{"put":${text},"lsn":${lsn},"sequence":${sequence}}`;
  }
  const removal: JsonObject = { remove: entry.id, partition: entry.partition.text };
  return JSON.stringify(removal);
}
