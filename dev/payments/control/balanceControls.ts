/** The control calls on the balance: what it is, a payout to the bank, a fee of the provider's. */
import { z } from 'zod';
import type { Account } from '../account';
import { currency } from '../api/parameters';
import { balanceIn } from '../balance/balance';
import { payOut, takeFee } from '../balance/moneyOut';
import { json, type LocalAnswer, type LocalRequest } from '../../web/localServer';
import { bodyOf, ControlProblem, done } from './controlAnswer';

const payoutSchema = z.strictObject({ currency: currency.default('usd') });
const feeSchema = z.strictObject({
  amountMinor: z.int().min(1).max(99_999_999),
  currency: currency.default('usd'),
});

export function showBalance(account: Account, wanted: string | null): LocalAnswer {
  return json(200, balanceIn(account, wanted?.toLowerCase()));
}

export function makePayout(account: Account, request: LocalRequest): LocalAnswer {
  const payout = payOut(account, bodyOf(request, payoutSchema).currency);
  if (payout === undefined) throw new ControlProblem(409, 'There is nothing to pay out.');
  return done(request, { payout: { id: payout.id, amountMinor: payout.amount } });
}

export function chargeFee(account: Account, request: LocalRequest): LocalAnswer {
  const { amountMinor, currency: inCurrency } = bodyOf(request, feeSchema);
  const { id } = takeFee(account, amountMinor, inCurrency);
  return done(request, { fee: { id, amountMinor } });
}
