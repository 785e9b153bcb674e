/** Whole and valid sample values; a test puts what it is about over them. */
import { sampleCampaigns } from '../../dev/sampleData/sampleCampaigns';
import type { Campaign } from '../../shared/campaigns/campaign';
import { openFunding, type Funding } from '../../shared/campaigns/funding';
import { placePledge, type Pledge } from '../../shared/pledges/pledge';
import type { Member } from '../../shared/staff/member';
import { aPledge, cedar, pool } from '../support/donor';

export const now = new Date('2026-03-15T12:00:00.000Z');
export const pledgeId = '0b9e3c1a-5d2f-4c77-8a61-3f4e5d6c7b8a';

export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length > 1) throw new Error(`${list.length} instead of one`);
  return first;
}

const sampleOf = (book: string): Campaign =>
  only(sampleCampaigns(now).filter((campaign) => campaign.book === book));

export const aCampaign = (over: Partial<Campaign> = {}): Campaign => ({
  ...sampleOf(cedar),
  ...over,
});

export const aPool = (over: Partial<Campaign> = {}): Campaign => ({ ...sampleOf(pool), ...over });

export const aFunding = (over: Partial<Funding> = {}): Funding => ({
  ...openFunding(aCampaign(), cedar),
  ...over,
});

export const aStoredPledge = (over: Partial<Pledge> = {}): Pledge => ({
  ...placePledge({
    request: aPledge({ tipMinor: 500 }),
    pledgeId,
    campaignId: cedar,
    book: cedar,
    hasGoal: true,
    now,
  }),
  ...over,
});

export const aMember = (over: Partial<Member> = {}): Member => ({
  id: 'member:a',
  type: 'member',
  memberId: 'a',
  identity: null,
  invitation: null,
  name: 'A',
  email: 'a@staff.example',
  office: 'bangkok',
  roles: ['caseworker'],
  state: 'active',
  ...over,
});
