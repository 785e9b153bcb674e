/** A campaign's content: what consent is bound to, and what a plan must be. */
import fc from 'fast-check';
import {
  campaignSchema,
  contentFaults,
  goalOf,
  textHash,
  type Campaign,
} from '../../shared/campaigns/campaign';
import { ageBands } from '../../shared/words';
import { sampleCampaigns } from '../../dev/sampleData/sampleCampaigns';
import { aCampaign, aPool, now } from './samples';

describe('SG-04: consent is bound to exactly the text and facts as written', () => {
  const [chapter] = aCampaign().story;
  const [need] = aCampaign().needs;
  if (chapter === undefined || need === undefined) throw new Error('the sample has no story');
  const { facts, story, needs } = aCampaign();
  const otherStory = (over: object) => ({ story: [{ ...chapter, ...over }, ...story.slice(1)] });

  it.each<[string, Partial<Campaign>]>([
    ['the name', { name: 'birch' }],
    ['no name', { name: null }],
    ['the language', { language: 'th' }],
    ['the age band', { facts: { ...facts, ageBand: 'adult' } }],
    ['the gender', { facts: { ...facts, gender: 'other' } }],
    ['the exploitation', { facts: { ...facts, exploitation: 'labour' } }],
    ['the home region', { facts: { ...facts, from: 'southeast-asia' } }],
    ['the region away', { facts: { ...facts, to: null } }],
    ['the waiting band', { facts: { ...facts, waiting: 'over-2-years' } }],
    ["a chapter's kind", otherStory({ kind: 'transit' })],
    ["a chapter's place", otherStory({ place: 'between' })],
    ['the order of chapters', { story: [...story].reverse() }],
    ['a chapter less', { story: story.slice(1) }],
    ['a need item', { needs: [{ ...need, item: 'farming' }, ...needs.slice(1)] }],
    ["a need's cost", { needs: [{ ...need, goalMinor: 63_000 }, ...needs.slice(1)] }],
  ])('another hash when this changes: %s', (_, over) => {
    expect(textHash(aCampaign(over))).not.toBe(textHash(aCampaign()));
  });

  it('one changed character anywhere in the story is another hash', () => {
    fc.assert(
      fc.property(
        fc.nat(story.length - 1),
        fc.nat(1_000),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, position, character) => {
          const changed = story.map((each, index) => {
            if (index !== at) return each;
            const place = position % each.text.length;
            return {
              ...each,
              text: each.text.slice(0, place) + character + each.text.slice(place + 1),
            };
          });
          const isSame = changed[at]?.text === story[at]?.text;

          expect(textHash(aCampaign({ story: changed })) === textHash(aCampaign())).toBe(isSame);
        },
      ),
    );
  });

  it.each<[string, Partial<Campaign>]>([
    ['state', { status: 'paused' }],
    ['version', { version: 7 }],
    ['approval', { approval: null }],
    ['office, author and case', { office: 'jakarta', author: 'b', caseRef: 'other' }],
    ['time of visibility', { visibleUntil: '2030-01-01T00:00:00.000Z' }],
  ])('the same hash when only this changes: %s', (_, over) => {
    expect(textHash(aCampaign(over))).toBe(textHash(aCampaign()));
  });
});

describe('SG-10: no campaign for a minor', () => {
  it('there is no age band for a minor', () => {
    expect(ageBands.filter((band) => /^(\d|1[0-7])(\D|$)|minor|child|unknown/.test(band))).toEqual(
      [],
    );
  });

  it.each(['under18', '0-17', '15-17', '16-24', 'unknown', ''])(
    'an age band %p is refused',
    (ageBand) => {
      const { facts, ...rest } = aCampaign();

      const parsed = campaignSchema.safeParse({ ...rest, facts: { ...facts, ageBand } });

      expect(parsed.success).toBe(false);
    },
  );
});

describe('a plan', () => {
  it('of every sample is without fault, and its shape is right', () => {
    for (const campaign of sampleCampaigns(now)) {
      expect(contentFaults(campaign)).toEqual([]);
      expect(campaignSchema.parse(campaign)).toEqual(campaign);
    }
  });

  it('costs what its need lines cost together', () => {
    expect(goalOf(aCampaign())).toBe(62_000 + 24_000 + 48_000 + 40_000 + 112_000);
  });

  it('has no goal when it is a pool', () => {
    expect(goalOf(aPool())).toBeNull();
  });

  it.each<[string, Partial<Campaign>, string]>([
    ['two chapters', { story: aCampaign().story.slice(0, 2) }, 'at least 3 chapters'],
    ['no need', { needs: [] }, 'at least one need line'],
    [
      'an uneven cost (SG-31)',
      { needs: [{ item: 'farming', goalMinor: 62_500 }] },
      'the goal of farming is a multiple of 10 USD',
    ],
    [
      'an uneven cost in yen',
      { currency: 'JPY', needs: [{ item: 'farming', goalMinor: 62_505 }] },
      'multiple of 10 JPY',
    ],
  ])('with %s is sent back with a reason', (_, over, reason) => {
    expect(contentFaults(aCampaign(over))).toEqual([expect.stringContaining(reason)]);
  });

  it('in yen is counted in yen, not in hundredths', () => {
    const needs = [{ item: 'farming' as const, goalMinor: 62_510 }];

    expect(contentFaults(aCampaign({ currency: 'JPY', needs }))).toEqual([]);
  });

  it('of a pool has no need lines', () => {
    const needs = aCampaign().needs;

    expect(contentFaults(aPool({ needs }))).toEqual(['a pool has no need lines']);
  });

  it.each<[string, object]>([
    ['a field that nobody knows (SG-39)', { realName: 'x' }],
    ['a need that is not on the list', { needs: [{ item: 'ransom', goalMinor: 1_000 }] }],
    ['eight chapters', { story: Array<unknown>(8).fill(aCampaign().story[0]) }],
    ['thirteen needs', { needs: Array<unknown>(13).fill(aCampaign().needs[0]) }],
    [
      'a chapter of 601 characters',
      { story: [{ kind: 'return', place: 'home', text: 'x'.repeat(601) }] },
    ],
    [
      'coordinates',
      { story: [{ kind: 'return', place: 'home', text: 'x', lat: 13.7, lon: 100.5 }] },
    ],
    ['a region finer than the list', { facts: { ...aCampaign().facts, from: 'bangkok' } }],
  ])('with %s is refused', (_, over) => {
    expect(campaignSchema.safeParse({ ...aCampaign(), ...over }).success).toBe(false);
  });
});
