/**
 * The digest: one mail that says that there is work, until when, and a link. Nothing else (SG-16).
 *
 * The first alert is mailed at once, what follows within a quarter of an hour goes together.
 */
import * as z from 'zod';
import { idFrom, sha256 } from '../hash';
import type { Mail } from '../mail/mail';
import type { Member } from '../staff/member';
import { alertUrl } from '../web/pages';
import type { Alert } from './alert';

/** Alerts in one mail. With the digest itself they are marked in one batch of at most 100. */
export const digestMax = 90;

/** One message on the queue `staff-digests`. */
export const digestRequestSchema = z.strictObject({ staffId: z.string().min(1) });

/** What is known of a person's mails, one document in their partition of `alerts`. */
export const digestSchema = z.strictObject({
  id: z.literal('digest'),
  type: z.literal('digest'),
  staffId: z.string(),
  /** The alerts of the mail on its way, and until when another try leaves it alone. */
  sending: z.strictObject({ alertIds: z.array(z.uuid()), until: z.iso.datetime() }).nullable(),
  lastSentAt: z.iso.datetime().nullable(),
  /** The address that was refused last, and until when it is left alone, unless it was corrected. */
  refused: z
    .strictObject({ addressHash: z.string(), until: z.iso.datetime() })
    .nullable()
    .default(null),
});
export type Digest = z.infer<typeof digestSchema>;

export type NextDigest =
  | { kind: 'nothing' }
  | { kind: 'wait'; seconds: number }
  | { kind: 'under-way' }
  | { kind: 'send'; alertIds: string[] };

interface Asked {
  member: Pick<Member, 'email'>;
  digestSeconds: number;
  now: Date;
}

/** What to do for a person whose alerts `waiting` were not mailed yet. */
export function nextDigest(
  digest: Digest | undefined,
  waiting: readonly Alert[],
  { member, digestSeconds, now }: Asked,
): NextDigest {
  const refused = digest?.refused ?? null;
  const isLeftAlone =
    refused?.addressHash === addressHashOf(member) && new Date(refused.until) > now;
  if (isLeftAlone) return { kind: 'nothing' };
  const sending = digest?.sending ?? null;
  if (sending !== null) {
    // A mail whose sender died goes out again as it was, under the same Message-ID.
    return new Date(sending.until) > now
      ? { kind: 'under-way' }
      : { kind: 'send', alertIds: sending.alertIds };
  }
  if (waiting.length === 0) return { kind: 'nothing' };
  const lastSentAt = digest?.lastSentAt ?? null;
  const sinceSeconds =
    lastSentAt === null ? Infinity : (now.getTime() - new Date(lastSentAt).getTime()) / 1000;
  if (sinceSeconds < digestSeconds) {
    return { kind: 'wait', seconds: Math.ceil(digestSeconds - sinceSeconds) };
  }
  return { kind: 'send', alertIds: waiting.slice(0, digestMax).map(({ alertId }) => alertId) };
}

/** Told apart without a second copy of it: one that was corrected is tried at once. */
export const addressHashOf = ({ email }: Pick<Member, 'email'>): string => sha256(email);

export function digestMail(
  member: Member,
  alerts: readonly Alert[],
  { siteUrl, organisation }: { siteUrl: string; organisation: string },
): Mail {
  const lines = alerts.map(({ dueAt, alertId }) => ({
    due: `${dueAt.slice(0, 10)} ${dueAt.slice(11, 16)} UTC`,
    url: alertUrl(siteUrl, alertId),
  }));
  const intro =
    lines.length === 1
      ? 'There is work for you in the portal.'
      : `There are ${lines.length} pieces of work for you in the portal.`;
  return {
    messageKey: idFrom('digest', member.memberId, ...alerts.map(({ alertId }) => alertId)),
    to: member.email,
    subject: 'There is work for you',
    language: 'en',
    paragraphs: [
      { text: intro },
      ...lines.map(({ due, url }) => ({ text: `Until ${due}:`, link: url })),
      { text: organisation },
    ],
  };
}
