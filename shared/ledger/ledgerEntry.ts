/**
 * Ledger entries: the append-only record of money moved. Double entry: every group sums to zero.
 *
 * A wrong entry is never edited. A new group with the reason `correction` reverses it.
 */
import * as z from 'zod';
import { currencySchema, type Currency } from '../money';

/**
 * Where money is: `provider` holds it for us, `bank` has it, `campaign` is what we owe a campaign,
 * `operations` is the organisation's own, `transit` is between two books.
 */
const accounts = ['provider', 'bank', 'campaign', 'operations', 'transit'] as const;

const reasons = [
  'settlement',
  'fee',
  'refund',
  'dispute',
  'dispute-won',
  'release',
  'allocation',
  'reallocation',
  'provider-payout',
  'provider-fee',
  'correction',
] as const;

export const ledgerEntrySchema = z.strictObject({
  /** Made of the group and the account: the same event twice names the same entries (M-04). */
  id: z.string().min(1),
  type: z.literal('ledger-entry'),
  book: z.string().min(1),
  /** `<reason>:<the provider's id>`. */
  group: z.string().min(1),
  reason: z.enum(reasons),
  /** Null for what is between the organisation and the provider alone. */
  campaignId: z.uuid().nullable(),
  pledgeId: z.uuid().nullable(),
  account: z.enum(accounts),
  /** Minor units. Debit positive, credit negative. Never zero. */
  amountMinor: z.int().refine((amount) => amount !== 0, 'a ledger entry moves money'),
  currency: currencySchema,
  recordedAt: z.iso.datetime(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

interface Gift {
  book: string;
  campaignId: string;
  pledgeId: string;
  currency: Currency;
  chargeId: string;
  now: Date;
}

type Leg = [account: LedgerEntry['account'], amountMinor: number];

/** A settled pledge: the provider holds gift and tip; we owe the campaign all of the gift (M-20). */
export const settlementEntries = (
  gift: Gift,
  { amountMinor, tipMinor }: { amountMinor: number; tipMinor: number },
): LedgerEntry[] =>
  groupOf({ ...gift, providerId: gift.chargeId }, 'settlement', [
    ['provider', amountMinor + tipMinor],
    ['campaign', -amountMinor],
    ['operations', -tipMinor],
  ]);

/** The provider's fee: paid by operations, never by a need line (M-20). */
export const feeEntries = (gift: Gift, feeMinor: number): LedgerEntry[] =>
  groupOf({ ...gift, providerId: gift.chargeId }, 'fee', [
    ['operations', feeMinor],
    ['provider', -feeMinor],
  ]);

interface OwnMoney {
  /** The payout's id, or that of the transaction that took the fee. */
  providerId: string;
  amountMinor: number;
  currency: Currency;
  /** When the provider moved it, ISO 8601, UTC. */
  movedAt: string;
  now: Date;
}

/** The provider has paid our bank. What it kept for that is paid by operations, as every fee. */
export const payoutEntries = (
  { amountMinor, ...payout }: OwnMoney,
  feeMinor: number,
): LedgerEntry[] =>
  groupOf(ownGroup(payout), 'provider-payout', [
    ['bank', amountMinor],
    ['operations', feeMinor],
    ['provider', -amountMinor - feeMinor],
  ]);

/** A fee of the provider's that is of no payment, such as a monthly one: operations pays it. */
export const providerFeeEntries = ({ amountMinor, ...fee }: OwnMoney): LedgerEntry[] =>
  groupOf(ownGroup(fee), 'provider-fee', [
    ['operations', amountMinor],
    ['provider', -amountMinor],
  ]);

/**
 * Money that is no campaign's lies in a book of the organisation's own, one for each month.
 *
 * The month is the provider's: recorded again in the next month, a group meets itself in its book.
 */
const ownGroup = (money: Omit<OwnMoney, 'amountMinor'>): Group => ({
  ...money,
  book: `organisation~${money.movedAt.slice(0, 'yyyy-mm'.length)}`,
  campaignId: null,
  pledgeId: null,
});

interface Group {
  book: string;
  campaignId: string | null;
  pledgeId: string | null;
  currency: Currency;
  providerId: string;
  now: Date;
}

/**
 * One group, legs of nothing left out.
 *
 * @throws Error when the legs do not sum to zero: then the caller is wrong, and no money moves.
 */
function groupOf(of: Group, reason: LedgerEntry['reason'], legs: readonly Leg[]): LedgerEntry[] {
  const sum = legs.reduce((total, [, amountMinor]) => total + amountMinor, 0);
  if (sum !== 0) throw new Error(`ledger group ${reason}:${of.providerId} sums to ${sum}`);
  const group = `${reason}:${of.providerId}`;
  return legs
    .filter(([, amountMinor]) => amountMinor !== 0)
    .map(([account, amountMinor]) => ({
      id: `entry:${group}:${account}`,
      type: 'ledger-entry',
      book: of.book,
      group,
      reason,
      campaignId: of.campaignId,
      pledgeId: of.pledgeId,
      account,
      amountMinor,
      currency: of.currency,
      recordedAt: of.now.toISOString(),
    }));
}
