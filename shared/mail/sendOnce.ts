/**
 * A mail that goes out once: claimed as `sending` until a time, then recorded as `sent`.
 *
 * It is never lost. It is sent again only when its sender died between the mail service's yes and
 * our record, and then it carries the same Message-ID.
 */
import * as z from 'zod';

export const mailRecordSchema = z.strictObject({
  id: z.string().startsWith('mail:'),
  type: z.literal('mail'),
  book: z.string(),
  state: z.enum(['sending', 'sent']),
  /** Until then another try leaves it alone. */
  until: z.iso.datetime(),
});
export type MailRecord = z.infer<typeof mailRecordSchema>;

export const mailRecordId = (mailKey: string): string => `mail:${mailKey}`;

export type Claim = 'claim' | 'under-way' | 'sent';

/** Whether a mail with this record may be sent now. */
export function claimOn(record: MailRecord | undefined, now: Date): Claim {
  if (record === undefined) return 'claim';
  if (record.state === 'sent') return 'sent';
  return new Date(record.until) > now ? 'under-way' : 'claim';
}
