/** A container: its documents by partition, and its change feed. */
import { ChangeLog } from './changeLog';
import type { ContainerDefinition } from './containerDefinition';
import { Partition } from './partition';
import { isWithin, type PartitionKey } from './partitionKey';
import { isExpired, type StoredDocument } from './storedDocument';

export type Change =
  | { readonly kind: 'put'; readonly document: StoredDocument }
  | { readonly kind: 'remove'; readonly id: string; readonly partition: PartitionKey };

/** The last places that were given, perhaps to documents that are gone. */
export interface Places {
  /** In the change feed. */
  readonly lsn: number;
  /** In the natural order. */
  readonly sequence: number;
}

export class Container {
  readonly #partitions = new Map<string, { key: PartitionKey; partition: Partition }>();
  #documents = 0;
  readonly #feed = new ChangeLog(
    (document) => this.#partition(document.partition)?.get(document.id) === document,
  );

  #definition: ContainerDefinition;
  #places: Places;

  constructor(
    definition: ContainerDefinition,
    /** Seconds since 1970. */
    private readonly nowSeconds: () => number,
    places: Places,
  ) {
    this.#definition = definition;
    this.#places = places;
  }

  get definition(): ContainerDefinition {
    return this.#definition;
  }

  get places(): Places {
    return this.#places;
  }

  /** Its documents stay: what they depend on, the keys, is the same. */
  redefine(definition: ContainerDefinition): void {
    this.#definition = definition;
  }

  /** The document, unless it has expired. */
  find(key: PartitionKey, id: string): StoredDocument | undefined {
    const document = this.#partition(key)?.get(id);
    return document === undefined || this.#forgetIfExpired(document) ? undefined : document;
  }

  /** The document of the partition that holds a unique value. */
  holderOf(key: PartitionKey, uniqueValue: string): StoredDocument | undefined {
    const id = this.#partition(key)?.holderOf(uniqueValue);
    return id === undefined ? undefined : this.find(key, id);
  }

  /** All documents, or those of one partition, or of all that begin with a prefix of the key. */
  *documents(within?: PartitionKey): Generator<StoredDocument> {
    for (const partition of this.#partitionsWithin(within)) {
      for (const document of partition.documents()) {
        if (!this.#forgetIfExpired(document)) yield document;
      }
    }
  }

  /** Feed entries after a place, without what has expired. */
  *changesAfter(lsn: number): Generator<StoredDocument> {
    for (const document of this.#feed.after(lsn)) {
      if (!this.#forgetIfExpired(document)) yield document;
    }
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.kind === 'remove') this.#remove(change.partition, change.id);
      else this.#put(change.document);
    }
  }

  #put(document: StoredDocument): void {
    const partition = this.#partition(document.partition) ?? this.#addPartition(document.partition);
    if (partition.get(document.id) === undefined) this.#documents += 1;
    partition.put(document);
    this.#places = {
      lsn: Math.max(this.#places.lsn, document.lsn),
      sequence: Math.max(this.#places.sequence, document.sequence),
    };
    this.#feed.append(document, this.#documents);
  }

  #remove(key: PartitionKey, id: string): void {
    const partition = this.#partition(key);
    if (partition?.get(id) === undefined) return;
    partition.remove(id);
    this.#documents -= 1;
    if (partition.size === 0) this.#partitions.delete(key.text);
  }

  #forgetIfExpired(document: StoredDocument): boolean {
    const expired = isExpired(document, this.definition.defaultTtl, this.nowSeconds());
    if (expired) this.#remove(document.partition, document.id);
    return expired;
  }

  #partition(key: PartitionKey): Partition | undefined {
    return this.#partitions.get(key.text)?.partition;
  }

  #addPartition(key: PartitionKey): Partition {
    const partition = new Partition();
    this.#partitions.set(key.text, { key, partition });
    return partition;
  }

  *#partitionsWithin(within: PartitionKey | undefined): Generator<Partition> {
    if (within?.parts.length === this.definition.partitionPaths.length) {
      const only = this.#partition(within);
      if (only !== undefined) yield only;
      return;
    }
    for (const { key, partition } of this.#partitions.values()) {
      if (within === undefined || isWithin(key, within)) yield partition;
    }
  }
}
