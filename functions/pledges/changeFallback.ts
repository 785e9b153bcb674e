/** PUT /api/pledges/{pledgeId}/fallback: a donor chooses again what happens with a gift if plans change. */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import { Fault } from '../../shared/fault';
import { fallbackRequestSchema, rightsOn } from '../../shared/pledges/donorRights';
import { pledgeAnswerOf } from '../../shared/pledges/pledge';
import type { PledgeRepository } from '../../shared/pledges/pledgeRepository';
import type { Answer } from '../../shared/web/answer';
import { openOwnPledge } from '../../shared/web/ownPledge';
import { problem } from '../../shared/web/problem';
import { readJson } from '../../shared/web/readJson';

interface Deps {
  pledges: Pick<PledgeRepository, 'find' | 'commit'>;
}

/** A payment may settle just now: so often we read and decide again. */
const attemptsMax = 5;

/** @throws Fault when the pledge kept changing. */
export const changeFallback =
  ({ pledges }: Deps) =>
  async (request: HttpRequest, context: InvocationContext): Promise<Answer> => {
    const body = await readJson(request, fallbackRequestSchema, 'invalid-fallback');
    if (!body.ok) return body.answer;
    for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
      const opened = await openOwnPledge(request, (...place) => pledges.find(...place));
      if (!opened.ok) return opened.answer;
      const { value, etag } = opened.stored;
      if (!rightsOn(value).mayChooseFallback) return problem(409, 'pledge-final');

      const pledge = { ...value, fallback: body.value.fallback };
      const outcome =
        pledge.fallback === value.fallback
          ? 'committed'
          : await pledges.commit(
              { value, etag },
              { pledge, funding: null, entries: [], notices: [] },
            );
      if (outcome === 'committed') {
        context.info('fallback chosen', { pledgeId: pledge.pledgeId });
        return { jsonBody: { pledge: pledgeAnswerOf(pledge) } };
      }
    }
    throw new Fault('a pledge kept changing while its fallback was chosen', true);
  };
