/**
 * Money: a whole number of minor units in one currency. Never a float (M-01).
 *
 * Floats cannot hold 0.10 exactly, so sums drift. Integers up to 2^53 - 1 are exact in JavaScript.
 */
import * as z from 'zod';

interface CurrencyRules {
  /** Decimal places by ISO 4217. */
  exponent: 0 | 2 | 3;
  /** Least amount of a pledge, minor units: below it, fees eat the gift. */
  minimumMinor: number;
  /** Greatest amount of a pledge, minor units: above it, a bank transfer is the better way. */
  maximumMinor: number;
}

/**
 * What the payment provider takes in a currency are multiples of this, minor units: of three decimals
 * the last is always 0.
 *
 * @see https://docs.stripe.com/currencies#three-decimal
 */
export const stepMinorOf = (currency: Currency): number =>
  currencyRules[currency].exponent === 3 ? 10 : 1;

/** The currencies the portal knows. Which of them a deployment takes is a setting. */
export const currencyRules = {
  USD: { exponent: 2, minimumMinor: 500, maximumMinor: 1_000_000 },
  EUR: { exponent: 2, minimumMinor: 500, maximumMinor: 1_000_000 },
  GBP: { exponent: 2, minimumMinor: 500, maximumMinor: 1_000_000 },
  THB: { exponent: 2, minimumMinor: 10_000, maximumMinor: 30_000_000 },
  JPY: { exponent: 0, minimumMinor: 500, maximumMinor: 1_000_000 },
  KRW: { exponent: 0, minimumMinor: 5_000, maximumMinor: 10_000_000 },
  KWD: { exponent: 3, minimumMinor: 1_500, maximumMinor: 3_000_000 },
} as const satisfies Record<string, CurrencyRules>;

export const currencies = ['USD', 'EUR', 'GBP', 'THB', 'JPY', 'KRW', 'KWD'] as const;
export const currencySchema = z.enum(currencies);
export type Currency = z.infer<typeof currencySchema>;

/** No single figure in the portal is larger, in minor units. A sum of millions of them stays exact. */
export const amountMinorMax = 100_000_000_000;

export const amountMinorSchema = z.int().positive().max(amountMinorMax);

/**
 * Splits a whole amount by weights, so that the parts sum to the whole (M-02).
 *
 * Largest remainder: every part is rounded down, then the units left go to the parts that lost
 * most; a tie goes to the earlier part.
 * @throws RangeError when the amount or a weight is not a whole number from 0, or all weights are 0.
 */
export function splitMinor(amountMinor: number, weights: readonly number[]): number[] {
  const isWhole = (value: number) => Number.isSafeInteger(value) && value >= 0;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (![amountMinor, ...weights].every(isWhole) || total === 0) {
    throw new RangeError('a split needs whole numbers from 0 and a weight above 0');
  }
  const exact = weights.map((weight) => {
    const product = BigInt(amountMinor) * BigInt(weight);
    return { floor: Number(product / BigInt(total)), lost: Number(product % BigInt(total)) };
  });
  let left = amountMinor - exact.reduce((sum, { floor }) => sum + floor, 0);
  const parts = exact.map(({ floor }) => floor);
  const byLoss = exact.map(({ lost }, index) => ({ lost, index }));
  byLoss.sort((a, b) => b.lost - a.lost || a.index - b.index);
  for (const { index } of byLoss) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

/**
 * In these languages amounts are written as in British English, whose "US$" names the country: in
 * Arabic too, as on the site and the payment page, since in its own order "US$" would come apart.
 */
const writtenAsBritish = ['en', 'ar'];

/** An amount as people read it: "US$50.00", never an ambiguous "$50.00". */
export function formatMoney(amountMinor: number, currency: Currency, locale: string): string {
  const { exponent } = currencyRules[currency];
  return new Intl.NumberFormat(writtenAsBritish.includes(locale) ? 'en-GB' : locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  }).format(amountMinor / 10 ** exponent);
}
