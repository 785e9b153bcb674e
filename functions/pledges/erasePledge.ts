/** POST /api/pledges/{pledgeId}/erasure: a donor is forgotten; the books keep the amounts (SG-58). */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import { Fault } from '../../shared/fault';
import { rightsOn, withoutDonor } from '../../shared/pledges/donorRights';
import type { PledgeRepository } from '../../shared/pledges/pledgeRepository';
import type { Answer } from '../../shared/web/answer';
import { openOwnPledge } from '../../shared/web/ownPledge';
import { problem } from '../../shared/web/problem';

interface Deps {
  pledges: Pick<PledgeRepository, 'find' | 'commit'>;
}

/** A fee may become known just now: so often we read and decide again. */
const attemptsMax = 5;

/** @throws Fault when the pledge kept changing. */
export const erasePledge =
  ({ pledges }: Deps) =>
  async (request: HttpRequest, context: InvocationContext): Promise<Answer> => {
    for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
      const opened = await openOwnPledge(request, (...place) => pledges.find(...place));
      if (!opened.ok) return opened.answer;
      const { stored } = opened;
      if (!rightsOn(stored.value).mayBeErased) return problem(409, 'pledge-open');

      const pledge = withoutDonor(stored.value);
      const transition = { pledge, funding: null, entries: [], notices: [] };
      if ((await pledges.commit(stored, transition)) === 'committed') {
        context.info('donor erased', { pledgeId: pledge.pledgeId });
        return { jsonBody: { erased: true } };
      }
    }
    throw new Fault('a pledge kept changing while its donor was erased', true);
  };
