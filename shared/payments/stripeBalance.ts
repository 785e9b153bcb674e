/** Stripe's balance transactions: how what it holds for us has changed, and by which object. */
import Stripe from 'stripe';
import type { BalanceTransaction } from './balanceTransaction';
import type { PaymentProvider } from './checkout';

/** Stripe's largest page of a list. */
const pageMax = 100;

type Reading = Pick<PaymentProvider, 'listTransactions' | 'findTransactionOf'>;

/** @param unavailable turns what Stripe's SDK throws into what the portal knows. */
export function stripeBalance(stripe: Stripe, unavailable: (error: unknown) => unknown): Reading {
  async function hasCharge(id: string): Promise<boolean> {
    try {
      await stripe.charges.retrieve(id);
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async function findTransactionOf(id: string) {
    // A fee that is of no object is asked for by its own id.
    if (id.startsWith('txn_')) return transactionOf(await stripe.balanceTransactions.retrieve(id));
    const { data } = await stripe.balanceTransactions.list({ source: id, limit: 1 });
    const [found] = data;
    if (found !== undefined) return transactionOf(found);
    return (await hasCharge(id)) ? 'awaited' : undefined;
  }

  return {
    async listTransactions(from) {
      const created = { gte: Math.floor(from.getTime() / 1000) };
      const found: BalanceTransaction[] = [];
      try {
        for await (const each of stripe.balanceTransactions.list({ created, limit: pageMax })) {
          found.push(transactionOf(each));
        }
      } catch (error) {
        throw unavailable(error);
      }
      return found.reverse();
    },

    async findTransactionOf(id) {
      try {
        return await findTransactionOf(id);
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw unavailable(error);
      }
    },
  };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeError && error.code === 'resource_missing';

/** Cards and other ways to pay have types of their own; the reporting category is one for all. */
const transactionOf = (transaction: Stripe.BalanceTransaction): BalanceTransaction => ({
  transactionId: transaction.id,
  category: transaction.reporting_category,
  sourceId:
    transaction.source === null || typeof transaction.source === 'string'
      ? transaction.source
      : transaction.source.id,
  amountMinor: transaction.amount,
  feeMinor: transaction.fee,
  netMinor: transaction.net,
  currency: transaction.currency.toUpperCase(),
  createdAt: new Date(transaction.created * 1000).toISOString(),
});
