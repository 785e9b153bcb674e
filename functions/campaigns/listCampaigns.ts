/** GET /api/campaigns: the public campaigns in fair order, a page at a time. No filter, no search. */
import type { HttpRequest } from '@azure/functions';
import * as z from 'zod';
import type { PublicRepository } from '../../shared/campaigns/publicRepository';
import { cardOf } from '../../shared/campaigns/publicView';
import type { Answer } from '../../shared/web/answer';
import { problem } from '../../shared/web/problem';

interface Deps {
  publicCampaigns: Pick<PublicRepository, 'list'>;
  now: () => Date;
}

/** A place in the fair order; it holds nothing that is not public. */
const cursorSchema = z.string().regex(/^\d{2}\.\d\.[0-9a-f]{12}$/);

/** Before every place in the order. */
const start = '';

export const listCampaigns =
  ({ publicCampaigns, now }: Deps) =>
  async (request: HttpRequest): Promise<Answer> => {
    const cursor = request.query.get('cursor');
    const after = cursor === null ? start : cursorSchema.safeParse(cursor).data;
    if (after === undefined) return problem(400, 'invalid-cursor');

    const { views, next } = await publicCampaigns.list(after, now());
    return { jsonBody: { campaigns: views.map(cardOf), next } };
  };
