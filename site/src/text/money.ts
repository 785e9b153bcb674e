/** Amounts between what people read and type, and the whole minor units that travel. */

/** Whether whole amounts show their cents: `US$50` or `US$50.00`. */
export type Decimals = 'when-needed' | 'always';

/** Decimal places of a currency: 2 for USD, 0 for JPY. */
export function decimalsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2
  );
}

export function formatAmount(amount: {
  amountMinor: number;
  currency: string;
  locale: string;
  decimals: Decimals;
}): string {
  const { amountMinor, currency, locale, decimals } = amount;
  const places = decimalsOf(currency);
  const isWhole = amountMinor % 10 ** places === 0;
  const shown = isWhole && decimals === 'when-needed' ? 0 : places;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(amountMinor / 10 ** places);
}

/** The sign that stands before the field: `US$`. */
export function currencySign(currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** Longer than any amount that may be given; keeps what is read an exact number. */
const typedLengthMax = 15;

/** Each keyboard's digits and separators as plain ones: Arabic, Persian and Thai zeros begin their rows. */
const zeros = ['\u0660', '\u06f0', '\u0e50'];
const plainSeparators: Record<string, string> = { '٫': '.', '٬': '', '،': ',' };

function withPlainDigits(typed: string): string {
  return typed.replaceAll(/[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59٫٬،]/g, (character) => {
    const separator = plainSeparators[character];
    if (separator !== undefined) return separator;
    const code = character.charCodeAt(0);
    const zero = zeros.map((row) => row.charCodeAt(0)).find((first) => code - first < 10) ?? code;
    return String(code - zero);
  });
}

/** `,` in Indonesian and French, `.` in the others. */
const decimalMarkOf = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ??
  '.';

/**
 * What a donor typed, in minor units: `35`, `12.50`, `12,5`, `1,000`. Undefined when it is no amount.
 *
 * A mark before exactly three digits separates thousands, unless it is the one that the donor's
 * language writes before decimals: `1.000` is a thousand in Indonesian, and no amount in English.
 */
export function readAmount(typed: string, currency: string, locale: string): number | undefined {
  const places = decimalsOf(currency);
  const bare = withPlainDigits(typed).replace(/[^\d.,-]/g, '');
  if (bare.length > typedLengthMax) return undefined;
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d*))?$/.exec(plainAmount(bare, locale)) ?? [];
  if (whole === undefined || fraction.length > places) return undefined;
  return Number(whole + fraction.padEnd(places, '0'));
}

/** Without thousands' marks, and with a point before decimals; what is neither stays as it is. */
function plainAmount(bare: string, locale: string): string {
  const thousands = thousandsMarkIn(bare, locale);
  if (thousands === '') return bare.replace(',', '.');
  const isGrouped = thousands === ',' ? /^\d{1,3}(,\d{3})+(\.\d*)?$/ : /^\d{1,3}(\.\d{3})+(,\d*)?$/;
  return isGrouped.test(bare) ? bare.replaceAll(thousands, '').replace(',', '.') : bare;
}

/** Of two kinds of mark the last one is before decimals; one that comes twice never is. */
function thousandsMarkIn(bare: string, locale: string): string {
  const marks = bare.match(/\D/g) ?? [];
  const last = marks[marks.length - 1] ?? '';
  const other = marks.find((mark) => mark !== last);
  if (other !== undefined) return other;
  const isBeforeThree = /\D\d{3}$/.test(bare) && last !== decimalMarkOf(locale);
  return marks.length > 1 || isBeforeThree ? last : '';
}
