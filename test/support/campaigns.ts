/** Campaigns that a test makes for itself, stored as staff would have them stored. */
import type { Container } from '@azure/cosmos';
import { randomUUID } from 'node:crypto';
import { sampleCampaigns } from '../../dev/sampleData/sampleCampaigns';
import { textHash, type Campaign } from '../../shared/campaigns/campaign';
import { openFunding } from '../../shared/campaigns/funding';
import { get } from './donor';
import { until, type Portal } from './portal';

/** A person's campaign like the first sample, under another id, approved as it is. */
export function aCampaign(over: Partial<Campaign> = {}): Campaign {
  const sample = sampleCampaigns(new Date()).find(({ kind }) => kind === 'person');
  if (sample === undefined) throw new Error('there is no sample person');
  const campaign = { ...sample, book: randomUUID(), ...over };
  const approval = { ...sample.approval, textHash: textHash(campaign) };
  return {
    ...campaign,
    approval: { approvedBy: 'r', approvedAt: campaign.visibleFrom, ...approval },
  };
}

export async function storeCampaign(container: Container, campaign: Campaign): Promise<void> {
  await container.items.create(campaign);
  await container.items.create(openFunding(campaign, campaign.book));
}

/** A campaign that donors see, with a goal in minor units (a multiple of 1,000). */
export async function addCampaign(portal: Portal, goalMinor: number): Promise<string> {
  const campaign = aCampaign({ needs: [{ item: 'travel-home', goalMinor }] });
  await storeCampaign(portal.container('campaigns'), campaign);
  const address = `${portal.app.origin}/api/campaigns/${campaign.book}`;
  await until(async () => (await get(address)).status === 200);
  return campaign.book;
}

/** The funding document of a book. */
export async function fundingOf(portal: Portal, book: string) {
  const { resource } = await portal
    .container('campaigns')
    .item('funding', book)
    .read<{ raisedMinor: number; reservedMinor: number; remainingMinor: number; status: string }>();
  if (resource === undefined) throw new Error(`book ${book} has no funding`);
  const { raisedMinor, reservedMinor, remainingMinor, status } = resource;
  return { raisedMinor, reservedMinor, remainingMinor, status };
}
