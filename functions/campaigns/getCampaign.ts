/** GET /api/campaigns/{campaignId}: the public view, or one and the same 404 for every other case. */
import type { HttpRequest } from '@azure/functions';
import * as z from 'zod';
import type { PublicRepository } from '../../shared/campaigns/publicRepository';
import type { Answer } from '../../shared/web/answer';
import { problem } from '../../shared/web/problem';

interface Deps {
  publicCampaigns: Pick<PublicRepository, 'find'>;
  now: () => Date;
}

const campaignIdSchema = z.uuid({ version: 'v4' });

export const getCampaign =
  ({ publicCampaigns, now }: Deps) =>
  async (request: HttpRequest): Promise<Answer> => {
    const campaignId = campaignIdSchema.safeParse(request.params['campaignId']?.toLowerCase());
    const view = campaignId.success
      ? await publicCampaigns.find(campaignId.data, now())
      : undefined;
    return view === undefined ? problem(404, 'campaign-not-available') : { jsonBody: view };
  };
