/** GET /api/staff/me: who the portal takes the caller for, and what they may do. */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import { ownMemberOf } from '../../shared/staff/memberAnswer';
import type { Answer } from '../../shared/web/answer';
import type { Caller } from '../../shared/web/guardStaff';

export const getOwnMember =
  () =>
  (_request: HttpRequest, _context: InvocationContext, { member, actsOn }: Caller): Answer => {
    actsOn(member.id);
    return { jsonBody: { member: ownMemberOf(member) } };
  };
