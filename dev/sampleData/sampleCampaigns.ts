/**
 * Sample campaigns for a desk and for tests: six people and two pools, all invented.
 *
 * Regions, ages and times are bands; goals follow the range that was published in the field. The
 * stories obey the rules that real ones must: the person decides, nothing names or dates anything.
 */
import { textHash, type Campaign } from '../../shared/campaigns/campaign';
import { sampleStories } from './sampleStories';

/** How long a sample stays visible: the default end of a consent (SG-05). */
const visibleDays = 180;

type Sample = Pick<Campaign, 'book' | 'kind' | 'name' | 'office' | 'facts' | 'needs'>;

const person = (
  book: string,
  name: Campaign['name'],
  office: string,
  facts: Omit<Campaign['facts'], 'gender'>,
  needs: [Campaign['needs'][number]['item'], number][],
): Sample => ({
  book,
  kind: 'person',
  name,
  office,
  facts: { ...facts, gender: null },
  needs: needs.map(([item, goalMinor]) => ({ item, goalMinor })),
});

const pool = (book: string, name: Campaign['name']): Sample => ({
  book,
  kind: 'pool',
  name,
  office: 'bangkok',
  facts: {
    ageBand: null,
    gender: null,
    exploitation: null,
    from: null,
    to: null,
    waiting: null,
  },
  needs: [],
});

const samples: readonly Sample[] = [
  pool('f83703c2-2a3a-4d33-8f29-07b97b4de5a1', 'people-without-a-story'),
  pool('1fc30b0f-9c83-4d7e-9a52-0d35af3f6c1c', 'childrens-fund'),
  person(
    '7b9d2c64-5f0e-4b86-9a51-6f0f5f2f0c3a',
    'cedar',
    'bangkok',
    {
      ageBand: '25-34',
      exploitation: 'fishing',
      from: 'southeast-asia-mainland',
      to: 'southeast-asia-maritime',
      waiting: 'over-1-year',
    },
    [
      ['travel-home', 62_000],
      ['travel-documents', 24_000],
      ['safe-place-to-stay', 48_000],
      ['health-and-counselling', 40_000],
      ['livestock', 112_000],
    ],
  ),
  person(
    'c4a1f7f0-8a34-4f0b-b6f5-2c1b7d9e4e58',
    'birch',
    'bangkok',
    {
      ageBand: '18-24',
      exploitation: 'domestic-servitude',
      from: 'south-asia',
      to: 'gulf',
      waiting: '6-12-months',
    },
    [
      ['travel-home', 55_000],
      ['health-and-counselling', 64_000],
      ['sewing-workshop', 55_000],
    ],
  ),
  person(
    '2e6f4d1b-0c57-4a98-8d3e-9b7a6c5f1d24',
    'quartz',
    'bangkok',
    {
      ageBand: '35-49',
      exploitation: 'domestic-servitude',
      from: 'east-africa',
      to: 'gulf',
      waiting: 'under-6-months',
    },
    [
      ['travel-home', 65_000],
      ['safe-place-to-stay', 18_000],
      ['health-and-counselling', 15_000],
      ['market-stall-or-shop', 50_000],
    ],
  ),
  person(
    '91d0b3e7-6a2c-4c1f-a7d8-3e5b8f4c7a90',
    'flint',
    'jakarta',
    {
      ageBand: '25-34',
      exploitation: 'construction',
      from: 'west-africa',
      to: 'north-africa',
      waiting: 'over-1-year',
    },
    [
      ['travel-home', 70_000],
      ['advice-and-support', 45_000],
      ['health-and-counselling', 36_000],
      ['repair-workshop', 80_000],
    ],
  ),
  person(
    '5d8c0a9f-3b71-4e64-9c2a-7f1e6d4b8c35',
    'larch',
    'jakarta',
    {
      ageBand: '18-24',
      exploitation: 'online-scam',
      from: 'southeast-asia',
      to: 'southeast-asia',
      waiting: '6-12-months',
    },
    [
      ['travel-documents', 22_000],
      ['travel-home', 38_000],
      ['health-and-counselling', 45_000],
      ['vocational-course', 90_000],
    ],
  ),
  person(
    'e07b5a82-1d4f-4936-b8c7-4a9d2f6e3b17',
    'slate',
    'jakarta',
    {
      ageBand: '25-34',
      exploitation: 'agriculture',
      from: 'central-asia',
      to: 'europe',
      waiting: 'under-6-months',
    },
    [
      ['travel-home', 52_000],
      ['advice-and-support', 80_000],
      ['farming', 80_000],
    ],
  ),
];

/** The samples, live and approved, visible from the day before `now`. */
export function sampleCampaigns(now: Date): Campaign[] {
  const day = 86_400_000;
  return samples.map((sample, index) => {
    const campaign: Campaign = {
      ...sample,
      id: 'campaign',
      type: 'campaign',
      currency: 'USD',
      language: 'en',
      story: sampleStories[sample.name ?? ''] ?? [],
      caseRef: `SAMPLE-${index + 1}`,
      author: `caseworker-${sample.office}`,
      status: 'live',
      version: 1,
      approval: null,
      visibleFrom: new Date(now.getTime() - day).toISOString(),
      visibleUntil: new Date(now.getTime() + visibleDays * day).toISOString(),
    };
    const approvedAt = campaign.visibleFrom;
    return {
      ...campaign,
      approval: { textHash: textHash(campaign), approvedBy: 'reviewer-one', approvedAt },
    };
  });
}
