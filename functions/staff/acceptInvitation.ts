/** POST /api/staff/invitations/{code}/accept: who was invited and has signed in becomes a member, once. */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import { accepted, acceptanceOf, readInvitationCode } from '../../shared/staff/invitation';
import { ownMemberOf } from '../../shared/staff/memberAnswer';
import type { StaffRepository } from '../../shared/staff/staffRepository';
import type { Answer } from '../../shared/web/answer';
import type { Visitor } from '../../shared/web/guardStaff';
import { problem } from '../../shared/web/problem';
import { staleVersion } from '../../shared/web/version';

interface Deps {
  staff: Pick<StaffRepository, 'findStored' | 'claimIdentity' | 'replace'>;
  now: () => Date;
}

export const acceptInvitation =
  ({ staff, now }: Deps) =>
  async (request: HttpRequest, context: InvocationContext, visitor: Visitor): Promise<Answer> => {
    const { identity } = visitor;
    const code = readInvitationCode(request.params['code']);
    const stored = code && (await staff.findStored(code.memberId));
    // One answer for an unknown, wrong, ended, used and taken back code: the secret is what makes it exist.
    if (code === undefined || stored === undefined) return notFound;
    const acceptance = acceptanceOf(stored.value, { key: code.key, identity, now: now() });
    if (acceptance === 'not-open') return notFound;

    const { memberId } = code;
    visitor.actsOn(`member:${memberId}`);
    if (acceptance === 'open') {
      // Taken before the member is active, so that one person can never be two members.
      const owner = await staff.claimIdentity(identity, memberId);
      if (owner !== memberId) return problem(409, 'already-a-member');
      const member = accepted(stored.value, identity);
      if ((await staff.replace(member, stored.etag)) === 'conflict') return staleVersion;
      context.info('invitation accepted', { memberId });
    }
    return { jsonBody: { member: ownMemberOf(stored.value) } };
  };

const notFound = problem(404, 'invitation-not-found');
