/**
 * Taking a pledge: holding its place and opening its payment page, in a way that can run twice.
 *
 * The book's batch decides; only a refusal reads, to say why.
 */
import type { Campaign } from '../campaigns/campaign';
import { isOpen, openFunding, refusalOf, type Funding, type Refusal } from '../campaigns/funding';
import { mayBePublic } from '../campaigns/publication';
import { Fault } from '../fault';
import { bookOf, earlierBookOf } from './book';
import { isRepeatOf, placePledge, type Pledge, type PledgeRequest } from './pledge';

export type TakePledge =
  | { kind: 'placed' | 'repeated'; pledge: Pledge }
  | { kind: 'refused'; refusal: Refusal | { reason: 'idempotency-key-reused' } };

export interface TakePledgeDeps {
  findPledge: (book: string, pledgeId: string) => Promise<Pledge | undefined>;
  place: (pledge: Pledge, now: Date) => Promise<'placed' | 'exists' | 'no-funding' | 'no-room'>;
  findCampaign: (campaignId: string) => Promise<Campaign | undefined>;
  findFunding: (book: string) => Promise<Funding | undefined>;
  createFunding: (funding: Funding) => Promise<'created' | 'exists'>;
  /** How many books share a pool's month. */
  poolBuckets: number;
}

export interface Asked {
  kind: Campaign['kind'];
  campaignId: string;
  pledgeId: string;
  request: PledgeRequest;
  now: Date;
}

/** Room can come and go between a refusal and its reason; after so many times the donor is asked to try again. */
const attemptsMax = 4;

/** @throws Fault when the answer kept changing under concurrent donors. */
export const takePledge =
  (deps: TakePledgeDeps) =>
  async (asked: Asked): Promise<TakePledge> => {
    const { campaignId, pledgeId, request, now, kind } = asked;
    const placement = { ...asked, poolBuckets: deps.poolBuckets };
    const earlierBook = earlierBookOf(placement);
    const earlier =
      earlierBook === undefined ? undefined : await deps.findPledge(earlierBook, pledgeId);
    if (earlier !== undefined) return await repeatOf(deps, earlier, asked);

    const book = bookOf(placement);
    const pledge = placePledge({
      request,
      pledgeId,
      campaignId,
      book,
      hasGoal: kind === 'person',
      now,
    });
    for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
      const outcome = await deps.place(pledge, now);
      if (outcome === 'placed') return { kind: 'placed', pledge };
      if (outcome === 'exists') {
        const stored = await deps.findPledge(book, pledgeId);
        if (stored !== undefined) return await repeatOf(deps, stored, asked);
      } else if (outcome === 'no-funding' && kind === 'pool') {
        const refusal = await openMonth(deps, pledge, now);
        if (refusal !== undefined) return { kind: 'refused', refusal };
      } else {
        const refusal = refusalOf(await deps.findFunding(book), { ...pledge, now });
        if (refusal !== undefined) return { kind: 'refused', refusal };
      }
    }
    throw new Fault(`pledge ${pledgeId} found neither a place nor a reason`, true);
  };

/** The first gift of a month opens its book, if the pool may be given to and takes this gift. */
async function openMonth(
  { findCampaign, createFunding }: TakePledgeDeps,
  pledge: Pledge,
  now: Date,
): Promise<Refusal | undefined> {
  const pool = await findCampaign(pledge.campaignId);
  if (pool?.kind !== 'pool' || !mayBePublic(pool)) return { reason: 'campaign-not-available' };
  const funding = openFunding(pool, pledge.book);
  const refusal = refusalOf(funding, { ...pledge, now });
  if (refusal === undefined) await createFunding(funding);
  return refusal;
}

/** Who comes again meets what a new donor meets: a campaign that closed meanwhile is not there (SG-06). */
async function repeatOf(
  { findFunding }: TakePledgeDeps,
  pledge: Pledge,
  { campaignId, request, now }: Asked,
): Promise<TakePledge> {
  const funding = await findFunding(pledge.book);
  if (funding === undefined || !isOpen(funding, now)) {
    return { kind: 'refused', refusal: { reason: 'campaign-not-available' } };
  }
  return isRepeatOf(pledge, campaignId, request)
    ? { kind: 'repeated', pledge }
    : { kind: 'refused', refusal: { reason: 'idempotency-key-reused' } };
}
