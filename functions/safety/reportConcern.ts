/** POST /api/concerns: anybody says that something worries them (SG-59). */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import type { Occurrence } from '../../shared/alerts/alert';
import { concernOccurrence, concernOf, concernRequestSchema } from '../../shared/safety/concern';
import type { ConcernRepository } from '../../shared/safety/concernRepository';
import type { Answer } from '../../shared/web/answer';
import { readJson } from '../../shared/web/readJson';

interface Deps {
  concerns: ConcernRepository;
  announce: (occurrence: Occurrence) => Promise<void>;
  newId: () => string;
  retentionDays: number;
  now: () => Date;
}

export const reportConcern =
  ({ concerns, announce, newId, retentionDays, now }: Deps) =>
  async (request: HttpRequest, context: InvocationContext): Promise<Answer> => {
    const body = await readJson(request, concernRequestSchema, 'invalid-concern');
    if (!body.ok) return body.answer;

    const concern = concernOf(body.value, { concernId: newId(), retentionDays, now: now() });
    await concerns.create(concern);
    await announce(concernOccurrence(concern));
    context.info('concern', { concernId: concern.concernId });
    return { status: 202, jsonBody: { received: true } };
  };
