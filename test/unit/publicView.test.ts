/** The public view: an allow-list, and nothing that tells of a journey. */
import fc from 'fast-check';
import { campaignSchema } from '../../shared/campaigns/campaign';
import { viewDocumentOf, viewDocumentSchema } from '../../shared/campaigns/publication';
import {
  cardOf,
  cardSchema,
  fairOrderOf,
  viewOf,
  viewSchema,
  type View,
} from '../../shared/campaigns/publicView';
import { waitingBands } from '../../shared/words';
import { aCampaign, aFunding, aPool } from './samples';

const siteUrl = 'https://site.example';
const aView = (over: Partial<View> = {}): View => ({
  ...viewOf(aCampaign(), [aFunding()], siteUrl),
  ...over,
});

const cardFields = [
  'ageBand',
  'currency',
  'exploitation',
  'from',
  'fundedPercent',
  'goalMinor',
  'id',
  'kind',
  'name',
  'raisedMinor',
  'status',
  'to',
  'waiting',
];
const viewFields = [...cardFields, 'language', 'needs', 'shareUrl', 'story', 'updates'].sort();

describe('SG-14: what outsiders see is a list of fields, and nothing else', () => {
  it('of a card and of a view', () => {
    expect(Object.keys(cardOf(aView())).sort()).toEqual(cardFields);
    expect(Object.keys(aView()).sort()).toEqual(viewFields);
  });

  it('of a chapter and of a need', () => {
    for (const chapter of aView().story) {
      expect(Object.keys(chapter).sort()).toEqual(['kind', 'place', 'text']);
    }
    for (const need of aView().needs) {
      expect(Object.keys(need).sort()).toEqual(['goalMinor', 'group', 'item']);
    }
  });

  it('never the gender, the case, the office or the author', () => {
    const campaign = aCampaign({
      facts: { ...aCampaign().facts, gender: 'woman' },
      caseRef: 'case-4711',
      office: 'office-4711',
      author: 'author-4711',
    });

    const shown = JSON.stringify(viewDocumentOf(campaign, [aFunding()], siteUrl));

    expect(shown).not.toMatch(/4711|woman|gender/);
  });

  it('fields that storage holds besides never appear, wherever they lie', () => {
    const secret = 'not-for-anybody-outside';
    const stored: unknown = JSON.parse(
      JSON.stringify(viewDocumentOf(aCampaign(), [aFunding()], siteUrl)),
    );
    fc.assert(
      fc.property(fc.nat(), unknownKeys, (place, key) => {
        const planted = structuredClone(stored);
        const places = objectsIn(planted);
        const target = places[place % places.length] ?? {};
        fc.pre(!(key in target));
        target[key] = { [secret]: secret };

        const { view } = viewDocumentSchema.strip().parse(planted);

        expect(JSON.stringify(view)).not.toContain(secret);
      }),
      { numRuns: 500 },
    );
  });

  it('fields that the content holds besides never get into the view', () => {
    const planted = { ...aCampaign(), realName: 'secret', protections: { legalHold: 'secret' } };

    const view = viewOf(campaignSchema.strip().parse(planted), [aFunding()], siteUrl);

    expect(JSON.stringify(view)).not.toContain('secret');
  });
});

const unknownKeys = fc
  .string({ minLength: 1, maxLength: 12 })
  .filter((key) => !['__proto__', 'constructor'].includes(key));

/** Every object in a JSON value, itself first. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (!isObject(value)) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

describe('the sums in a view', () => {
  it.each([
    [0, 0, 'live'],
    [2_859, 0, 'live'],
    [2_860, 1, 'live'],
    [285_999, 99, 'live'],
    [286_000, 100, 'funded'],
    [300_000, 100, 'funded'],
    [-500, 0, 'live'],
  ] as const)('at %i: %i %%, %s', (raisedMinor, fundedPercent, status) => {
    expect(viewOf(aCampaign(), [aFunding({ raisedMinor })], siteUrl)).toMatchObject({
      raisedMinor,
      fundedPercent,
      status,
    });
  });

  it('are those of all books of a pool, which has no goal', () => {
    const books = [aFunding({ raisedMinor: 700 }), aFunding({ raisedMinor: 500 })];

    expect(viewOf(aPool(), books, siteUrl)).toMatchObject({
      raisedMinor: 1_200,
      goalMinor: null,
      fundedPercent: null,
      status: 'live',
    });
  });

  it('do not count what is only held', () => {
    const funding = aFunding({ reservedMinor: 286_000, remainingMinor: 0 });

    expect(viewOf(aCampaign(), [funding], siteUrl).raisedMinor).toBe(0);
  });
});

describe('SG-30: nothing tells of a journey', () => {
  it('delivery looks like any funded campaign, byte for byte', () => {
    const full = [aFunding({ raisedMinor: 286_000, remainingMinor: 0 })];
    const shown = (status: 'live' | 'funded' | 'in-delivery') =>
      JSON.stringify(viewOf(aCampaign({ status }), full, siteUrl));

    expect(shown('in-delivery')).toBe(shown('funded'));
    expect(shown('live')).toBe(shown('funded'));
  });
});

describe('the fair order', () => {
  const order = (...views: View[]) =>
    [...views].sort((a, b) => (fairOrderOf(a) < fairOrderOf(b) ? -1 : 1));

  it('the least funded comes first, in steps of five percent', () => {
    const [little, much] = [aView({ fundedPercent: 4 }), aView({ fundedPercent: 5 })];

    expect(order(much, little)).toEqual([little, much]);
    expect(fairOrderOf(aView({ fundedPercent: 0 }))).toBe(fairOrderOf(little));
  });

  it('then who has waited longest', () => {
    const views = waitingBands.map((waiting) => aView({ waiting }));

    expect(order(...views)).toEqual([...views].reverse());
  });

  it('a pool, the default gift, comes before people', () => {
    const pool = viewOf(aPool(), [], siteUrl);

    expect(order(aView({ waiting: 'over-2-years' }), pool)[0]).toBe(pool);
  });

  it('a fully funded campaign comes last', () => {
    const full = aView({ fundedPercent: 100, waiting: 'over-2-years' });
    const late = aView({ fundedPercent: 94, waiting: 'under-6-months' });

    expect(order(full, late)).toEqual([late, full]);
  });

  it('is another key for another campaign, and always the same for one', () => {
    const other = aView({ id: 'c4a1f7f0-8a34-4f0b-b6f5-2c1b7d9e4e58' });

    expect(fairOrderOf(other)).not.toBe(fairOrderOf(aView()));
    expect(fairOrderOf(other)).toBe(fairOrderOf(other));
  });

  it('knows no waiting band at all', () => {
    expect(fairOrderOf(aView({ waiting: null }))).toMatch(/^\d{2}\.\d\.[0-9a-f]{12}$/);
  });
});

it('the schemas of card and view accept what is made', () => {
  expect(cardSchema.strict().parse(cardOf(aView()))).toEqual(cardOf(aView()));
  expect(viewSchema.strict().parse(aView())).toEqual(aView());
});
