/** Puts the sample data into an empty database; what is there already is left as it is. */
import type { Database } from '@azure/cosmos';
import { openFunding } from '../../shared/campaigns/funding';
import { containers } from '../../shared/names';
import { cosmosStaffRepository } from '../../shared/staff/staffRepository';
import { createDocument } from '../../shared/storage/cosmosClient';
import { sampleCampaigns } from './sampleCampaigns';
import { sampleStaff } from './sampleStaff';

/** @returns how many campaigns there are to be seen. */
export async function loadSampleData(database: Database, now: Date): Promise<number> {
  const campaigns = database.container(containers.campaigns.name);
  const samples = sampleCampaigns(now);
  for (const campaign of samples) {
    await createDocument(campaigns, campaign);
    // A pool's funding is opened month by month, by its first gift.
    if (campaign.kind === 'person') {
      await createDocument(campaigns, openFunding(campaign, campaign.book));
    }
  }
  const staff = cosmosStaffRepository(database.container(containers.staff.name));
  for (const member of sampleStaff) await staff.create(member);
  return samples.length;
}
