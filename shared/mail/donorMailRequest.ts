/** One message on the queue `donor-mail`: which mail, by ids alone (SG-41). */
import * as z from 'zod';
import { idFrom } from '../hash';
import { bookSchema } from '../pledges/book';

const pledgeIdSchema = z.uuid({ version: 'v4' });

/** The thanks and receipt that follow a settlement. */
const thankYouRequestSchema = z.strictObject({
  kind: z.literal('thank-you'),
  book: bookSchema,
  pledgeId: pledgeIdSchema,
});

/** The receipt once more, because the donor asked for it. */
const receiptRequestSchema = z.strictObject({
  kind: z.literal('receipt'),
  book: bookSchema,
  pledgeId: pledgeIdSchema,
  /** Which time of which day: each is a mail of its own. */
  day: z.iso.date(),
  nth: z.int().positive(),
});

/** Links to all gifts of a donor, who asked by their address. */
const receiptSearchRequestSchema = z.strictObject({
  kind: z.literal('receipt-search'),
  searchId: z.uuid(),
});

export const donorMailRequestSchema = z.discriminatedUnion('kind', [
  thankYouRequestSchema,
  receiptRequestSchema,
  receiptSearchRequestSchema,
]);
export type DonorMailRequest = z.infer<typeof donorMailRequestSchema>;
/** A mail about one pledge. */
export type PledgeMailRequest = Exclude<DonorMailRequest, { kind: 'receipt-search' }>;

/** The same request names the same mail, however often it is tried. */
export function mailKeyOf(request: DonorMailRequest): string {
  switch (request.kind) {
    case 'thank-you':
      return idFrom('mail', 'thank-you', request.pledgeId);
    case 'receipt':
      return idFrom('mail', 'receipt', request.pledgeId, request.day, request.nth);
    case 'receipt-search':
      return idFrom('mail', 'receipt-search', request.searchId);
  }
}
