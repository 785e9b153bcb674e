/** The kinds of parameter that many calls share: everything arrives as text. */
import { z } from 'zod';

/** A rule with the message and the code that Stripe gives for it. */
export const rule = (message: string, code: string) => ({ message, params: { code } });

export const integer = z
  .string()
  .refine((text) => /^-?\d{1,15}$/.test(text), rule('Invalid integer', 'parameter_invalid_integer'))
  .transform(Number);

export const boolean = z.enum(['true', 'false']).transform((text) => text === 'true');

export const currency = z
  .string()
  .transform((text) => text.toLowerCase())
  .refine((text) => /^[a-z]{3}$/.test(text), { message: 'Invalid currency' });

/** Stripe's limits: 50 keys of 40 characters with values of 500. An empty value unsets a key. */
export const metadata = z
  .record(
    z.string().max(40, 'Metadata keys can have up to 40 characters.'),
    z.string().max(500, 'Metadata values can have up to 500 characters.'),
  )
  .refine((pairs) => Object.keys(pairs).length <= 50, {
    message: 'You can have up to 50 keys on metadata.',
  })
  .transform((pairs) =>
    Object.fromEntries(Object.entries(pairs).filter(([, value]) => value !== '')),
  );

export const expand = z.array(z.string().max(200)).max(20).default([]);

interface Range {
  gt?: number | undefined;
  gte?: number | undefined;
  lt?: number | undefined;
  lte?: number | undefined;
}

/** A moment in seconds, or a range of them. */
const range = z.union([
  integer.transform((at): Range => ({ gte: at, lte: at })),
  z
    .strictObject({ gt: integer, gte: integer, lt: integer, lte: integer })
    .partial()
    .transform((limits): Range => limits),
]);

export function within(seconds: number, { gt, gte, lt, lte }: Range = {}): boolean {
  return (
    (gt === undefined || seconds > gt) &&
    (gte === undefined || seconds >= gte) &&
    (lt === undefined || seconds < lt) &&
    (lte === undefined || seconds <= lte)
  );
}

/** A filter by one value; without it everything matches. */
export const filter = z.string().optional();

export const isSame = (value: string | null, wanted: string | undefined) =>
  wanted === undefined || wanted === value;

/** What every list call takes. Stripe gives 10 objects, at most 100. */
export const listParameters = {
  limit: integer
    .refine((count) => count >= 1 && count <= 100, {
      message: 'Invalid limit: must be between 1 and 100',
    })
    .default(10),
  starting_after: z.string().optional(),
  ending_before: z.string().optional(),
  created: range.optional(),
  expand,
};

export const onlyExpand = z.strictObject({ expand });
