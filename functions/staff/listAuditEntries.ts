/** GET /api/staff/audit?subject=: who read or changed something, newest first; reading it counts too (SG-38). */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import { subjectSchema } from '../../shared/audit/auditEntry';
import type { AuditRepository } from '../../shared/audit/auditRepository';
import type { Answer } from '../../shared/web/answer';
import type { Caller } from '../../shared/web/guardStaff';
import { problem } from '../../shared/web/problem';

interface Deps {
  audit: Pick<AuditRepository, 'latest'>;
}

export const listAuditEntries =
  ({ audit }: Deps) =>
  async (request: HttpRequest, _context: InvocationContext, caller: Caller): Promise<Answer> => {
    const subject = subjectSchema.safeParse(request.query.get('subject'));
    if (!subject.success) return problem(400, 'invalid-subject');
    caller.actsOn(subject.data);
    const entries = await audit.latest(subject.data);
    return {
      jsonBody: {
        entries: entries.map(({ subject, action, actor, outcome, status, at }) => ({
          subject,
          action,
          actor,
          outcome,
          status,
          at,
        })),
      },
    };
  };
