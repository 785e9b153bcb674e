/** GET /api/pledges/{pledgeId}: a donor looks at their pledge, with the token that opens it. */
import type { HttpRequest } from '@azure/functions';
import * as z from 'zod';
import type { PublicRepository } from '../../shared/campaigns/publicRepository';
import { cardOf } from '../../shared/campaigns/publicView';
import { isOpenedBy, pledgeAnswerOf, receiptTokenSchema } from '../../shared/pledges/pledge';
import type { PledgeRepository } from '../../shared/pledges/pledgeRepository';
import type { Answer } from '../../shared/web/answer';
import { problem } from '../../shared/web/problem';

interface Deps {
  pledges: Pick<PledgeRepository, 'find'>;
  publicCampaigns: Pick<PublicRepository, 'find'>;
  now: () => Date;
}

const pledgeIdSchema = z.uuid({ version: 'v4' });

export const getPledge =
  ({ pledges, publicCampaigns, now }: Deps) =>
  async (request: HttpRequest): Promise<Answer> => {
    const token = receiptTokenSchema.safeParse(bearerOf(request));
    if (!token.success) return problem(401, 'invalid-token');
    const pledgeId = pledgeIdSchema.safeParse(request.params['pledgeId']?.toLowerCase());
    if (!pledgeId.success) return problem(404, 'pledge-not-found');

    const stored = await pledges.find(token.data.book, pledgeId.data);
    // One answer for a wrong key and for no pledge: the key is what makes it exist.
    if (stored === undefined || !isOpenedBy(stored.value, token.data.key)) {
      return problem(404, 'pledge-not-found');
    }
    const view = await publicCampaigns.find(stored.value.campaignId, now());
    return {
      jsonBody: {
        pledge: pledgeAnswerOf(stored.value),
        campaign: view === undefined ? null : cardOf(view),
      },
    };
  };

const bearerOf = (request: HttpRequest): string | undefined =>
  /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
