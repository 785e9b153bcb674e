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

/**
 * What a donor typed, in minor units: `35`, `12.50`, `12,5`, `1,000`. Undefined when it is no amount.
 *
 * A comma before three digits separates thousands, otherwise it is a decimal point.
 */
export function readAmount(typed: string, currency: string): number | undefined {
  const places = decimalsOf(currency);
  const bare = typed.replace(/[^\d.,-]/g, '');
  if (bare.length > typedLengthMax) return undefined;
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)
    ? bare.replaceAll(',', '')
    : bare.replace(',', '.');
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d*))?$/.exec(plain) ?? [];
  if (whole === undefined || fraction.length > places) return undefined;
  return Number(whole + fraction.padEnd(places, '0'));
}
