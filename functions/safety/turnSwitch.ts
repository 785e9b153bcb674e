/** PUT /api/staff/switches/{name}: off hides or stops within seconds, on brings back (SG-46). */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import type { CampaignRepository } from '../../shared/campaigns/campaignRepository';
import { mayTurn, pairOf, switchNameSchema, switchRequestSchema } from '../../shared/safety/switch';
import type { SwitchRepository } from '../../shared/safety/switchRepository';
import type { Answer } from '../../shared/web/answer';
import type { Caller } from '../../shared/web/guardStaff';
import { problem } from '../../shared/web/problem';
import { readJson } from '../../shared/web/readJson';

interface Deps {
  switches: Pick<SwitchRepository, 'turn' | 'hideWith'>;
  campaigns: Pick<CampaignRepository, 'idsWithPair'>;
  now: () => Date;
}

export const turnSwitch =
  ({ switches, campaigns, now }: Deps) =>
  async (request: HttpRequest, context: InvocationContext, { member }: Caller): Promise<Answer> => {
    const name = switchNameSchema.safeParse(request.params['name']);
    if (!name.success) return problem(404, 'switch-not-found');
    const body = await readJson(request, switchRequestSchema, 'invalid-switch');
    if (!body.ok) return body.answer;
    const { on, reason } = body.value;
    if (!mayTurn(member.roles, name.data, on)) return problem(403, 'not-allowed');

    const pair = pairOf(name.data);
    const campaignIds = pair === null || on ? [] : await campaigns.idsWithPair(pair);
    const record = { name: name.data, on, reason, by: member.memberId, at: now().toISOString() };
    await switches.turn(
      { id: `switch:${name.data}`, type: 'switch-record', ...record },
      campaignIds,
    );
    // One that was published while the first list was made was not on it.
    const late = pair === null || on ? [] : await campaigns.idsWithPair(pair);
    for (const campaignId of late) await switches.hideWith(name.data, campaignId);
    context.warn('switch turned', { name: name.data, on, hidden: late.length });
    return { jsonBody: { switch: record } };
  };
