/** POST /api/pledges/{pledgeId}/erasure: a donor is forgotten; the books keep the amounts (SG-58). */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import { rightsOn, withoutDonor } from '../../shared/pledges/donorRights';
import type { PledgeRepository } from '../../shared/pledges/pledgeRepository';
import type { Answer } from '../../shared/web/answer';
import { changeOwnPledge } from '../../shared/web/ownPledge';
import { problem } from '../../shared/web/problem';

interface Deps {
  pledges: Pick<PledgeRepository, 'find' | 'commit'>;
}

export const erasePledge =
  ({ pledges }: Deps) =>
  async (request: HttpRequest, context: InvocationContext): Promise<Answer> => {
    const changed = await changeOwnPledge(request, pledges, (pledge) =>
      rightsOn(pledge).mayBeErased
        ? { ok: true, pledge: withoutDonor(pledge) }
        : { ok: false, answer: problem(409, 'pledge-open') },
    );
    if (!changed.ok) return changed.answer;
    context.info('donor erased', { pledgeId: changed.pledge.pledgeId });
    return { jsonBody: { erased: true } };
  };
