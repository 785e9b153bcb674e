/**
 * A campaign's content: what staff write and edit, guarded by its version. Giving never changes it.
 *
 * This file is pure: no clock, no network, no storage.
 */
import * as z from 'zod';
import { hashOf } from '../hash';
import { currencyRules, currencySchema } from '../money';
import * as words from '../words';

/** Long enough for a paragraph, short enough for a phone and for a careful review. */
const chapterTextMax = 600;
const chaptersMin = 3;
const chaptersMax = 7;
const needsMax = 12;

/** Goals are whole tens of the currency, so that no figure points to a known price (SG-31). */
const goalStepMajor = 10;

export const chapterSchema = z.strictObject({
  kind: z.enum(words.chapterKinds),
  place: z.enum(words.chapterPlaces),
  text: z.string().min(1).max(chapterTextMax),
});

const needItemSchema = z.enum(words.needGroups.flatMap((group) => words.needItems[group]));

export const needSchema = z.strictObject({
  item: needItemSchema,
  goalMinor: z.int().positive(),
});

const factsSchema = z.strictObject({
  ageBand: z.enum(words.ageBands).nullable(),
  gender: z.enum(['woman', 'man', 'other']).nullable(),
  exploitation: z.enum(words.exploitations).nullable(),
  from: z.enum(words.regions).nullable(),
  to: z.enum(words.regions).nullable(),
  waiting: z.enum(words.waitingBands).nullable(),
});

/** What the person consents to: exactly this and nothing else (SG-04). */
const consentedShape = {
  name: z.enum([...words.personNames, ...words.poolNames]).nullable(),
  language: z.string().regex(/^[a-z]{2,3}$/),
  facts: factsSchema,
  story: z.array(chapterSchema).max(chaptersMax),
  needs: z.array(needSchema).max(needsMax),
};

export const campaignSchema = z.strictObject({
  id: z.literal('campaign'),
  type: z.literal('campaign'),
  /** The campaign's id: content lives in the book of that name. */
  book: z.uuid({ version: 'v4' }),
  kind: z.enum(words.campaignKinds),
  currency: currencySchema,
  ...consentedShape,
  caseRef: z.string().min(1).max(64),
  office: z.string().min(1).max(64),
  author: z.string().min(1).max(64),
  status: z.enum(words.campaignStatuses),
  /** One more with every change; a public view knows the version that it shows. */
  version: z.int().positive(),
  /** A reviewer's yes to exactly the text with this hash; null until there is one. */
  approval: z
    .strictObject({
      textHash: z.string().regex(/^[0-9a-f]{64}$/),
      approvedBy: z.string(),
      approvedAt: z.iso.datetime(),
    })
    .nullable(),
  /** When it may be seen: the end is the first of consent's and the risk assessment's end. */
  visibleFrom: z.iso.datetime(),
  visibleUntil: z.iso.datetime(),
});
export type Campaign = z.infer<typeof campaignSchema>;

/** The fingerprint that consent and approval are bound to: one changed character voids both (SG-04). */
export function textHash(campaign: Campaign): string {
  const { name, language, facts, story, needs } = campaign;
  return hashOf({ name, language, facts, story, needs });
}

/**
 * What a person's campaign must be beyond its shape: sentences for its author, none when it is well.
 */
export function contentFaults({ kind, story, needs, currency }: Campaign): string[] {
  if (kind === 'pool') return needs.length === 0 ? [] : ['a pool has no need lines'];
  const step = goalStepMajor * 10 ** currencyRules[currency].exponent;
  return [
    ...(story.length < chaptersMin ? [`a story has at least ${chaptersMin} chapters`] : []),
    ...(needs.length === 0 ? ['a plan has at least one need line'] : []),
    ...needs
      .filter(({ goalMinor }) => goalMinor % step !== 0)
      .map(({ item }) => `the goal of ${item} is a multiple of ${goalStepMajor} ${currency}`),
  ];
}

/** What the need lines cost together, minor units; null for a pool, which has no goal. */
export const goalOf = ({ kind, needs }: Campaign): number | null =>
  kind === 'pool' ? null : needs.reduce((sum, { goalMinor }) => sum + goalMinor, 0);
