/** POST /api/concerns: anybody says that something worries them (SG-59). */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import type { Occurrence } from '../../shared/alerts/alert';
import { concernOccurrence, concernOf, concernRequestSchema } from '../../shared/safety/concern';
import type { ConcernRepository } from '../../shared/safety/concernRepository';
import type { Limits } from '../../shared/limits/countAttempt';
import type { Answer } from '../../shared/web/answer';
import { networkOf } from '../../shared/web/networkOf';
import { readJson } from '../../shared/web/readJson';
import { refusalOfAttempt } from '../../shared/web/tooManyAttempts';

interface Deps {
  concerns: ConcernRepository;
  announce: (occurrence: Occurrence) => Promise<void>;
  limits: Pick<Limits, 'attempt'>;
  newId: () => string;
  retentionDays: number;
  now: () => Date;
}

export const reportConcern =
  ({ concerns, announce, limits, newId, retentionDays, now }: Deps) =>
  async (request: HttpRequest, context: InvocationContext): Promise<Answer> => {
    const body = await readJson(request, concernRequestSchema, 'invalid-concern');
    if (!body.ok) return body.answer;
    const refusal = refusalOfAttempt(await limits.attempt('concern-network', networkOf(request)));
    if (refusal !== undefined) return refusal;

    const concern = concernOf(body.value, { concernId: newId(), retentionDays, now: now() });
    await concerns.create(concern);
    await announce(concernOccurrence(concern));
    context.info('concern', { concernId: concern.concernId });
    return { status: 202, jsonBody: { received: true } };
  };
