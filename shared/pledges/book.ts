/**
 * Books: the partitions in which a campaign's money and records change together.
 *
 * A person's book is the campaign's id. A pool's gifts go to books of a month and a bucket, so the
 * default gift never outgrows a partition.
 */
import * as z from 'zod';
import { campaignKinds } from '../words';

export const bookSchema = z
  .string()
  .regex(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(~\d{4}-\d{2}~\d{1,3})?$/,
  );

interface Placement {
  kind: (typeof campaignKinds)[number];
  campaignId: string;
  pledgeId: string;
  now: Date;
  /** How many books share a pool's month. */
  poolBuckets: number;
}

/** The book that a new pledge belongs into. */
export function bookOf({ kind, campaignId, pledgeId, now, poolBuckets }: Placement): string {
  if (kind === 'person') return campaignId;
  const bucket = Number.parseInt(pledgeId.slice(0, 8), 16) % poolBuckets;
  return `${campaignId}~${now.toISOString().slice(0, 7)}~${bucket}`;
}

/** A pledge can still be tried again for a day after it was first sent (its session is gone by then). */
const retryWindowMs = 24 * 60 * 60 * 1000;

/**
 * The book of the month before, when a first try of this pledge may have landed there.
 *
 * Without it, a retry just after midnight would make a second pledge with the same key (M-03).
 */
export function earlierBookOf(placement: Placement): string | undefined {
  const earlier = new Date(placement.now.getTime() - retryWindowMs);
  const book = bookOf({ ...placement, now: earlier });
  return book === bookOf(placement) ? undefined : book;
}

/** The campaign that a book belongs to. */
export const campaignIdOf = (book: string): string => book.split('~')[0] ?? book;
