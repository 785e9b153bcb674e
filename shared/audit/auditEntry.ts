/** An audit entry: who did what, on what, when, and how it ended. No free text, so nothing of a story (SG-38). */
import * as z from 'zod';

/** `<type>:<id>`, or the name of a list; whatever else a client sent does not get in. */
export const subjectSchema = z.string().regex(/^[a-z-]{1,40}(:[\w~:.-]{1,128})?$/);

export const auditEntrySchema = z.strictObject({
  id: z.string(),
  type: z.literal('audit-entry'),
  subject: subjectSchema,
  /** The function's name. */
  action: z.string(),
  /** A member's id; of somebody who is in no directory, the object id. */
  actor: z.string(),
  outcome: z.enum(['done', 'refused', 'failed']),
  /** As answered, HTTP. */
  status: z.int(),
  at: z.iso.datetime(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

interface Audited {
  entryId: string;
  subject: string;
  action: string;
  actor: string;
  status: number;
  now: Date;
}

export const auditEntryOf = ({ entryId, subject, now, ...audited }: Audited): AuditEntry => ({
  id: `audit:${entryId}`,
  type: 'audit-entry',
  subject: subjectSchema.catch('unreadable').parse(subject),
  ...audited,
  outcome: outcomeOf(audited.status),
  at: now.toISOString(),
});

function outcomeOf(status: number): AuditEntry['outcome'] {
  if (status < 400) return 'done';
  return status < 500 ? 'refused' : 'failed';
}
