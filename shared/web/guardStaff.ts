/**
 * The guard of staff calls: a good access token, a member of the directory who is active, a role
 * that may, and one audit entry for every call of somebody who is known (SG-33, SG-38).
 *
 * The directory is asked at every call, so that who is stopped is out at once.
 */
import type { HttpHandler, HttpRequest, InvocationContext } from '@azure/functions';
import { auditEntryOf, type AuditEntry } from '../audit/auditEntry';
import { isPassing } from '../fault';
import type { Identity } from '../staff/identity';
import { firstAdministrator, type Member, type StaffRole } from '../staff/member';
import type { Answer } from './answer';
import { guardHttp } from './guard';
import { problem } from './problem';

interface Deps {
  /** Whom an access token speaks for; null while no sign-in is set up: then nobody is let in. */
  identify: ((accessToken: string) => Promise<Identity | undefined>) | null;
  findMember: (identity: Identity) => Promise<Member | undefined>;
  hasAdministrator: () => Promise<boolean>;
  /** Object id of who counts as an administrator while the directory has none. */
  firstAdministratorId: string | null;
  audit: { add(entry: AuditEntry): Promise<unknown> };
  newId: () => string;
  now: () => Date;
}

/** What the audit entry of a call says that the call was on. */
interface Audited {
  /** Names what the call turned out to be on, such as the id of what it made: `member:<id>`. */
  actsOn: (subject: string) => void;
}

/** Who calls, for a handler that only members with one of its roles reach. */
export interface Caller extends Audited {
  member: Member;
}

/** Who calls, for a handler that everybody reaches who can sign in. */
export interface Visitor extends Audited {
  identity: Identity;
}

type Answering<Who> = (
  request: HttpRequest,
  context: InvocationContext,
  who: Who,
) => Answer | Promise<Answer>;

const notSignedIn: Answer = {
  ...problem(401, 'not-signed-in'),
  headers: { ...problem(401, 'not-signed-in').headers, 'www-authenticate': 'Bearer' },
};

export function guardStaff(deps: Deps) {
  /** Around a call of somebody whose token is good: its answer leaves when its entry is stored. */
  const audited = (
    on: string,
    answerOf: (request: HttpRequest, context: InvocationContext, by: By) => Promise<Answer>,
  ): HttpHandler =>
    guardHttp(async (request, context) => {
      const identity = await identityOf(request, deps);
      if (identity === undefined) return notSignedIn;
      const by: By = { identity, actor: identity.objectId, subject: subjectOf(on, request) };
      const keep = (status: number) =>
        deps.audit.add(
          auditEntryOf({
            entryId: deps.newId(),
            subject: by.subject,
            action: context.functionName,
            actor: by.actor,
            status,
            now: deps.now(),
          }),
        );
      let answer: Answer;
      try {
        answer = await answerOf(request, context, by);
      } catch (error) {
        await keep(isPassing(error) ? 503 : 500);
        throw error;
      }
      await keep(answer.status ?? 200);
      return answer;
    });

  return {
    /**
     * A call for members with one of these roles.
     *
     * @param on what it is on, for the audit: `members`, or `member:{id}` with the route's parameter.
     */
    members: (roles: readonly StaffRole[], on: string, handler: Answering<Caller>): HttpHandler =>
      audited(on, async (request, context, by) => {
        const member = await memberOf(by.identity, deps);
        if (member === undefined) return problem(403, 'not-a-member');
        by.actor = member.memberId;
        if (member.state !== 'active') return problem(403, 'not-a-member');
        if (!member.roles.some((role) => roles.includes(role))) return problem(403, 'not-allowed');
        return await handler(request, context, {
          member,
          actsOn: (subject) => (by.subject = subject),
        });
      }),

    /** A call for everybody who can sign in, such as the invited, who are no members yet. */
    visitors: (on: string, handler: Answering<Visitor>): HttpHandler =>
      audited(on, async (request, context, by) =>
        handler(request, context, {
          identity: by.identity,
          actsOn: (subject) => (by.subject = subject),
        }),
      ),
  };
}

interface By {
  identity: Identity;
  actor: string;
  subject: string;
}

async function identityOf(
  request: HttpRequest,
  { identify }: Pick<Deps, 'identify'>,
): Promise<Identity | undefined> {
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  return token === undefined || identify === null ? undefined : await identify(token);
}

/** Who deployed is an administrator while nobody else is, whatever the directory says of them. */
async function memberOf(
  identity: Identity,
  { findMember, hasAdministrator, firstAdministratorId }: Deps,
): Promise<Member | undefined> {
  const mayBeFirst = identity.objectId === firstAdministratorId;
  if (mayBeFirst && !(await hasAdministrator())) return firstAdministrator(identity);
  return await findMember(identity);
}

/** The template with the route's parameters in it. */
const subjectOf = (on: string, { params }: HttpRequest): string =>
  on.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
