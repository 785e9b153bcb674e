/**
 * POST /api/staff/invitations: an administrator invites somebody, who gets a mail with a link.
 *
 * The link is answered too, once, because mail may be late. Asked again for the same address, the
 * invitation is made anew and the old link ends.
 */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import { invitationCodeOf, invitationRequestSchema, invite } from '../../shared/staff/invitation';
import { queues } from '../../shared/names';
import type { StaffRepository } from '../../shared/staff/staffRepository';
import type { MessageQueue } from '../../shared/storage/messageQueue';
import type { Answer } from '../../shared/web/answer';
import type { Caller } from '../../shared/web/guardStaff';
import { invitationUrl } from '../../shared/web/pages';
import { problem } from '../../shared/web/problem';
import { readJson } from '../../shared/web/readJson';
import { staleVersion } from '../../shared/web/version';

interface Deps {
  staff: Pick<StaffRepository, 'findByEmail' | 'create' | 'replace'>;
  queue: MessageQueue;
  newId: () => string;
  newKey: () => string;
  siteUrl: string;
  now: () => Date;
}

export const inviteMember =
  ({ staff, queue, newId, newKey, siteUrl, now }: Deps) =>
  async (request: HttpRequest, context: InvocationContext, caller: Caller): Promise<Answer> => {
    const body = await readJson(request, invitationRequestSchema, 'invalid-invitation');
    if (!body.ok) return body.answer;

    const known = await staff.findByEmail(body.value.email);
    // Who has signed in once is changed, not invited again.
    if (known !== undefined && known.value.identity !== null) {
      return problem(409, 'already-a-member');
    }
    const memberId = known?.value.memberId ?? newId();
    caller.actsOn(`member:${memberId}`);
    const key = newKey();
    const member = invite(body.value, { memberId, key, now: now() });
    const stored =
      known === undefined ? await staff.create(member) : await staff.replace(known, member);
    // Another invitation came first, to this address or of this member.
    if (stored !== 'created' && stored !== 'replaced') return staleVersion;
    await queue.send(queues.staffInvitations, { memberId });

    context.info('member invited', { memberId });
    return {
      status: 201,
      jsonBody: {
        invitation: {
          memberId,
          endsAt: member.invitation?.endsAt,
          link: invitationUrl(siteUrl, invitationCodeOf(memberId, key)),
        },
      },
    };
  };
