/** Amounts for people, from minor units. */

/** `locale` as Stripe's sessions have it: `auto` and none are English here. */
export function shownMoney(amountMinor: number, currency: string, locale?: string | null): string {
  const language = locale === undefined || locale === null || locale === 'auto' ? 'en' : locale;
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amountMinor / 10 ** digits);
}
