/** An alert: work for a named member of staff, until a time. */
import * as z from 'zod';
import { Fault } from '../fault';
import { idFrom } from '../hash';
import type { Member } from '../staff/member';
import { alertKinds, type staffRoles } from '../words';

/** What an alert is about, by ids only. */
const aboutSchema = z.strictObject({
  type: z.enum(['campaign', 'discrepancy', 'set-aside-message', 'concern', 'webhooks']),
  id: z.string().min(1).max(128),
});

/** One message on the queue `caseworker-alerts`: something happened that is somebody's work. */
export const occurrenceSchema = z.strictObject({
  kind: z.enum(alertKinds),
  about: aboutSchema,
  /** The office whose caseworkers are told; null for what is not one office's. */
  office: z.string().nullable(),
  /** Tells a second time of the same kind from a repeat of the first. */
  cycle: z.int().positive(),
  occurredAt: z.iso.datetime(),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

export const alertSchema = z.strictObject({
  id: z.string(),
  type: z.literal('alert'),
  alertId: z.uuid(),
  staffId: z.string(),
  kind: z.enum(alertKinds),
  about: aboutSchema,
  /** As the occurrence said. Alerts of before it was kept are of a first cycle, as nearly all are. */
  cycle: z.int().positive().default(1),
  createdAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  state: z.enum(['open', 'acknowledged']),
  acknowledgedAt: z.iso.datetime().nullable(),
  /** Whether a digest has told of it, or others have it by now. */
  isMailed: z.boolean(),
});
export type Alert = z.infer<typeof alertSchema>;

type Kind = Occurrence['kind'];
interface Rule {
  /** Whose work it is. */
  role: (typeof staffRoles)[number];
  dueHours: number;
}

const aDay = 24;
const aWeek = 7 * aDay;

/** Whose work each kind is, and until when. A concern is triaged within a day (SG-59). */
const rules: Record<Kind, Rule> = {
  'first-pledge': { role: 'caseworker', dueHours: aWeek },
  'half-funded': { role: 'caseworker', dueHours: aWeek },
  funded: { role: 'caseworker', dueHours: 2 * aDay },
  refunded: { role: 'caseworker', dueHours: aWeek },
  disputed: { role: 'finance', dueHours: 2 * aDay },
  'consent-ending': { role: 'caseworker', dueHours: aWeek },
  'consent-ended': { role: 'caseworker', dueHours: aDay },
  'review-requested': { role: 'reviewer', dueHours: 2 * aDay },
  'changes-requested': { role: 'caseworker', dueHours: 2 * aDay },
  'release-requested': { role: 'finance', dueHours: aDay },
  'release-approved': { role: 'caseworker', dueHours: aDay },
  discrepancy: { role: 'finance', dueHours: aDay },
  'poison-message': { role: 'admin', dueHours: 4 },
  concern: { role: 'reviewer', dueHours: aDay },
  'webhooks-silent': { role: 'admin', dueHours: 1 },
  'k-gate-failed': { role: 'reviewer', dueHours: aDay },
  'hidden-by-the-person': { role: 'caseworker', dueHours: aDay },
};

/**
 * The alerts of an occurrence, one a person; the same occurrence always gives the same ids.
 *
 * Who has the role gets it, within the office when it is one office's. With nobody there, an
 * administrator does, so that no work falls to nobody.
 * @throws Fault when there is no administrator either.
 */
export function alertsFor(occurrence: Occurrence, staff: readonly Member[], now: Date): Alert[] {
  const { role, dueHours } = rules[occurrence.kind];
  const { office } = occurrence;
  const named = staff.filter(
    (member) =>
      member.roles.includes(role) &&
      (role !== 'caseworker' || office === null || member.office === office),
  );
  const people = named.length > 0 ? named : staff.filter(({ roles }) => roles.includes('admin'));
  if (people.length === 0) throw new Fault(`nobody is there to be told of ${occurrence.kind}`);
  return people.map(({ memberId }) => {
    const { kind, about, cycle } = occurrence;
    const alertId = idFrom('alert', memberId, kind, about.type, about.id, cycle);
    return {
      id: `alert:${alertId}`,
      type: 'alert',
      alertId,
      staffId: memberId,
      kind,
      about,
      cycle,
      createdAt: now.toISOString(),
      dueAt: new Date(now.getTime() + dueHours * 3_600_000).toISOString(),
      state: 'open',
      acknowledgedAt: null,
      isMailed: false,
    };
  });
}

/** The occurrence that an alert told of, to be told again to those whose work it is now. */
export const occurrenceOf = (
  { kind, about, cycle, createdAt }: Alert,
  { office }: Pick<Member, 'office'>,
): Occurrence => ({ kind, about, office, cycle, occurredAt: createdAt });
