/** The journal on disk. A line is written before its request is answered, so `kill -9` loses no answer. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { readEntry, type JournalEntry } from './journalEntry';

export interface Journal {
  readonly append: (line: string) => void;
  readonly close: () => void;
}

/** What stays in memory only is written nowhere. */
export const noJournal: Journal = { append: () => undefined, close: () => undefined };

/**
 * The entries of a journal, which may not exist yet. Its last line may be torn: nobody got an answer for it.
 * @throws Error when any other line cannot be read.
 */
export function* readJournal(file: string): Generator<JournalEntry> {
  if (!existsSync(file)) return;
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    try {
      yield readEntry(line);
    } catch (cause) {
      if (at === lines.length - 1 && cause instanceof SyntaxError) return;
      throw new Error(`Line ${at + 1} of ${file} cannot be read`, { cause });
    }
  }
}

/** Writes a journal anew, with only what is there now, and leaves it open for more. */
export function startJournal(file: string, lines: Iterable<string>): Journal {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.tmp`;
  const descriptor = openSync(unfinished, 'w');
  const append = (line: string): void => {
    writeAll(descriptor, Buffer.from(`${line}\n`));
  };
  for (const line of lines) append(line);
  renameSync(unfinished, file);
  return {
    append,
    close: () => {
      closeSync(descriptor);
    },
  };
}

/** One write is enough unless the disk is slow or nearly full. */
function writeAll(descriptor: number, bytes: Buffer): void {
  let from = 0;
  while (from < bytes.length) from += writeSync(descriptor, bytes, from);
}
