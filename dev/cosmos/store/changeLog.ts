/** The latest version of each document, in the order in which they were written: the change feed. */
import type { StoredDocument } from './storedDocument';

/** Old versions stay in the log until they are as many as this, and as the documents. */
const MAX_OLD_VERSIONS = 1000;

export class ChangeLog {
  #entries: StoredDocument[] = [];
  readonly #isCurrent: (document: StoredDocument) => boolean;

  constructor(isCurrent: (document: StoredDocument) => boolean) {
    this.#isCurrent = isCurrent;
  }

  /** @param documents how many the container holds now. */
  append(document: StoredDocument, documents: number): void {
    this.#entries.push(document);
    if (this.#entries.length > 2 * documents + MAX_OLD_VERSIONS) {
      this.#entries = this.#entries.filter(this.#isCurrent);
    }
  }

  /** What was written after this place; to begin there costs no walk through what came before. */
  *after(lsn: number): Generator<StoredDocument> {
    for (let at = this.#firstAfter(lsn); at < this.#entries.length; at += 1) {
      const document = this.#entries[at];
      if (document !== undefined && this.#isCurrent(document)) yield document;
    }
  }

  #firstAfter(lsn: number): number {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle]?.lsn ?? 0) <= lsn) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
