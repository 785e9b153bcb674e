/** GET /api/pledges/{pledgeId}: a donor looks at their pledge, with the token that opens it. */
import type { HttpRequest } from '@azure/functions';
import type { PublicRepository } from '../../shared/campaigns/publicRepository';
import { cardOf } from '../../shared/campaigns/publicView';
import { pledgeAnswerOf } from '../../shared/pledges/pledge';
import type { PledgeRepository } from '../../shared/pledges/pledgeRepository';
import type { Answer } from '../../shared/web/answer';
import { openOwnPledge } from '../../shared/web/ownPledge';

interface Deps {
  pledges: Pick<PledgeRepository, 'find'>;
  publicCampaigns: Pick<PublicRepository, 'find'>;
  now: () => Date;
}

export const getPledge =
  ({ pledges, publicCampaigns, now }: Deps) =>
  async (request: HttpRequest): Promise<Answer> => {
    const opened = await openOwnPledge(request, (...place) => pledges.find(...place));
    if (!opened.ok) return opened.answer;
    const pledge = opened.stored.value;
    const view = await publicCampaigns.find(pledge.campaignId, now());
    return {
      jsonBody: {
        pledge: pledgeAnswerOf(pledge),
        campaign: view === undefined ? null : cardOf(view),
      },
    };
  };
