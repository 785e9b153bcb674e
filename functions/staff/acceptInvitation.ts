/**
 * POST /api/staff/invitations/accept: who was invited and has signed in becomes a member, once.
 *
 * Also POST /api/staff/invitations/{code}/accept, which the site does not use: the host's telemetry
 * keeps every address that was asked for, and a code that was not used up would stay good in there (SG-41).
 */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import {
  accepted,
  acceptanceOf,
  acceptanceRequestSchema,
  readInvitationCode,
} from '../../shared/staff/invitation';
import { ownMemberOf } from '../../shared/staff/memberAnswer';
import type { StaffRepository } from '../../shared/staff/staffRepository';
import type { Answer } from '../../shared/web/answer';
import type { Visitor } from '../../shared/web/guardStaff';
import { problem } from '../../shared/web/problem';
import { readJson } from '../../shared/web/readJson';
import { staleVersion } from '../../shared/web/version';

interface Deps {
  staff: Pick<StaffRepository, 'findStored' | 'replace'>;
  now: () => Date;
}

/** The member may change under us, as when the invitation's mail is made: so often we look again. */
const attemptsMax = 3;

export const acceptInvitation =
  (deps: Deps) =>
  async (request: HttpRequest, context: InvocationContext, visitor: Visitor): Promise<Answer> => {
    const given = await givenCode(request);
    if (!given.ok) return given.answer;
    const code = readInvitationCode(given.value.code);
    if (code === undefined) return notFound;
    for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
      const answer = await accept(code, visitor, deps);
      if (answer === 'conflict') continue;
      context.info('invitation', { memberId: code.memberId, status: answer.status ?? 200 });
      return answer;
    }
    return staleVersion;
  };

async function givenCode(request: HttpRequest) {
  const code = request.params['code'];
  return code === undefined
    ? await readJson(request, acceptanceRequestSchema, 'invalid-acceptance')
    : ({ ok: true, value: { code } } as const);
}

async function accept(
  { memberId, key }: { memberId: string; key: string },
  { identity, actsOn }: Visitor,
  { staff, now }: Deps,
): Promise<Answer | 'conflict'> {
  const stored = await staff.findStored(memberId);
  // One answer for an unknown, wrong, ended, used and taken back code: the secret is what makes it exist.
  if (stored === undefined) return notFound;
  const acceptance = acceptanceOf(stored.value, { key, identity, now: now() });
  if (acceptance === 'not-open') return notFound;

  actsOn(stored.value.id);
  if (acceptance === 'open') {
    const outcome = await staff.replace(stored, accepted(stored.value, identity));
    if (outcome === 'taken') return problem(409, 'already-a-member');
    if (outcome === 'conflict') return 'conflict';
  }
  return { jsonBody: { member: ownMemberOf(stored.value) } };
}

const notFound = problem(404, 'invitation-not-found');
