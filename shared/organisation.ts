/** The organisation that runs a portal: what it must say of itself before it may take a gift. */
import * as z from 'zod';
import type { locales } from './words';

/** More paragraphs, or longer ones, are a document of its own: name its address in one of them. */
const paragraphsMost = 20;
const paragraphMost = 2_000;

/** A name, an address, a number: what stands on one line. */
const lineMost = 200;

const line = z
  .string()
  .trim()
  .min(1)
  .max(lineMost)
  .regex(/^\P{Cc}*$/u, 'one line, without control characters');
const paragraph = z.string().trim().min(1).max(paragraphMost);
const paragraphs = z.array(paragraph).min(1).max(paragraphsMost);

/** Plain text. Each stands on "Who we are", the last one on the page of other ways to give. */
const textsSchema = z.strictObject({
  /** Under which terms a gift is taken: who is the other side, and under which law. */
  terms: paragraphs,
  /** When money goes back, how long that takes, whom to ask. */
  refunds: paragraphs,
  /** What becomes of a gift when its plan changes, ends, or was covered by others. */
  repurposing: paragraphs,
  /** How a gift is kept apart and watched over, and by whom. */
  protection: paragraphs,
  /** Who reads a complaint, until when, and who decides when that does not help. */
  complaints: paragraphs,
  /** For those who cannot use the page. */
  giveByPhoneOrLetter: paragraphs,
});
const translatedTextsSchema = textsSchema.partial().optional();

/** Where the quick exit leads: a page that nobody would ask about, such as the weather (SG-45). */
const exitUrl = z.url({ protocol: /^https$/ }).optional();

type ByLocale<Value> = Record<(typeof locales)[number], Value>;

export const organisationSchema = z.strictObject({
  /** Sample texts: the site says so on every page, and nothing in earnest may stand on them. */
  sample: z.boolean().default(false),
  /** As on receipts (M-16). */
  legalName: line,
  /** In which register it stands, and under which number. */
  registration: line,
  /** Postal, on one line, as on receipts. */
  address: line,
  email: z.email(),
  phone: line.nullable(),
  complaintsEmail: z.email(),
  /** Who hears of a weakness in the site (SG-60); the ordinary address when absent. */
  securityEmail: z.email().optional(),
  /** A page shows the English text, marked as English, where its own language has none. */
  texts: z.strictObject({
    en: textsSchema,
    th: translatedTextsSchema,
    id: translatedTextsSchema,
    fr: translatedTextsSchema,
    ar: translatedTextsSchema,
  } satisfies ByLocale<z.ZodType>),
  /** Each page's language may have its own; without one the exit leads to a weather page. */
  exitUrls: z
    .strictObject({
      en: exitUrl,
      th: exitUrl,
      id: exitUrl,
      fr: exitUrl,
      ar: exitUrl,
    } satisfies ByLocale<z.ZodType>)
    .default({}),
});
export type Organisation = z.infer<typeof organisationSchema>;
