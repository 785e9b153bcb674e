/**
 * Queue `staff-digests`: mails a member of staff that there is work.
 *
 * The first alert at once; what follows within a quarter of an hour waits and goes together.
 */
import type { InvocationContext } from '@azure/functions';
import type { Alert } from '../../shared/alerts/alert';
import type { AlertRepository } from '../../shared/alerts/alertRepository';
import {
  digestMail,
  digestRequestSchema,
  nextDigest,
  type Digest,
} from '../../shared/alerts/digest';
import type { SetMessageAside } from '../../shared/alerts/raiseAlert';
import type { Mailer } from '../../shared/mail/mail';
import { queues } from '../../shared/names';
import type { Member } from '../../shared/staff/member';
import type { StaffRepository } from '../../shared/staff/staffRepository';
import type { MessageQueue } from '../../shared/storage/messageQueue';

interface Deps {
  staff: Pick<StaffRepository, 'find'>;
  alerts: Pick<AlertRepository, 'find' | 'unmailed' | 'findDigest' | 'claimDigest' | 'markMailed'>;
  queue: MessageQueue;
  mailer: Mailer;
  setAside: SetMessageAside;
  siteUrl: string;
  organisation: string;
  /** Least time between two mails to one person. */
  digestSeconds: number;
  /** How long a mail counts as being sent. */
  mailClaimSeconds: number;
  now: () => Date;
}

/** Another try is sending: it is done, or dead, when this message comes back. */
const underWaySeconds = 10;

export const sendStaffDigest =
  (deps: Deps) =>
  async (message: unknown, context: InvocationContext): Promise<void> => {
    const request = digestRequestSchema.safeParse(message);
    const member = request.success ? await deps.staff.find(request.data.staffId) : undefined;
    if (member === undefined) {
      const reason = request.success ? 'unknown' : 'unreadable';
      await deps.setAside({ queue: queues.staffDigests, message, reason });
      return;
    }
    const outcome = await mailDigest(member, deps);
    context.info('staff digest', { staffId: member.memberId, outcome });
  };

async function mailDigest(member: Member, deps: Deps): Promise<string> {
  const { alerts, queue, now } = deps;
  const staffId = member.memberId;
  const digest = await alerts.findDigest(staffId);
  const next = nextDigest(digest?.value, await alerts.unmailed(staffId), {
    digestSeconds: deps.digestSeconds,
    now: now(),
  });
  switch (next.kind) {
    case 'nothing':
      return 'nothing';
    case 'wait':
      await queue.send(queues.staffDigests, { staffId }, next.seconds);
      return 'waiting';
    case 'under-way':
      await queue.send(queues.staffDigests, { staffId }, underWaySeconds);
      return 'under way';
    case 'send':
      return await send(member, { ...digest, alertIds: next.alertIds }, deps);
  }
}

async function send(
  member: Member,
  { value, etag, alertIds }: { value?: Digest; etag?: string; alertIds: string[] },
  { alerts, queue, mailer, siteUrl, organisation, mailClaimSeconds, now }: Deps,
): Promise<string> {
  const staffId = member.memberId;
  const until = new Date(now().getTime() + mailClaimSeconds * 1000).toISOString();
  const claim: Digest = {
    id: 'digest',
    type: 'digest',
    staffId,
    sending: { alertIds, until },
    lastSentAt: value?.lastSentAt ?? null,
  };
  if ((await alerts.claimDigest(claim, etag)) === 'conflict') {
    await queue.send(queues.staffDigests, { staffId }, underWaySeconds);
    return 'under way';
  }
  const told = await Promise.all(alertIds.map((alertId) => alerts.find(staffId, alertId)));
  const known = told.filter((alert): alert is Alert => alert !== undefined);
  await mailer.send(digestMail(member, known, { siteUrl, organisation }));
  await alerts.markMailed(
    { ...claim, sending: null, lastSentAt: now().toISOString() },
    known.map(({ alertId }) => alertId),
  );
  return 'sent';
}
