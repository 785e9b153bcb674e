/** PUT /api/staff/members/{id}: an administrator changes what a member may do, or stops them at once. */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import { memberIdSchema } from '../../shared/staff/member';
import { memberAnswerOf } from '../../shared/staff/memberAnswer';
import {
  decideChange,
  memberChangeSchema,
  type ChangeRefusal,
} from '../../shared/staff/memberChange';
import type { StaffRepository } from '../../shared/staff/staffRepository';
import type { Answer } from '../../shared/web/answer';
import type { Caller } from '../../shared/web/guardStaff';
import { problem } from '../../shared/web/problem';
import { readJson } from '../../shared/web/readJson';
import { staleVersion, versionProblem } from '../../shared/web/version';

interface Deps {
  staff: Pick<StaffRepository, 'findStored' | 'all' | 'replace'>;
}

const statusOf: Record<ChangeRefusal, number> = {
  'own-work': 403,
  'last-administrator': 409,
  'wrong-status': 409,
};

export const changeMember =
  ({ staff }: Deps) =>
  async (request: HttpRequest, context: InvocationContext, caller: Caller): Promise<Answer> => {
    const memberId = memberIdSchema.safeParse(request.params['id']);
    if (!memberId.success) return notFound;
    const body = await readJson(request, memberChangeSchema, 'invalid-member');
    if (!body.ok) return body.answer;
    const stored = await staff.findStored(memberId.data);
    if (stored === undefined) return notFound;
    const stale = versionProblem(request, stored.etag);
    if (stale !== undefined) return stale;

    const decided = decideChange(stored.value, {
      change: body.value,
      actorId: caller.member.memberId,
      directory: await staff.all(),
    });
    if (decided.kind === 'refused') return problem(statusOf[decided.reason], decided.reason);
    const outcome = await staff.replace(stored, decided.member, decided.stays);
    if (outcome === 'taken') return problem(409, 'address-taken');
    if (outcome === 'conflict') return staleVersion;

    context.info('member changed', { memberId: memberId.data, state: decided.member.state });
    const fresh = await staff.findStored(memberId.data);
    if (fresh === undefined) return notFound;
    return { headers: { etag: fresh.etag }, jsonBody: { member: memberAnswerOf(fresh) } };
  };

const notFound = problem(404, 'member-not-found');
