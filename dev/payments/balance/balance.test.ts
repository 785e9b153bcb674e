import { anEmulator, closeAll } from '../testEmulator';

afterEach(closeAll);

describe('the balance', () => {
  it('is the sum of the balance transactions, pending until it may be paid out', async () => {
    let now = Date.now();
    const { stripe, aCharge, settledCharge } = await anEmulator({ clock: () => now });
    await settledCharge((await aCharge()).id);

    expect(await stripe.balance.retrieve()).toMatchObject({
      available: [{ amount: 0, currency: 'usd' }],
      pending: [{ amount: 5_310, currency: 'usd' }],
    });

    now += 2 * 24 * 60 * 60 * 1_000;

    expect(await stripe.balance.retrieve()).toMatchObject({ available: [{ amount: 5_310 }] });
  });

  it('is paid out, and every transaction then names its payout when asked', async () => {
    const { stripe, aCharge, settledCharge, control } = await anEmulator();
    await settledCharge((await aCharge()).id);
    await control('POST', 'fees', { amountMinor: 200 });

    await control('POST', 'payouts');

    const [payout] = (await stripe.payouts.list()).data;
    const { data } = await stripe.balanceTransactions.list({ payout: payout?.id ?? '' });
    expect(payout).toMatchObject({ amount: 5_110, status: 'paid', automatic: true });
    expect(data.map(({ type, net }) => [type, net])).toEqual([
      ['payout', -5_110],
      ['stripe_fee', -200],
      ['charge', 5_310],
    ]);
    expect((await control('GET', 'balance')).body).toMatchObject({ balanceMinor: 0 });
    expect((await control('POST', 'payouts')).status).toBe(409);
  });

  it('lists transactions by type and by when they were created', async () => {
    let now = 1_800_000_000_000;
    const { stripe, aCharge, settledCharge } = await anEmulator({ clock: () => now });
    const charge = await aCharge();
    await settledCharge(charge.id);
    now += 60_000;
    await stripe.refunds.create({ charge: charge.id });

    const list = async (wanted: object) =>
      (await stripe.balanceTransactions.list(wanted)).data.map(({ type }) => type);

    expect(await list({})).toEqual(['refund', 'charge']);
    expect(await list({ type: 'refund' })).toEqual(['refund']);
    expect(await list({ created: { gte: 1_800_000_000, lt: 1_800_000_060 } })).toEqual(['charge']);
    expect(await list({ created: { gt: 1_800_000_000 } })).toEqual(['refund']);
    expect(await list({ created: 1_800_000_000 })).toEqual(['charge']);
  });
});
