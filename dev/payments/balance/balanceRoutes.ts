/** The API's calls on the balance: what it is, how it changed, what was paid to the bank. */
import { filter, isSame, onlyExpand } from '../api/parameters';
import { listRoute, retrieveRoute, route, type Route } from '../api/route';
import { balance } from './balance';

export const balanceRoutes: Route[] = [
  route('GET', '/v1/balance', onlyExpand, (account) => balance(account)),
  retrieveRoute('balance_transaction', '/v1/balance_transactions'),
  listRoute(
    'balance_transaction',
    '/v1/balance_transactions',
    { type: filter, payout: filter, source: filter, currency: filter },
    (transaction, wanted) =>
      isSame(transaction.type, wanted.type) &&
      isSame(transaction.kept.payout, wanted.payout) &&
      isSame(transaction.source, wanted.source) &&
      isSame(transaction.currency, wanted.currency?.toLowerCase()),
  ),
  retrieveRoute('payout', '/v1/payouts'),
  listRoute('payout', '/v1/payouts', { status: filter }, (payout, wanted) =>
    isSame(payout.status, wanted.status),
  ),
];
