/** The records in memory, by kind and id, in the order in which they were first saved. */
import { keptSeconds } from '../api/idempotentAnswer';
import { noJournal, openJournal, readJournal } from './journal';
import type { KeptRecord, RecordKind, RecordOf } from './record';

/** Stripe lists events of the last 30 days. */
const eventsKeptSeconds = 30 * 24 * 60 * 60;

export class PaymentsStore {
  readonly #byKind = new Map<RecordKind, Map<string, KeptRecord>>();
  #journal = noJournal;

  /** What is saved is in the file when `saved` resolves; `null` keeps it in memory only. */
  static async open(file: string | null, nowSeconds: number): Promise<PaymentsStore> {
    const store = new PaymentsStore();
    if (file === null) return store;
    for (const record of await readJournal(file)) store.save(record);
    store.#forget('local.answer', (answer) => answer.created < nowSeconds - keptSeconds);
    store.#forget('event', (event) => event.created < nowSeconds - eventsKeptSeconds);
    store.#forget('local.delivery', ({ id }) => store.find('event', id) === undefined);
    store.#journal = await openJournal(file, store.#records());
    return store;
  }

  /** Keeps the record, in place of an earlier one with its id. */
  save(record: KeptRecord): void {
    const kind = this.#byKind.get(record.object) ?? new Map<string, KeptRecord>();
    this.#byKind.set(record.object, kind);
    kind.set(record.id, record);
    this.#journal.append(record);
  }

  find<K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined {
    const record = this.#byKind.get(kind)?.get(id);
    return isKind(record, kind) ? record : undefined;
  }

  /** Oldest first. */
  list<K extends RecordKind>(kind: K): RecordOf<K>[] {
    const records = [...(this.#byKind.get(kind)?.values() ?? [])];
    return records.filter((record) => isKind(record, kind));
  }

  saved(): Promise<void> {
    return this.#journal.saved();
  }

  #forget<K extends RecordKind>(kind: K, old: (record: RecordOf<K>) => boolean): void {
    for (const record of this.list(kind)) {
      if (old(record)) this.#byKind.get(kind)?.delete(record.id);
    }
  }

  *#records(): Iterable<KeptRecord> {
    for (const kind of this.#byKind.values()) yield* kind.values();
  }
}

function isKind<K extends RecordKind>(
  record: KeptRecord | undefined,
  kind: K,
): record is RecordOf<K> {
  return record?.object === kind;
}
