/** Funding: places are held by a condition, never over the goal, and milestones are told once. */
import fc from 'fast-check';
import { executeQuery } from '../../dev/cosmos/sql/executeQuery';
import { createQueryPreparation } from '../../dev/cosmos/sql/prepareQuery';
import { applyPatch, parsePatch } from '../../dev/cosmos/store/patch';
import {
  fundingPatch,
  fundingSchema,
  holdCondition,
  milestonesReached,
  openFunding,
  refusalOf,
  statusAfter,
  type Funding,
  type FundingChange,
  type Hold,
} from '../../shared/campaigns/funding';
import { currencies, currencyRules } from '../../shared/money';
import { aCampaign, aFunding, aPool, now } from './samples';

const prepare = createQueryPreparation();

/** Whether the database would let the patch through. */
function isMet(condition: string, funding: Funding): boolean {
  const { rows } = executeQuery(
    prepare(`SELECT * ${condition}`),
    [{ sequence: 0, fields: funding }],
    {
      parameters: new Map(),
      now: now.getTime(),
      maxRows: 1,
      continuation: undefined,
    },
  );
  return rows.length === 1;
}

const patched = (funding: Funding, change: FundingChange): Funding => {
  const hasGoal = funding.goalMinor !== null;
  const { operations } = parsePatch({ operations: fundingPatch(change, { hasGoal }) });
  return fundingSchema.parse(applyPatch(funding, operations));
};

const hold = (over: Partial<Hold> = {}): Hold => ({
  amountMinor: 5_000,
  currency: 'USD',
  hasGoal: true,
  now,
  ...over,
});

const pool = openFunding(aPool(), aPool().book);

describe('a place is held', () => {
  const goalMinor = 286_000;
  const room = (remainingMinor: number) =>
    aFunding({ remainingMinor, raisedMinor: goalMinor - remainingMinor });
  const seconds = Math.floor(now.getTime() / 1000);

  it.each<[string, Funding, Partial<Hold>]>([
    ['while there is room', room(goalMinor), {}],
    ['for the least amount', room(goalMinor), { amountMinor: 500 }],
    ['for all that remains', room(5_000), { amountMinor: 5_000 }],
    ['for all that remains, though it is under the least', room(300), { amountMinor: 300 }],
    ['when just the least amount is left over', room(5_500), { amountMinor: 5_000 }],
    ['in the last second', aFunding({ openUntil: seconds + 1 }), {}],
    ['in the first second', aFunding({ openFrom: seconds }), {}],
    ['in a pool', pool, { hasGoal: false }],
    ['in a pool, for the least amount', pool, { hasGoal: false, amountMinor: 500 }],
    ['in a pool, for the greatest amount', pool, { hasGoal: false, amountMinor: 1_000_000 }],
  ])('%s', (_, funding, over) => {
    expect(isMet(holdCondition(hold(over)), funding)).toBe(true);
    expect(refusalOf(funding, hold(over))).toBeUndefined();
  });

  it.each<[string, Funding, Partial<Hold>, object]>([
    [
      'more than remains',
      room(5_000),
      { amountMinor: 5_001 },
      { reason: 'exceeds-remaining', remainingMinor: 5_000 },
    ],
    [
      'what would leave too little',
      room(5_499),
      { amountMinor: 5_000 },
      { reason: 'leaves-too-little', remainingMinor: 5_499 },
    ],
    [
      'anything when more came than was asked for',
      room(-1),
      { amountMinor: 500 },
      { reason: 'exceeds-remaining', remainingMinor: 0 },
    ],
    [
      'less than the least',
      room(goalMinor),
      { amountMinor: 499 },
      { reason: 'amount-outside-limits' },
    ],
    [
      'more than the greatest',
      room(5_000_000),
      { amountMinor: 1_000_001 },
      { reason: 'amount-outside-limits' },
    ],
    [
      'less than the least, in a pool',
      pool,
      { hasGoal: false, amountMinor: 499 },
      { reason: 'amount-outside-limits' },
    ],
    [
      'more than the greatest, in a pool',
      pool,
      { hasGoal: false, amountMinor: 1_000_001 },
      { reason: 'amount-outside-limits' },
    ],
    ['another currency', room(goalMinor), { currency: 'EUR' }, { reason: 'currency-mismatch' }],
    ['what is closed', aFunding({ status: 'closed' }), {}, { reason: 'campaign-not-available' }],
    [
      'what is not open yet',
      aFunding({ openFrom: seconds + 1 }),
      {},
      { reason: 'campaign-not-available' },
    ],
    [
      'what has ended (SG-05)',
      aFunding({ openUntil: seconds }),
      {},
      { reason: 'campaign-not-available' },
    ],
    [
      'what is funded',
      aFunding({ status: 'funded', raisedMinor: goalMinor, remainingMinor: 0 }),
      {},
      { reason: 'exceeds-remaining', remainingMinor: 0 },
    ],
  ])('but not for %s', (_, funding, over, refusal) => {
    expect(isMet(holdCondition(hold(over)), funding)).toBe(false);
    expect(refusalOf(funding, hold(over))).toEqual(refusal);
  });

  it('but not in a book without funding', () => {
    expect(refusalOf(undefined, hold())).toEqual({ reason: 'campaign-not-available' });
  });

  it('on a condition without parameters, which a patch cannot have', () => {
    expect(holdCondition(hold())).not.toContain('@');
  });

  it('and a refusal is given exactly when the condition is not met', () => {
    fc.assert(
      fc.property(fundings, holds, (funding, asked) => {
        const matching = { ...asked, hasGoal: funding.goalMinor !== null };

        const isRefused = refusalOf(funding, matching) !== undefined;

        expect(isMet(holdCondition(matching), funding)).toBe(!isRefused);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Sums that agree with each other; few amounts, so that they often meet the amount of a hold. */
const fundings: fc.Arbitrary<Funding> = fc
  .record({
    currency: fc.constantFrom(...currencies),
    goal: fc.option(fc.integer({ min: 1, max: 12 })),
    raised: fc.integer({ min: 0, max: 14 }),
    reserved: fc.integer({ min: 0, max: 14 }),
    odd: fc.integer({ min: -1, max: 1 }),
    isClosed: fc.boolean(),
    opensIn: fc.integer({ min: -2, max: 1 }),
    closesIn: fc.integer({ min: -1, max: 3 }),
  })
  .map(({ currency, goal, raised, reserved, odd, isClosed, opensIn, closesIn }) => {
    const unit = currencyRules[currency].minimumMinor;
    const goalMinor = goal === null ? null : goal * unit;
    const raisedMinor = Math.max(0, raised * unit + odd);
    const reservedMinor = reserved * unit;
    const isFunded = goalMinor !== null && raisedMinor >= goalMinor;
    return aFunding({
      kind: goalMinor === null ? 'pool' : 'person',
      status: isClosed ? 'closed' : isFunded ? 'funded' : 'live',
      currency,
      goalMinor,
      raisedMinor,
      reservedMinor,
      remainingMinor: goalMinor === null ? null : goalMinor - raisedMinor - reservedMinor,
      openFrom: Math.floor(now.getTime() / 1000) + opensIn,
      openUntil: Math.floor(now.getTime() / 1000) + closesIn,
    });
  });

const holds: fc.Arbitrary<Hold> = fc
  .record({
    currency: fc.constantFrom(...currencies),
    units: fc.oneof(fc.integer({ min: 0, max: 14 }), fc.constant(2_001)),
    odd: fc.integer({ min: -1, max: 1 }),
  })
  .map(({ currency, units, odd }) => {
    const amountMinor = Math.max(1, units * currencyRules[currency].minimumMinor + odd);
    return hold({ currency, amountMinor });
  });

describe('the goal', () => {
  type Step = { kind: 'hold'; amountMinor: number } | { kind: 'settle' | 'release'; which: number };
  const steps: fc.Arbitrary<Step[]> = fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('hold' as const),
        amountMinor: fc.oneof(
          fc.integer({ min: 400, max: 6_000 }),
          fc.constantFrom(500, 1_000, 2_000, 20_000),
        ),
      }),
      fc.record({ kind: fc.constantFrom('settle' as const, 'release' as const), which: fc.nat() }),
    ),
    { maxLength: 60 },
  );
  const start = aFunding({ goalMinor: 20_000, remainingMinor: 20_000 });

  it('is never passed by holds, however donors hold, pay and leave', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let funding = start;
        const held: number[] = [];
        for (const step of taken) {
          if (step.kind === 'hold') {
            const { amountMinor } = step;
            if (!isMet(holdCondition(hold({ amountMinor })), funding)) continue;
            funding = patched(funding, { raisedMinor: 0, reservedMinor: amountMinor });
            held.push(amountMinor);
          } else {
            const [amountMinor] = held.splice(step.which % Math.max(1, held.length), 1);
            if (amountMinor === undefined) continue;
            const raisedMinor = step.kind === 'settle' ? amountMinor : 0;
            funding = patched(funding, { raisedMinor, reservedMinor: -amountMinor });
          }
          const { goalMinor, raisedMinor, reservedMinor, remainingMinor } = funding;
          expect(raisedMinor + reservedMinor + (remainingMinor ?? NaN)).toBe(goalMinor);
          expect(remainingMinor).toBeGreaterThanOrEqual(0);
          expect(reservedMinor).toBe(held.reduce((sum, amountMinor) => sum + amountMinor, 0));
        }
      }),
    );
  });

  it('is passed when money comes after its hold had ended, and the sums still agree (M-13)', () => {
    const full = aFunding({ raisedMinor: 286_000, remainingMinor: 0 });

    const after = patched(full, { raisedMinor: 5_000, reservedMinor: 0 });

    expect(after).toMatchObject({ raisedMinor: 291_000, remainingMinor: -5_000 });
  });

  it('does not exist for a pool, whose patch counts nothing that remains', () => {
    const after = patched(pool, { raisedMinor: 5_000, reservedMinor: -5_000 });

    expect(after).toMatchObject({
      raisedMinor: 5_000,
      reservedMinor: -5_000,
      remainingMinor: null,
    });
  });

  it('every change is a newer version, so that of two views the newer is known', () => {
    expect(patched(start, { raisedMinor: 0, reservedMinor: 500 }).version).toBe(start.version + 1);
  });
});

describe('an opened funding', () => {
  it('asks for the whole plan and is open exactly while its campaign is to be seen', () => {
    const campaign = aCampaign();

    const funding = openFunding(campaign, campaign.book);

    expect(fundingSchema.parse(funding)).toMatchObject({
      goalMinor: 286_000,
      raisedMinor: 0,
      reservedMinor: 0,
      remainingMinor: 286_000,
      openFrom: Date.parse(campaign.visibleFrom) / 1000,
      openUntil: Date.parse(campaign.visibleUntil) / 1000,
    });
  });
});

describe('a milestone', () => {
  it.each<[number, Funding['announced'], Funding['announced']]>([
    [0, [], []],
    [1, [], ['first-pledge']],
    [142_999, ['first-pledge'], []],
    [143_000, ['first-pledge'], ['half-funded']],
    [286_000, ['first-pledge', 'half-funded'], ['funded']],
    [286_000, [], ['first-pledge', 'half-funded', 'funded']],
    [300_000, ['first-pledge', 'half-funded', 'funded'], []],
  ])('at %i of 286,000 with %j told: %j', (raisedMinor, announced, reached) => {
    expect(milestonesReached(aFunding({ raisedMinor, announced }))).toEqual(reached);
  });

  it('is not counted by what is only held', () => {
    expect(milestonesReached(aFunding({ reservedMinor: 286_000, remainingMinor: 0 }))).toEqual([]);
  });

  it('is not a pool’s: it has no goal', () => {
    expect(milestonesReached({ ...pool, raisedMinor: 1_000_000 })).toEqual([]);
  });
});

describe('what a funding is after its milestones were announced', () => {
  it.each([
    ['live', ['first-pledge'], 'live'],
    ['live', ['half-funded', 'funded'], 'funded'],
    ['funded', [], 'funded'],
    ['closed', ['funded'], 'closed'],
  ] as const)('M-13: %s and told %j: %s', (status, announced, after) => {
    expect(statusAfter(aFunding({ status }), announced)).toBe(after);
  });
});
