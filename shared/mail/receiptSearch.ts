/**
 * A search for a donor's receipts, kept apart from the queue so that no message holds anything of
 * the donor (SG-41). It is the record of its mail too, and gone after a day.
 */
import * as z from 'zod';
import { idFrom } from '../hash';
import { windowAt } from '../limits/limit';
import { mailStateSchema } from './sendOnce';

const emailMax = 254;

export const findRequestSchema = z.strictObject({ email: z.email().max(emailMax) });

export const receiptSearchSchema = z.strictObject({
  id: z.string().startsWith('search:'),
  type: z.literal('receipt-search'),
  searchId: z.uuid(),
  /** Whose pledges are looked for; null when that is done. */
  donorHash: z.string().nullable(),
  /** Null until somebody began to send its mail. */
  mail: mailStateSchema.nullable(),
  ttl: z.int().positive(),
});
export type ReceiptSearch = z.infer<typeof receiptSearchSchema>;

export const searchDocumentId = (searchId: string): string => `search:${searchId}`;

/** Longer than any outage that the queue carries. */
const keptSeconds = 86_400;

interface Asked {
  donorHash: string;
  /** The day's name for the donor, which leads back to nobody. */
  pseudonym: string;
  /** There is one search, and so at most one mail, for a donor in this time. */
  windowSeconds: number;
  now: Date;
}

/** The same search for every request for one donor in one window. */
export function receiptSearchOf({
  donorHash,
  pseudonym,
  windowSeconds,
  now,
}: Asked): ReceiptSearch {
  const searchId = idFrom('receipt-search', pseudonym, windowAt(windowSeconds, now).number);
  return {
    id: searchDocumentId(searchId),
    type: 'receipt-search',
    searchId,
    donorHash,
    mail: null,
    ttl: keptSeconds,
  };
}
