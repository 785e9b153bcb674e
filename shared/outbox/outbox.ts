/**
 * The outbox: notices written in the same transaction as the change that they tell of (M-17).
 *
 * The change feed puts each on its queue and deletes it; a timer sends what the feed has missed.
 */
import * as z from 'zod';
import { queues } from '../names';

/** How old a notice is before the timer takes it: the change feed has had its chance by then. */
export const sweepAfterSeconds = 120;

export const noticeSchema = z.strictObject({
  id: z.string().startsWith('outbox:'),
  type: z.literal('outbox'),
  book: z.string().min(1),
  queue: z.enum([queues.donorMail, queues.caseworkerAlerts]),
  /** The message as its reader parses it. */
  message: z.record(z.string(), z.json()),
  createdAt: z.iso.datetime(),
});
export type Notice = z.infer<typeof noticeSchema>;

/** What every document in a book has; enough to tell a notice from the rest of the change feed. */
export const bookDocumentSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  book: z.string(),
});
