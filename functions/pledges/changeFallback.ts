/** PUT /api/pledges/{pledgeId}/fallback: a donor chooses again what happens with a gift if plans change. */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import { fallbackRequestSchema, rightsOn } from '../../shared/pledges/donorRights';
import { pledgeAnswerOf } from '../../shared/pledges/pledge';
import type { PledgeRepository } from '../../shared/pledges/pledgeRepository';
import type { Answer } from '../../shared/web/answer';
import { changeOwnPledge } from '../../shared/web/ownPledge';
import { problem } from '../../shared/web/problem';
import { readJson } from '../../shared/web/readJson';

interface Deps {
  pledges: Pick<PledgeRepository, 'find' | 'commit'>;
}

export const changeFallback =
  ({ pledges }: Deps) =>
  async (request: HttpRequest, context: InvocationContext): Promise<Answer> => {
    const body = await readJson(request, fallbackRequestSchema, 'invalid-fallback');
    if (!body.ok) return body.answer;
    const { fallback } = body.value;
    const changed = await changeOwnPledge(request, pledges, (pledge) => {
      if (!rightsOn(pledge).mayChooseFallback) {
        return { ok: false, answer: problem(409, 'pledge-final') };
      }
      return { ok: true, pledge: pledge.fallback === fallback ? pledge : { ...pledge, fallback } };
    });
    if (!changed.ok) return changed.answer;
    context.info('fallback chosen', { pledgeId: changed.pledge.pledgeId });
    return { jsonBody: { pledge: pledgeAnswerOf(changed.pledge) } };
  };
