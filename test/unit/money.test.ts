/** Money: whole minor units of a currency, split without loss. */
import fc from 'fast-check';
import {
  amountMinorMax,
  amountMinorSchema,
  currencies,
  currencyRules,
  formatMoney,
  splitMinor,
} from '../../shared/money';

describe('M-01: amounts are whole minor units of a currency', () => {
  it.each([
    ['JPY', 0, 5_000, 'JP¥5,000'],
    ['KRW', 0, 50_000, '₩50,000'],
    ['USD', 2, 5_000, 'US$50.00'],
    ['EUR', 2, 5_001, '€50.01'],
    ['GBP', 2, 99, '£0.99'],
    ['THB', 2, 10_000, 'THB 100.00'],
    ['KWD', 3, 5_000, 'KWD 5.000'],
  ] as const)('%s has %i decimal places', (currency, exponent, amountMinor, shown) => {
    const formatted = formatMoney(amountMinor, currency, 'en').replaceAll('\u00a0', ' ');

    expect(currencyRules[currency].exponent).toBe(exponent);
    expect(formatted).toBe(shown);
  });

  it('an amount in dollars says whose dollars they are', () => {
    expect(formatMoney(1, 'USD', 'en')).toContain('US$');
  });

  it('every digit of the largest amount is shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: amountMinorMax }),
        fc.constantFrom(...currencies),
        (amountMinor, currency) => {
          const digits = formatMoney(amountMinor, currency, 'en').replaceAll(/\D/g, '');

          expect(Number(digits)).toBe(amountMinor);
        },
      ),
    );
  });

  it.each([0, -1, 0.5, 1e400, NaN, amountMinorMax + 1, '5', null, 2 ** 53])(
    '%p is no amount',
    (value) => {
      expect(amountMinorSchema.safeParse(value).success).toBe(false);
    },
  );

  it.each(currencies)('in %s the least pledge is below the greatest', (currency) => {
    const { minimumMinor, maximumMinor } = currencyRules[currency];

    expect(minimumMinor).toBeLessThan(maximumMinor);
    expect(amountMinorSchema.safeParse(maximumMinor).success).toBe(true);
  });
});

describe('M-02: a split loses nothing', () => {
  const amounts = fc.integer({ min: 0, max: amountMinorMax });
  const weightLists = fc
    .array(fc.integer({ min: 0, max: amountMinorMax }), { minLength: 1, maxLength: 12 })
    .filter((weights) => weights.some((weight) => weight > 0));

  it('the parts sum to the whole', () => {
    fc.assert(
      fc.property(amounts, weightLists, (amountMinor, weights) => {
        const parts = splitMinor(amountMinor, weights);

        expect(parts).toHaveLength(weights.length);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amountMinor);
      }),
    );
  });

  it('every part is within one unit of its exact share', () => {
    fc.assert(
      fc.property(amounts, weightLists, (amountMinor, weights) => {
        const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
        const parts = splitMinor(amountMinor, weights);

        for (const [index, part] of parts.entries()) {
          // Compared as part × total against amount × weight, where nothing is rounded.
          const off = BigInt(part) * total - BigInt(amountMinor) * BigInt(weights[index] ?? 0);
          expect(off < total && off > -total).toBe(true);
        }
      }),
    );
  });

  it('a weight of nothing gets nothing, and a tie goes to the earlier part', () => {
    expect(splitMinor(100, [1, 0, 1])).toEqual([50, 0, 50]);
    expect(splitMinor(101, [1, 1])).toEqual([51, 50]);
    expect(splitMinor(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitMinor(5, [3, 5, 7])).toEqual([1, 2, 2]);
  });

  it.each<[string, number, number[]]>([
    ['half a unit', 0.5, [1]],
    ['less than nothing', -1, [1]],
    ['what is no number', NaN, [1]],
    ['a sum beyond what is exact', 2 ** 53, [1]],
    ['a weight below nothing', 10, [1, -1]],
    ['half a weight', 10, [0.5]],
    ['no weight at all', 10, [0, 0]],
    ['nobody', 10, []],
  ])('refuses %s', (_, amountMinor, weights) => {
    expect(() => splitMinor(amountMinor, weights)).toThrow(RangeError);
  });
});
