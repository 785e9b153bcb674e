/**
 * A pledge: a donor's promise of an amount to one campaign. It becomes money when it is settled.
 *
 * This file is pure: no clock, no network, no storage. Callers pass `now` in.
 */
import * as z from 'zod';
import { hashOf, sha256 } from '../hash';
import { amountMinorSchema, currencySchema, stepMinorOf } from '../money';
import { fallbacks, locales, pledgeStatuses, shareCodes } from '../words';
import { bookSchema } from './book';
import { donorHashOf } from './donorHash';
import { browserKey, receiptKeySchema, receiptKeysSchema } from './receiptKeys';

/** How long a place is held, and the payment page stays open. The provider's least is 30 minutes. */
const holdMinutes = 45;

/** No pledge that was made before this instant has a place, or a page that can be paid, by now. */
export const holdsBegan = (now: Date): Date => new Date(now.getTime() - holdMinutes * 60_000);

const emailMax = 254;
const nameMax = 100;

const donorSchema = z.strictObject({
  email: z.email().max(emailMax),
  name: z.string().min(1).max(nameMax).nullable(),
  locale: z.enum(locales),
});

export const pledgeRequestSchema = z
  .strictObject({
    amountMinor: amountMinorSchema,
    currency: currencySchema,
    /** For the organisation's own costs: nothing by default, at most the gift itself (M-20). */
    tipMinor: z.int().min(0),
    fallback: z.enum(fallbacks),
    donor: donorSchema,
    receiptKey: receiptKeySchema,
    /** Says only which page was shared. */
    shareCode: z.enum(shareCodes).nullable(),
  })
  .refine(({ tipMinor, amountMinor }) => tipMinor <= amountMinor, {
    path: ['tipMinor'],
    message: 'a tip is at most the gift',
  })
  .refine(({ amountMinor, currency }) => amountMinor % stepMinorOf(currency) === 0, {
    path: ['amountMinor'],
    message: 'the last decimal is 0',
  })
  .refine(({ tipMinor, currency }) => tipMinor % stepMinorOf(currency) === 0, {
    path: ['tipMinor'],
    message: 'the last decimal is 0',
  });
export type PledgeRequest = z.infer<typeof pledgeRequestSchema>;

const pledgeStatusSchema = z.enum(pledgeStatuses);
export type PledgeStatus = z.infer<typeof pledgeStatusSchema>;

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const pledgeSchema = z.strictObject({
  id: z.string(),
  type: z.literal('pledge'),
  book: bookSchema,
  /** Made by the donor's browser, so that a repeated request names the same pledge (M-03). */
  pledgeId: z.uuid({ version: 'v4' }),
  campaignId: z.uuid({ version: 'v4' }),
  /** Whether the campaign has a goal, that is a person's: then its remaining sum is counted. */
  hasGoal: z.boolean(),
  amountMinor: amountMinorSchema,
  tipMinor: z.int().min(0),
  currency: currencySchema,
  fallback: z.enum(fallbacks),
  /** Null once the donor has had their data erased (SG-58). */
  donor: donorSchema.nullable(),
  /** What "find my receipts" looks for; null after an erasure. */
  donorHash: hashSchema.nullable(),
  shareCode: z.string().nullable(),
  status: pledgeStatusSchema,
  /** Of the whole request: the same key with another body is refused (M-03). */
  requestHash: hashSchema,
  keys: receiptKeysSchema,
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** The provider's payment page; null until the provider has answered. */
  checkout: z.strictObject({ sessionId: z.string(), url: z.url() }).nullable(),
  /** The provider's charge that settled it; null until then. */
  chargeId: z.string().nullable(),
  settledAt: z.iso.datetime().nullable(),
  /** What the provider kept, minor units; null until it is known, often a little later. */
  feeMinor: z.int().min(0).nullable(),
});
export type Pledge = z.infer<typeof pledgeSchema>;

export const pledgeDocumentId = (pledgeId: string): string => `pledge:${pledgeId}`;

export interface NewPledge {
  request: PledgeRequest;
  pledgeId: string;
  campaignId: string;
  book: string;
  hasGoal: boolean;
  now: Date;
}

export function placePledge(placed: NewPledge): Pledge {
  const { request, pledgeId, campaignId, book, hasGoal, now } = placed;
  const { amountMinor, tipMinor, currency, fallback, donor, receiptKey, shareCode } = request;
  return {
    id: pledgeDocumentId(pledgeId),
    type: 'pledge',
    book,
    pledgeId,
    campaignId,
    hasGoal,
    amountMinor,
    tipMinor,
    currency,
    fallback,
    donor,
    donorHash: donorHashOf(donor.email),
    shareCode,
    status: 'pending',
    requestHash: hashOf(request),
    keys: browserKey(receiptKey),
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + holdMinutes * 60_000).toISOString(),
    checkout: null,
    chargeId: null,
    settledAt: null,
    feeMinor: null,
  };
}

/** Whether the request asks again for the pledge we have, rather than for another under its key. */
export const isRepeatOf = (pledge: Pledge, campaignId: string, request: PledgeRequest): boolean =>
  pledge.campaignId === campaignId && pledge.requestHash === hashOf(request);

export const isOpenedBy = (pledge: Pledge, key: string): boolean =>
  pledge.keys.some(({ hash }) => hash === sha256(key));

/** What a donor sees of a pledge. */
export const pledgeAnswerSchema = z.strictObject({
  id: z.uuid(),
  campaignId: z.uuid(),
  amountMinor: z.int(),
  tipMinor: z.int(),
  currency: currencySchema,
  status: pledgeStatusSchema,
  fallback: z.enum(fallbacks),
  expiresAt: z.iso.datetime(),
});
export type PledgeAnswer = z.infer<typeof pledgeAnswerSchema>;

export const pledgeAnswerOf = (pledge: Pledge): PledgeAnswer => ({
  id: pledge.pledgeId,
  campaignId: pledge.campaignId,
  amountMinor: pledge.amountMinor,
  tipMinor: pledge.tipMinor,
  currency: pledge.currency,
  status: pledge.status,
  fallback: pledge.fallback,
  expiresAt: pledge.expiresAt,
});

/** `<book>.<key>`: where the pledge lies, and the secret that opens it. */
export const receiptTokenSchema = z.string().transform((token, context) => {
  const [book, key, ...rest] = token.split('.');
  const parsed = z.object({ book: bookSchema, key: receiptKeySchema }).safeParse({ book, key });
  if (parsed.success && rest.length === 0) return parsed.data;
  context.addIssue({ code: 'custom', message: 'not a receipt token' });
  return z.NEVER;
});

export const receiptTokenOf = (book: string, key: string): string => `${book}.${key}`;
