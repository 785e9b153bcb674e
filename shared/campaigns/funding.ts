/**
 * A campaign's funding: the sums that donors move, apart from the content that staff edit.
 *
 * It changes only through conditional patches, so concurrent donors can never overshoot the goal
 * and nobody reads before writing. For a pool there is one in every monthly book, without a goal.
 */
import * as z from 'zod';
import { currencyRules, currencySchema, type Currency } from '../money';
import { campaignKinds } from '../words';
import { goalOf, type Campaign } from './campaign';

/** Marks on the way to a goal, each announced to the caseworker once a cycle. */
const milestones = ['first-pledge', 'half-funded', 'funded'] as const;
export type Milestone = (typeof milestones)[number];

export const fundingSchema = z.strictObject({
  id: z.literal('funding'),
  type: z.literal('funding'),
  book: z.string().min(1),
  campaignId: z.uuid(),
  office: z.string(),
  kind: z.enum(campaignKinds),
  currency: currencySchema,
  /** Pledges are taken while it is `live`. */
  status: z.enum(['live', 'funded', 'closed']),
  goalMinor: z.int().positive().nullable(),
  raisedMinor: z.int(),
  /** Held for pledges that are not paid yet. */
  reservedMinor: z.int(),
  /** Goal less raised less reserved. Below zero when money came although its hold had ended (M-13). */
  remainingMinor: z.int().nullable(),
  /** Pledges are taken from and until these instants, seconds since 1970: the window of the content. */
  openFrom: z.int(),
  openUntil: z.int(),
  /** One more with every change, so that of two views the newer is known. */
  version: z.int().positive(),
  /** One more each time the campaign opens again after it was funded. */
  cycle: z.int().positive(),
  announced: z.array(z.enum(milestones)),
});
export type Funding = z.infer<typeof fundingSchema>;

/** The first funding of a book, open while its content is. */
export function openFunding(campaign: Campaign, book: string): Funding {
  const goalMinor = goalOf(campaign);
  return {
    id: 'funding',
    type: 'funding',
    book,
    campaignId: campaign.book,
    office: campaign.office,
    kind: campaign.kind,
    currency: campaign.currency,
    status: 'live',
    goalMinor,
    raisedMinor: 0,
    reservedMinor: 0,
    remainingMinor: goalMinor,
    openFrom: secondsOf(campaign.visibleFrom),
    openUntil: secondsOf(campaign.visibleUntil),
    version: 1,
    cycle: 1,
    announced: [],
  };
}

const secondsOf = (instant: string): number => Math.floor(new Date(instant).getTime() / 1000);

export interface PatchOperation {
  op: 'incr' | 'set';
  path: string;
  value: number | string | readonly string[];
}

/** How the sums move, minor units. What is left over follows from the other two. */
export interface FundingChange {
  raisedMinor: number;
  reservedMinor: number;
}

/** The patch that moves the sums. A pool has no goal, so nothing remains to be counted. */
export function fundingPatch(
  { raisedMinor, reservedMinor }: FundingChange,
  { hasGoal }: { hasGoal: boolean },
): PatchOperation[] {
  const remainingMinor = 0 - raisedMinor - reservedMinor;
  return [
    { op: 'incr', path: '/raisedMinor', value: raisedMinor },
    { op: 'incr', path: '/reservedMinor', value: reservedMinor },
    ...(hasGoal ? [{ op: 'incr', path: '/remainingMinor', value: remainingMinor } as const] : []),
    { op: 'incr', path: '/version', value: 1 },
  ];
}

export interface Hold {
  amountMinor: number;
  currency: Currency;
  hasGoal: boolean;
  now: Date;
}

/**
 * The condition under which a place is held: open, the right currency, and room.
 *
 * A pledge takes all that remains or leaves at least the minimum, so that no campaign sticks just
 * under its goal. An amount outside the limits is good only as all that
 * remains, in a pool never.
 * Plain SQL text, because a patch condition takes no parameters: only numbers and words from our
 * lists go into it.
 */
export function holdCondition({ amountMinor, currency, hasGoal, now }: Hold): string {
  const nowSeconds = Math.floor(now.getTime() / 1000);
  const open =
    `c.status = 'live' AND c.currency = '${currency}' ` +
    `AND c.openFrom <= ${nowSeconds} AND c.openUntil > ${nowSeconds}`;
  const isWithin = isWithinLimits(amountMinor, currency);
  if (!hasGoal) return `FROM c WHERE ${open} AND ${isWithin}`;
  const all = `c.remainingMinor = ${amountMinor}`;
  const some = `c.remainingMinor >= ${amountMinor + currencyRules[currency].minimumMinor}`;
  const room = isWithin ? `(${all} OR ${some})` : all;
  return `FROM c WHERE ${open} AND ${room}`;
}

export function isWithinLimits(amountMinor: number, currency: Currency): boolean {
  const { minimumMinor, maximumMinor } = currencyRules[currency];
  return amountMinor >= minimumMinor && amountMinor <= maximumMinor;
}

/** Whether pledges are taken at all, however much room there is. */
export function isOpen({ status, openFrom, openUntil }: Funding, now: Date): boolean {
  const nowSeconds = Math.floor(now.getTime() / 1000);
  return status !== 'closed' && openFrom <= nowSeconds && nowSeconds < openUntil;
}

/** Why a place was not held. Donors can read these, so each one has words on the site. */
export type Refusal =
  | { reason: 'campaign-not-available' | 'currency-mismatch' | 'amount-outside-limits' }
  | { reason: 'exceeds-remaining' | 'leaves-too-little'; remainingMinor: number };

/**
 * Why the hold's condition is not met by this funding; `undefined` when it is met by now.
 *
 * Asked only after a refusal: what was true then may have changed since.
 */
export function refusalOf(funding: Funding | undefined, hold: Hold): Refusal | undefined {
  if (funding === undefined || !isOpen(funding, hold.now)) {
    return { reason: 'campaign-not-available' };
  }
  const { amountMinor, currency } = hold;
  if (funding.currency !== currency) return { reason: 'currency-mismatch' };
  if (funding.remainingMinor === null) {
    return isWithinLimits(amountMinor, currency) ? undefined : { reason: 'amount-outside-limits' };
  }
  const remainingMinor = Math.max(0, funding.remainingMinor);
  if (amountMinor > remainingMinor) return { reason: 'exceeds-remaining', remainingMinor };
  if (amountMinor === remainingMinor) return undefined;
  if (!isWithinLimits(amountMinor, currency)) return { reason: 'amount-outside-limits' };
  const isTooLittleLeft = remainingMinor - amountMinor < currencyRules[currency].minimumMinor;
  return isTooLittleLeft ? { reason: 'leaves-too-little', remainingMinor } : undefined;
}

/** The milestones that the sums have passed and nobody was told of yet. */
export function milestonesReached({ goalMinor, raisedMinor, announced }: Funding): Milestone[] {
  if (goalMinor === null) return [];
  const reached: Record<Milestone, boolean> = {
    'first-pledge': raisedMinor > 0,
    'half-funded': raisedMinor * 2 >= goalMinor,
    funded: raisedMinor >= goalMinor,
  };
  return milestones.filter((milestone) => reached[milestone] && !announced.includes(milestone));
}

/** What is open is full once it is funded. What was closed stays closed, whatever money came late. */
export const statusAfter = (
  { status }: Funding,
  announced: readonly Milestone[],
): Funding['status'] => (status === 'live' && announced.includes('funded') ? 'funded' : status);
