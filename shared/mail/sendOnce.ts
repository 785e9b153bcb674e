/**
 * A mail that goes out once: claimed as `sending` until a time, then recorded as `sent`.
 *
 * It is never lost. It is sent again only when its sender died between the mail service's yes and
 * our record, and then it carries the same Message-ID.
 */
import * as z from 'zod';
import { isTurnedAway } from './mail';

export const mailStateSchema = z.strictObject({
  /** `turned-away`: the mail service did not take the latest try. */
  state: z.enum(['sending', 'turned-away', 'sent']),
  /** Until then another try leaves it alone. */
  until: z.iso.datetime(),
});
type MailState = z.infer<typeof mailStateSchema>;

/** Mails about one pledge, by what they are for. */
const pledgeMailKinds = ['thank-you', 'receipt'] as const;

export const mailRecordSchema = z.strictObject({
  ...mailStateSchema.shape,
  id: z.string().startsWith('mail:'),
  type: z.literal('mail'),
  book: z.string(),
  pledgeId: z.uuid(),
  kind: z.enum(pledgeMailKinds),
});
export type MailRecord = z.infer<typeof mailRecordSchema>;

export const mailRecordId = (mailKey: string): string => `mail:${mailKey}`;

export type Claim = 'claim' | 'under-way' | 'sent';

/** Whether a mail with this record may be sent now. */
export function claimOn(record: MailState | null | undefined, now: Date): Claim {
  if (record === null || record === undefined) return 'claim';
  if (record.state === 'sent') return 'sent';
  return new Date(record.until) > now ? 'under-way' : 'claim';
}

/** A mail whose try failed: the next one need not wait. */
export const stateAfter = (error: unknown, now: Date): MailState => ({
  state: isTurnedAway(error) ? 'turned-away' : 'sending',
  until: now.toISOString(),
});

/**
 * What trying to send came to. `nobody to send to`: no gift was found, or the donor was forgotten.
 * `unknown`: the pledge is not there. `refused`: the mail service will never take it.
 */
export type SendOutcome =
  'sent' | 'sent before' | 'nobody to send to' | 'under way' | 'unknown' | 'refused';
