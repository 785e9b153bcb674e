/** The report of one nightly comparison: as JSON for the portal, as CSV for a spreadsheet. */
import * as z from 'zod';
import { lineSchema, type Line } from './balanceCheck';

const totalSchema = z.strictObject({
  /** ISO 4217. */
  currency: z.string(),
  /** Minor units: what the provider's transactions came to, and the ledger's groups. */
  providerMinor: z.int(),
  ledgerMinor: z.int(),
});
/** The sums of everything compared so far, in one currency. */
export type Total = z.infer<typeof totalSchema>;

/** How far the comparison has come. */
export const positionSchema = z.strictObject({
  /** The last cut-off: what the provider made before it was compared. */
  until: z.iso.datetime(),
  /** What the ledger had recorded before this was looked at. */
  ranAt: z.iso.datetime(),
  totals: z.array(totalSchema),
});
export type Position = z.infer<typeof positionSchema>;

/** Before the first comparison. */
export const beginning: Position = {
  until: new Date(0).toISOString(),
  ranAt: new Date(0).toISOString(),
  totals: [],
};

export const reportSchema = z.strictObject({
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  ranAt: z.iso.datetime(),
  transactions: z.int(),
  /** Up to the cut-off, for each currency. The difference is nothing, or a person's work. */
  totals: z.array(totalSchema.extend({ differenceMinor: z.int() })),
  differences: z.array(lineSchema),
});
export type Report = z.infer<typeof reportSchema>;

/** `2026-11-24`, or `2026-11-24-2` for another report of that day. */
export const reportNameSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}(-\d{1,2})?$/);

/** The totals so far and the lines of one more comparison. */
export function addUp(before: readonly Total[], lines: readonly Line[]): Total[] {
  const totals = new Map(before.map((total) => [total.currency, { ...total }]));
  for (const { currency, providerMinor, ledgerMinor } of lines) {
    const total = totals.get(currency) ?? { currency, providerMinor: 0, ledgerMinor: 0 };
    total.providerMinor += providerMinor;
    total.ledgerMinor += ledgerMinor;
    totals.set(currency, total);
  }
  return [...totals.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

export const withDifference = (total: Total): Report['totals'][number] => ({
  ...total,
  differenceMinor: total.providerMinor - total.ledgerMinor,
});

/** The day that a report is of: the last one before its cut-off. */
export const dayOf = ({ until }: Pick<Report, 'until'>): string =>
  new Date(new Date(until).getTime() - 1).toISOString().slice(0, 'yyyy-mm-dd'.length);

const columns = [
  'createdAt',
  'transactionId',
  'category',
  'sourceId',
  'currency',
  'providerMinor',
  'ledgerMinor',
  'book',
  'pledgeId',
] as const satisfies readonly (keyof Line)[];

/** Every line, with what does not agree in its last column. */
export const asCsv = (lines: readonly Line[]): string =>
  [
    [...columns, 'differences'].join(),
    ...lines.map((line) =>
      [...columns.map((column) => String(line[column] ?? '')), line.differences.join(' ')]
        .map(field)
        .join(),
    ),
    '',
  ].join('\r\n');

/** The provider's words may hold anything: quoted, and never a formula to a spreadsheet. */
function field(text: string): string {
  const harmless = /^[=+@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
