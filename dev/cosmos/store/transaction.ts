/** What one request changes in one partition: all of it becomes visible and durable at once, or nothing. */
import { CosmosError } from '../cosmosError';
import type { JsonObject } from '../json';
import type { Change, Container } from './container';
import type { PartitionKey } from './partitionKey';
import { writeDocument, type StoredDocument } from './storedDocument';

export class Transaction {
  /** By id; `undefined` for what is to be removed. */
  readonly #staged = new Map<string, StoredDocument | undefined>();
  readonly #changes: Change[] = [];
  #lsn: number;
  #sequence: number;

  constructor(
    readonly container: Container,
    readonly partition: PartitionKey,
    private readonly nowSeconds: number,
  ) {
    ({ lsn: this.#lsn, sequence: this.#sequence } = container.places);
  }

  find(id: string): StoredDocument | undefined {
    return this.#staged.has(id) ? this.#staged.get(id) : this.container.find(this.partition, id);
  }

  /**
   * @param previous the version that this one replaces.
   * @throws CosmosError 409 when another document holds a unique value, 413 when this one is too large.
   */
  put(body: JsonObject, previous: StoredDocument | undefined): StoredDocument {
    const place = { lsn: this.#lsn + 1, sequence: previous?.sequence ?? this.#sequence + 1 };
    const { definition } = this.container;
    const document = writeDocument(definition, body, place, this.nowSeconds);
    for (const value of document.uniqueValues) this.#requireFree(value, document.id);
    this.#lsn = place.lsn;
    this.#sequence = Math.max(this.#sequence, place.sequence);
    this.#staged.set(document.id, document);
    this.#changes.push({ kind: 'put', document });
    return document;
  }

  remove(id: string): void {
    this.#staged.set(id, undefined);
    this.#changes.push({ kind: 'remove', id, partition: this.partition });
  }

  /** @param record makes the changes durable; what it throws leaves the container as it was. */
  commit(record: (container: Container, changes: readonly Change[]) => void): void {
    if (this.#changes.length === 0) return;
    record(this.container, this.#changes);
    this.container.apply(this.#changes);
  }

  #requireFree(uniqueValue: string, id: string): void {
    const stored = this.container.holderOf(this.partition, uniqueValue);
    const holders = [...this.#staged.values()].filter((document) =>
      document?.uniqueValues.includes(uniqueValue),
    );
    if (stored !== undefined && !this.#staged.has(stored.id)) holders.push(stored);
    if (holders.some((holder) => holder?.id !== id)) {
      throw new CosmosError(409, 'Unique index constraint violation.');
    }
  }
}
