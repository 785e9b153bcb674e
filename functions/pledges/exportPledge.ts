/** GET /api/pledges/{pledgeId}/export: a donor gets all that is kept of a gift and of them (SG-58). */
import type { HttpRequest } from '@azure/functions';
import { donorExportOf } from '../../shared/pledges/donorExport';
import type { DonorPledgeRepository } from '../../shared/pledges/donorPledgeRepository';
import type { PledgeRepository } from '../../shared/pledges/pledgeRepository';
import type { Answer } from '../../shared/web/answer';
import { openOwnPledge } from '../../shared/web/ownPledge';

interface Deps {
  pledges: Pick<PledgeRepository, 'find'>;
  donorPledges: Pick<DonorPledgeRepository, 'recordsOf'>;
  now: () => Date;
}

export const exportPledge =
  ({ pledges, donorPledges, now }: Deps) =>
  async (request: HttpRequest): Promise<Answer> => {
    const opened = await openOwnPledge(request, (...place) => pledges.find(...place));
    if (!opened.ok) return opened.answer;
    const pledge = opened.stored.value;
    const records = await donorPledges.recordsOf(pledge);
    return { jsonBody: donorExportOf({ pledge, ...records, now: now() }) };
  };
