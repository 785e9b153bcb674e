/**
 * Queue `staff-invitations`: mails an invited person the link that lets them in.
 *
 * The key in the link is made here, so that no secret ever lies on a queue (SG-41).
 */
import type { InvocationContext } from '@azure/functions';
import type { SetMessageAside } from '../../shared/alerts/raiseAlert';
import { Fault } from '../../shared/fault';
import { MailRefused, type Mailer } from '../../shared/mail/mail';
import { queues } from '../../shared/names';
import {
  invitationMail,
  invitationMailRequestSchema,
  withMailKey,
} from '../../shared/staff/invitation';
import type { StaffRepository } from '../../shared/staff/staffRepository';

interface Deps {
  staff: Pick<StaffRepository, 'findStored' | 'replace'>;
  mailer: Mailer;
  setAside: SetMessageAside;
  newKey: () => string;
  siteUrl: string;
  organisation: string;
}

const queue = queues.staffInvitations;

export const sendInvitation =
  ({ staff, mailer, setAside, newKey, siteUrl, organisation }: Deps) =>
  async (message: unknown, context: InvocationContext): Promise<void> => {
    const request = invitationMailRequestSchema.safeParse(message);
    if (!request.success) {
      await setAside({ queue, message, reason: 'unreadable' });
      return;
    }
    const { memberId } = request.data;
    const stored = await staff.findStored(memberId);
    const key = newKey();
    const member = stored && withMailKey(stored.value, key);
    // Accepted or taken back meanwhile: then there is nothing to say.
    if (stored === undefined || member === undefined) return;
    if ((await staff.replace(stored, member)) !== 'replaced') {
      throw new Fault(`member ${memberId} changed while the invitation was mailed`, true);
    }
    try {
      await mailer.send(invitationMail(member, { key, siteUrl, organisation }));
    } catch (error) {
      if (!(error instanceof MailRefused)) throw error;
      await setAside({ queue, message, reason: 'refused' });
    }
    context.info('invitation mail', { memberId });
  };
