/** What the provider holds for us: the sum of all balance transactions. */
import type { Account } from '../account';
import { isAvailable } from './balanceTransaction';

/** `GET /v1/balance`: what may be paid out, and what may not yet, by currency. */
export function balance(account: Account) {
  const sums = (available: boolean) => {
    const byCurrency = new Map<string, number>();
    for (const transaction of account.store.list('balance_transaction')) {
      const { currency, net } = transaction;
      const counts = isAvailable(transaction, account.now()) === available;
      byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + (counts ? net : 0));
    }
    return [...byCurrency].map(([currency, amount]) => ({
      amount,
      currency,
      source_types: { card: amount },
    }));
  };
  return { object: 'balance', available: sums(true), livemode: false, pending: sums(false) };
}

/**
 * The sums in one currency, in minor units: the balance after fees, and the fees in it. Without a
 * currency, that of the first transaction is meant.
 */
export function balanceIn(account: Account, wanted: string | undefined) {
  const all = account.store.list('balance_transaction');
  const currency = wanted ?? all[0]?.currency ?? 'usd';
  const transactions = all.filter((each) => each.currency === currency);
  return {
    balanceMinor: transactions.reduce((sum, { net }) => sum + net, 0),
    feesMinor: transactions.reduce((sum, { fee }) => sum + fee, 0),
    currency: currency.toUpperCase(),
  };
}
