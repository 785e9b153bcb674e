/**
 * Pledges in Cosmos DB, container `campaigns`, each in its book.
 *
 * A book is one partition, so that a pledge, the funding it moves, the ledger entries and the
 * notices of one change are stored together or not at all.
 */
import type {
  Container,
  ItemDefinition,
  OperationInput,
  PatchOperation as CosmosPatch,
} from '@azure/cosmos';
import * as z from 'zod';
import { fundingPatch, holdCondition, type FundingChange } from '../campaigns/funding';
import { Fault } from '../fault';
import { commitBatch, creation, deletion, findDocument } from '../storage/cosmosClient';
import { select } from '../storage/queryClient';
import type { Stored } from '../storage/stored';
import { bookSchema } from './book';
import { holdsBegan, pledgeDocumentId, pledgeSchema, type Pledge } from './pledge';
import type { Transition } from './transition';

/** Where a pledge lies. */
const pledgePlaceSchema = z.object({ book: bookSchema, pledgeId: z.uuid() });
export type PledgePlace = z.infer<typeof pledgePlaceSchema>;

export interface PaymentPage extends PledgePlace {
  sessionId: string;
}

/** An ended pledge without a fee never gets one, so it is not among them. */
const unfinishedQuery = `
  SELECT c.book, c.pledgeId FROM c
  WHERE c.type = 'pledge' AND c.feeMinor = null AND c.createdAt < @before AND c.id > @after
    AND c.status IN ('pending', 'processing', 'settled', 'partly-refunded', 'refunded', 'disputed', 'lost')
  ORDER BY c.id`;

/** A pledge whose page is not made yet has no session. */
const payableSchema = pledgePlaceSchema.extend({ sessionId: z.string().optional() });

const payableQuery = `
  SELECT c.book, c.pledgeId, c.checkout.sessionId FROM c
  WHERE c.type = 'pledge' AND c.status = 'pending' AND c.createdAt > @since`;

const settledPledgeSchema = pledgeSchema.pick({ status: true, chargeId: true });
type SettledPledge = z.infer<typeof settledPledgeSchema>;

const settledQuery = `
  SELECT c.status, c.chargeId FROM c
  WHERE c.type = 'pledge' AND c.settledAt >= @from AND c.settledAt < @until`;

export interface PledgeRepository {
  find(book: string, pledgeId: string): Promise<Stored<Pledge> | undefined>;
  /**
   * Stores a new pledge and holds its place in the same batch.
   *
   * `'exists'`: its id is taken. `'no-funding'`: the book has no funding yet. `'no-room'`: the
   * condition of the hold was not met; who wants to know why reads the funding.
   */
  place(pledge: Pledge, now: Date): Promise<'placed' | 'exists' | 'no-funding' | 'no-room'>;
  /**
   * Pledges made before an instant that wait for something: a payment's end, or its fee.
   *
   * By their ids, which are random, from after one: so that whoever waits for long stands before
   * nobody else.
   */
  unfinished(asked: { before: Date; after: string; max: number }): Promise<PledgePlace[]>;
  /** The payment pages that may be paid now: those of an hour at most, few of which stay unpaid. */
  payable(now: Date): Promise<PaymentPage[]>;
  /** What pledges settled from an instant to before another say of themselves. */
  settledBetween(from: Date, until: Date): Promise<SettledPledge[]>;
  /** Keeps the payment page that the provider made: the same for every try. */
  keepCheckout(pledge: Pledge, checkout: NonNullable<Pledge['checkout']>): Promise<void>;
  /**
   * Takes away a pledge that can never be paid, and gives its place back: the opposite of `place`.
   *
   * One that has a page by now, or has moved on, stays.
   */
  takeBack(pledge: Pledge): Promise<void>;
  /** Stores a transition on the condition that the pledge is still the version that was read. */
  commit(stored: Stored<Pledge>, transition: Transition): Promise<'committed' | 'conflict'>;
}

export const cosmosPledgeRepository = (container: Container): PledgeRepository => ({
  find: (book, pledgeId) => findPledge(container, book, pledgeId),

  async place(pledge, now) {
    // The create comes first: a repeat is then a conflict on the pledge, never a false 'no-room'.
    const commit = await commitBatch(container, pledge.book, [
      creation(pledge),
      fundingOperation(
        pledge,
        { raisedMinor: 0, reservedMinor: pledge.amountMinor },
        holdCondition({ ...pledge, now }),
      ),
    ]);
    if (commit.kind === 'committed') return 'placed';
    if (commit.operation === 0) return 'exists';
    return commit.status === 404 ? 'no-funding' : 'no-room';
  },

  async unfinished({ before, after, max }) {
    const parameters = [
      { name: '@before', value: before.toISOString() },
      { name: '@after', value: pledgeDocumentId(after) },
    ];
    const pages = container.items.query<ItemDefinition>(
      { query: unfinishedQuery, parameters },
      { maxItemCount: max },
    );
    const places: PledgePlace[] = [];
    while (places.length < max && pages.hasMoreResults()) {
      const { resources } = await pages.fetchNext();
      places.push(...resources.map((resource) => pledgePlaceSchema.parse(resource)));
    }
    return places.slice(0, max);
  },

  async payable(now) {
    const values = { since: holdsBegan(now).toISOString() };
    const pending = await select(container, {
      query: payableQuery,
      values,
      schema: payableSchema,
    });
    return pending.flatMap(({ sessionId, ...place }) =>
      sessionId === undefined ? [] : [{ ...place, sessionId }],
    );
  },

  settledBetween: (from, until) =>
    select(container, {
      query: settledQuery,
      values: { from: from.toISOString(), until: until.toISOString() },
      schema: settledPledgeSchema,
    }),

  async keepCheckout({ id, book }, checkout) {
    await container.item(id, book).patch([{ op: 'set', path: '/checkout', value: checkout }]);
  },

  async takeBack({ book, pledgeId }) {
    const stored = await findPledge(container, book, pledgeId);
    if (stored?.value.status !== 'pending' || stored.value.checkout !== null) return;
    const { id, amountMinor } = stored.value;
    await commitBatch(container, book, [
      deletion(id, stored.etag),
      fundingOperation(stored.value, { raisedMinor: 0, reservedMinor: -amountMinor }),
    ]);
  },

  async commit({ etag }, { pledge, funding, entries, notices }) {
    const commit = await commitBatch(container, pledge.book, [
      { operationType: 'Replace', id: pledge.id, ifMatch: etag, resourceBody: pledge },
      ...(funding === null ? [] : [fundingOperation(pledge, funding)]),
      ...[...entries, ...notices].map(creation),
    ]);
    // 404 on the funding cannot be healed by reading again: the book is broken, and a person must look.
    if (commit.kind === 'refused' && commit.status === 404) {
      throw new Fault(`book ${pledge.book} lacks what pledge ${pledge.pledgeId} changes`);
    }
    return commit.kind === 'committed' ? 'committed' : 'conflict';
  },
});

const findPledge = (container: Container, book: string, pledgeId: string) =>
  findDocument(container, pledgeDocumentId(pledgeId), book, pledgeSchema.strip());

function fundingOperation(
  { hasGoal }: Pledge,
  change: FundingChange,
  condition?: string,
): OperationInput {
  const operations: CosmosPatch[] = fundingPatch(change, { hasGoal });
  return {
    operationType: 'Patch',
    id: 'funding',
    resourceBody: condition === undefined ? { operations } : { operations, condition },
  };
}
