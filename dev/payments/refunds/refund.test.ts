import { anEmulator, aPortal, closeAll, eventually, idOf } from '../testEmulator';

afterEach(closeAll);

describe('a refund', () => {
  it('gives all back, takes it from the balance and tells the portal', async () => {
    const portal = await aPortal();
    const { stripe, aCharge } = await anEmulator({ webhookUrl: portal.url });
    const charge = await aCharge();

    const refund = await stripe.refunds.create({
      payment_intent: idOf(charge.payment_intent),
      reason: 'requested_by_customer',
      metadata: { refund: 'refund-1' },
    });

    expect(refund).toMatchObject({
      amount: 5_500,
      status: 'succeeded',
      charge: charge.id,
      metadata: { refund: 'refund-1' },
    });
    expect(
      await stripe.refunds.retrieve(refund.id, { expand: ['balance_transaction'] }),
    ).toMatchObject({
      balance_transaction: { type: 'refund', amount: -5_500, fee: 0, source: refund.id },
    });
    expect(await stripe.charges.retrieve(charge.id)).toMatchObject({
      refunded: true,
      amount_refunded: 5_500,
    });
    await eventually(() => portal.events.find(({ type }) => type === 'refund.updated'));
    const types = portal.events.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['charge.refunded', 'refund.created']));
  });

  it('can be of parts, which together never exceed the charge', async () => {
    const { stripe, aCharge } = await anEmulator();
    const { id } = await aCharge();
    await stripe.refunds.create({ charge: id, amount: 3_000 });

    const tooMuch = stripe.refunds.create({ charge: id, amount: 2_501 });

    await expect(tooMuch).rejects.toMatchObject({ param: 'amount' });
    await stripe.refunds.create({ charge: id, amount: 2_500 });
    await expect(stripe.refunds.create({ charge: id })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    });
    expect((await stripe.refunds.list({ charge: id })).data.map(({ amount }) => amount)).toEqual([
      2_500, 3_000,
    ]);
  });

  it('can be made at the provider, as by its dashboard', async () => {
    const { stripe, aCharge, control } = await anEmulator();
    const { id } = await aCharge();

    const answer = await control('POST', `charges/${id}/refund`, { amountMinor: 1_000 });

    expect(answer).toMatchObject({ status: 200, body: { refund: { amountMinor: 1_000 } } });
    expect((await stripe.charges.retrieve(id)).amount_refunded).toBe(1_000);
    expect((await control('POST', `charges/${id}/refund`, { amountMinor: 4_501 })).status).toBe(
      409,
    );
  });

  it('M-10: can come back from the bank, and then the money is ours again', async () => {
    const { stripe, aCharge, control } = await anEmulator();
    const { id } = await aCharge();
    const refund = await stripe.refunds.create({ charge: id });

    await control('POST', `refunds/${refund.id}/fail`);

    expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({ status: 'failed' });
    expect(await stripe.charges.retrieve(id)).toMatchObject({
      amount_refunded: 0,
      refunded: false,
    });
    const { data } = await stripe.balanceTransactions.list({ source: refund.id });
    expect(data.map(({ net }) => net)).toEqual([5_500, -5_500]);
  });

  it('names a charge that is not there', async () => {
    const { stripe } = await anEmulator();

    await expect(stripe.refunds.create({ charge: 'ch_none' })).rejects.toMatchObject({
      code: 'resource_missing',
      param: 'charge',
    });
  });
});
