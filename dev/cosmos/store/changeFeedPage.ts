/** One page of the change feed: the latest version of what changed, oldest change first. */
import type { JsonObject } from '../json';
import type { Container } from './container';
import { isWithin, type PartitionKey } from './partitionKey';
import { BASE_CHARGE, feedCharge } from './requestCharge';

/** Where a reader begins: an LSN after which it has seen nothing, or a time. */
export type FeedStart =
  | { readonly kind: 'after'; readonly lsn: number }
  | { readonly kind: 'since'; readonly seconds: number };

interface ChangeFeedPage {
  readonly changes: readonly JsonObject[];
  /** The next page begins after this LSN. */
  readonly lsn: number;
  readonly charge: number;
}

export function readChangeFeed(
  container: Container,
  start: FeedStart,
  within: PartitionKey | undefined,
  maxChanges: number,
): ChangeFeedPage {
  const from = start.kind === 'after' ? start.lsn : 0;
  const changes: JsonObject[] = [];
  for (const document of container.changesAfter(from)) {
    if (start.kind === 'since' && document.writtenAt < start.seconds) continue;
    if (within !== undefined && !isWithin(document.partition, within)) continue;
    changes.push({ ...document.fields, _lsn: document.lsn });
    if (changes.length >= maxChanges) {
      return { changes, lsn: document.lsn, charge: feedCharge(changes.length) };
    }
  }
  const lsn = Math.max(container.places.lsn, from);
  return { changes, lsn, charge: changes.length > 0 ? feedCharge(changes.length) : BASE_CHARGE };
}
