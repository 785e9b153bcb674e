/**
 * Queue `staff-digests`: mails a member of staff that there is work.
 *
 * The first alert at once; what follows within a quarter of an hour waits and goes together. The
 * work of somebody who is not active any more is handed over to those whose it is now.
 */
import type { InvocationContext } from '@azure/functions';
import { occurrenceOf, type Alert } from '../../shared/alerts/alert';
import type { AlertRepository } from '../../shared/alerts/alertRepository';
import {
  addressHashOf,
  digestMail,
  digestRequestSchema,
  nextDigest,
  type Digest,
} from '../../shared/alerts/digest';
import type { RaiseAlert, SetMessageAside } from '../../shared/alerts/raiseAlert';
import { secondsLater } from '../../shared/instant';
import { MailRefused, type Mailer } from '../../shared/mail/mail';
import { queues } from '../../shared/names';
import type { Member } from '../../shared/staff/member';
import type { StaffRepository } from '../../shared/staff/staffRepository';
import type { MessageQueue } from '../../shared/storage/messageQueue';

interface Deps {
  staff: Pick<StaffRepository, 'find'>;
  alerts: Omit<AlertRepository, 'create'>;
  queue: Pick<MessageQueue, 'send'>;
  mailer: Mailer;
  raise: RaiseAlert;
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
    const outcome = await tell(member, deps);
    context.info('staff digest', { staffId: member.memberId, outcome });
  };

async function tell(member: Member, deps: Deps): Promise<string> {
  const { alerts, queue, now, digestSeconds } = deps;
  const staffId = member.memberId;
  const digest = await alerts.findDigest(staffId);
  const waiting = await alerts.unmailed(staffId);
  const next = nextDigest(digest?.value, waiting, { member, digestSeconds, now: now() });
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
      return await claimAndTell(member, { ...digest, alertIds: next.alertIds }, deps);
  }
}

async function claimAndTell(
  member: Member,
  { value, etag, alertIds }: { value?: Digest; etag?: string; alertIds: string[] },
  deps: Deps,
): Promise<string> {
  const { alerts, queue, mailClaimSeconds, now } = deps;
  const staffId = member.memberId;
  const until = secondsLater(now(), mailClaimSeconds);
  const claim: Digest = {
    id: 'digest',
    type: 'digest',
    staffId,
    sending: { alertIds, until },
    lastSentAt: value?.lastSentAt ?? null,
    refused: null,
  };
  if ((await alerts.claimDigest(claim, etag)) === 'conflict') {
    await queue.send(queues.staffDigests, { staffId }, underWaySeconds);
    return 'under way';
  }
  const found = await Promise.all(alertIds.map((alertId) => alerts.find(staffId, alertId)));
  const known = found.filter((alert): alert is Alert => alert !== undefined);
  try {
    if (member.state === 'active') await deps.mailer.send(digestMail(member, known, deps));
    else for (const alert of known) await deps.raise(occurrenceOf(alert, member));
  } catch (error) {
    if (error instanceof MailRefused) return await setRefusedAside(member, claim, deps);
    await alerts.releaseDigest({ ...claim, sending: { alertIds, until: now().toISOString() } });
    throw error;
  }
  await alerts.markMailed(
    { ...claim, sending: null, lastSentAt: now().toISOString() },
    known.map(({ alertId }) => alertId),
  );
  return member.state === 'active' ? 'sent' : 'handed over';
}

/**
 * An administrator corrects the address and replays the message; the alerts wait, and are in the portal.
 *
 * Until then the address is left alone for a while: were it an administrator's own, the alert that
 * tells of it would try it again, for ever.
 */
async function setRefusedAside(member: Member, claim: Digest, deps: Deps): Promise<string> {
  const { alerts, setAside, digestSeconds, now } = deps;
  const message = { staffId: member.memberId };
  await setAside({ queue: queues.staffDigests, message, reason: 'refused' });
  const refused = {
    addressHash: addressHashOf(member),
    until: secondsLater(now(), digestSeconds),
  };
  await alerts.releaseDigest({ ...claim, sending: null, refused });
  return 'refused';
}
