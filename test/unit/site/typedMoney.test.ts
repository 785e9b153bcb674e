/** Amounts as donors read and type them. */
import fc from 'fast-check';
import { formattingLocales, locales } from '../../../site/src/text/locales';
import { formatAmount, readAmount } from '../../../site/src/text/money';

const shown = (amountMinor: number, currency: string, decimals: 'when-needed' | 'always') =>
  formatAmount({ amountMinor, currency, locale: 'en-GB', decimals });

test('an amount names its currency without ambiguity', () => {
  expect(shown(5_000, 'USD', 'when-needed')).toBe('US$50');
  expect(shown(5_000, 'USD', 'always')).toBe('US$50.00');
  expect(shown(1_250, 'USD', 'when-needed')).toBe('US$12.50');
});

test('M-01: a currency without decimals has none, one with three has three', () => {
  expect(shown(5_000, 'JPY', 'always')).toBe('JP¥5,000');
  expect(shown(1_500, 'KWD', 'always')).toMatch(/1\.500$/);
});

test.each([
  ['35', 3_500],
  ['12.50', 1_250],
  ['12,5', 1_250],
  ['1,000', 100_000],
  ['1,000.50', 100_050],
  ['US$ 20', 2_000],
  ['0', 0],
])('reads %s', (typed, amountMinor) => {
  expect(readAmount(typed, 'USD', 'en-GB')).toBe(amountMinor);
});

test.each(['', 'a little', '12.345', '-5', '1.2.3', '1234567890123456', '.5'])(
  'does not read %j',
  (typed) => {
    expect(readAmount(typed, 'USD', 'en-GB')).toBeUndefined();
  },
);

test.each([
  ['id-ID', '1.000', 100_000],
  ['id-ID', '1.000,50', 100_050],
  ['id-ID', '12,50', 1_250],
  ['id-ID', '12.50', 1_250],
  ['fr-FR', '1 000,50', 100_050],
  ['fr-FR', '35 $US', 3_500],
  ['en-GB', '1,000,000.00', 100_000_000],
  ['th-TH', '๑,๒๓๔.๕๐', 123_450],
  ['ar', '١٢٫٥٠', 1_250],
  ['ar', '١٬٠٠٠', 100_000],
  ['ar', '۳۵', 3_500],
])('%s: reads %s', (locale, typed, amountMinor) => {
  expect(readAmount(typed, 'USD', locale)).toBe(amountMinor);
});

test.each([
  ['en-GB', '12.345'],
  ['fr-FR', '1,000'],
  ['id-ID', '1.00.000'],
])('%s: does not guess what %s may mean', (locale, typed) => {
  expect(readAmount(typed, 'USD', locale)).toBeUndefined();
});

test.each(locales)('%s: what is shown can be typed again', (language) => {
  const locale = formattingLocales[language];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (amountMinor) => {
      const typed = formatAmount({ amountMinor, currency: 'USD', locale, decimals: 'always' });

      expect(readAmount(typed, 'USD', locale)).toBe(amountMinor);
    }),
  );
});
