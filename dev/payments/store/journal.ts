/** A file of records, one a line, where the last line of an id is how it stands. */
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { recordSchema, type KeptRecord } from './record';

export interface Journal {
  /** Takes the record as it is now. */
  append(record: KeptRecord): void;
  /** Resolves when everything appended so far is in the file. */
  saved(): Promise<void>;
}

/** For a run that is forgotten at its end. */
export const noJournal: Journal = { append: () => undefined, saved: () => Promise.resolve() };

/** A process that was killed may leave half a line at the end, which nobody was told about. */
export async function readJournal(file: string): Promise<KeptRecord[]> {
  await mkdir(dirname(file), { recursive: true });
  const text = await readFile(file, { encoding: 'utf8', flag: 'a+' }); // made when missing
  const wholeLines = text.slice(0, text.lastIndexOf('\n') + 1);
  return wholeLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => recordSchema.parse(JSON.parse(line)));
}

/** Writes the file anew with these records only, then appends to it. */
export async function openJournal(file: string, records: Iterable<KeptRecord>): Promise<Journal> {
  const lines = [...records].map((record) => `${JSON.stringify(record)}\n`);
  await writeFile(`${file}.new`, lines.join(''));
  await rename(`${file}.new`, file);

  let waiting = '';
  let writing: Promise<void> | undefined;
  const write = async () => {
    while (waiting !== '') {
      const batch = waiting;
      waiting = '';
      await appendFile(file, batch);
    }
  };
  return {
    append: (record) => {
      waiting += `${JSON.stringify(record)}\n`;
    },
    saved: async () => {
      while (writing !== undefined || waiting !== '') {
        writing ??= write().finally(() => {
          writing = undefined;
        });
        await writing;
      }
    },
  };
}
