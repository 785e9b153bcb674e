/** Many donors at once on a campaign with room for fewer: exactly those that fit are accepted. */
import { randomUUID } from 'node:crypto';
import { sampleCampaigns } from '../dev/sampleData/sampleCampaigns';
import { textHash, type Campaign } from '../shared/campaigns/campaign';
import { openFunding } from '../shared/campaigns/funding';
import { viewDocumentId } from '../shared/campaigns/publication';
import { quartz } from '../test/support/donor';
import { until } from '../test/support/portal';
import type { Benchmark, Line } from './result';
import { ms, percentile } from './statistics';
import { atOnce, pledge } from './stand/donors';
import { onStand, type Stand } from './stand/stand';

const donors = 1_000;
const room = 300;
const amountMinor = 500;

/** A sample person whose one need is just as large as the room. */
function roomyCampaign(): Campaign {
  const sample = sampleCampaigns(new Date()).find(({ book }) => book === quartz);
  if (sample === undefined) throw new Error('the sample person is gone');
  const campaign: Campaign = {
    ...sample,
    book: randomUUID(),
    needs: [{ item: 'travel-home', goalMinor: room * amountMinor }],
  };
  const { visibleFrom: approvedAt } = campaign;
  const approval = { textHash: textHash(campaign), approvedBy: 'reviewer-one', approvedAt };
  return { ...campaign, approval };
}

async function publish(stand: Stand): Promise<string> {
  const campaign = roomyCampaign();
  const { items } = stand.container('campaigns');
  await items.create(campaign);
  await items.create(openFunding(campaign, campaign.book));
  const id = viewDocumentId(campaign.book);
  const view = stand.container('public').item(id, id);
  await until(async () => (await view.read()).statusCode === 200);
  return campaign.book;
}

async function measure(stand: Stand): Promise<Line[]> {
  const campaignId = await publish(stand);
  const { origin } = stand.app();
  const answerMs: number[] = [];
  const startedAt = performance.now();
  const statuses = await atOnce(donors, donors, async () => {
    const { status } = await pledge(origin, campaignId, { amountMinor });
    answerMs.push(performance.now() - startedAt);
    return status;
  });
  const tookMs = performance.now() - startedAt;

  const accepted = statuses.filter((status) => status === 201).length;
  const refused = statuses.filter((status) => status === 409).length;
  const told = `${accepted} accepted, ${refused} refused with 409`;
  if (accepted !== room || refused !== donors - room) {
    throw new Error(`room for ${room} and ${donors} donors, but ${told}`);
  }
  const samples = `${donors} pledges at once`;
  return [
    {
      what: `room for ${room}`,
      value: told,
      samples,
      goal: { text: `exactly ${room}, no 5xx`, met: true },
    },
    { what: 'all answered after', value: ms(tookMs), samples },
    { what: 'half answered after', value: ms(percentile(answerMs, 0.5)), samples },
    { what: 'rate', value: `${((donors / tookMs) * 1000).toFixed(0)} a second`, samples },
  ];
}

export const rush: Benchmark = { name: 'rush', run: () => onStand(measure) };
