/** The documents of one partition key, and which of them holds which unique value. */
import type { StoredDocument } from './storedDocument';

export class Partition {
  readonly #documents = new Map<string, StoredDocument>();
  readonly #holders = new Map<string, string>();

  get size(): number {
    return this.#documents.size;
  }

  documents(): Iterable<StoredDocument> {
    return this.#documents.values();
  }

  get(id: string): StoredDocument | undefined {
    return this.#documents.get(id);
  }

  /** The id of the document that holds a unique value. */
  holderOf(uniqueValue: string): string | undefined {
    return this.#holders.get(uniqueValue);
  }

  put(document: StoredDocument): void {
    this.#letGo(document.id);
    this.#documents.set(document.id, document);
    for (const value of document.uniqueValues) this.#holders.set(value, document.id);
  }

  remove(id: string): void {
    this.#letGo(id);
    this.#documents.delete(id);
  }

  #letGo(id: string): void {
    for (const value of this.#documents.get(id)?.uniqueValues ?? []) {
      if (this.#holders.get(value) === id) this.#holders.delete(value);
    }
  }
}
