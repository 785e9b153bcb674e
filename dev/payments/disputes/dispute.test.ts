import { anEmulator, aPortal, closeAll, eventually, type StartedEmulator } from '../testEmulator';

afterEach(closeAll);

const balanceMinor = async ({ control }: StartedEmulator) => (await control('GET', 'balance')).body;

describe('a dispute', () => {
  it('takes the amount and a fee at once', async () => {
    const portal = await aPortal();
    const emulator = await anEmulator({ webhookUrl: portal.url });
    const charge = await emulator.aCharge();
    await emulator.settledCharge(charge.id);

    await emulator.control('POST', `charges/${charge.id}/dispute`);

    const { data } = await emulator.stripe.disputes.list({ charge: charge.id });
    expect(data).toMatchObject([
      {
        status: 'needs_response',
        amount: 5_500,
        balance_transactions: [{ type: 'adjustment', amount: -5_500, fee: 1_500, net: -7_000 }],
      },
    ]);
    expect((await emulator.stripe.charges.retrieve(charge.id)).disputed).toBe(true);
    expect(await balanceMinor(emulator)).toMatchObject({ balanceMinor: 5_310 - 7_000 });
    await eventually(() =>
      portal.events.find(({ type }) => type === 'charge.dispute.funds_withdrawn'),
    );
  });

  it('that is won gives the amount back, but not the fee', async () => {
    const emulator = await anEmulator();
    const { id } = await emulator.aCharge();
    await emulator.settledCharge(id);
    await emulator.control('POST', `charges/${id}/dispute`);

    await emulator.control('POST', `charges/${id}/dispute-won`);

    expect((await emulator.stripe.disputes.list()).data).toMatchObject([{ status: 'won' }]);
    expect(await balanceMinor(emulator)).toEqual({
      balanceMinor: 5_310 - 1_500,
      feesMinor: 190 + 1_500,
      currency: 'USD',
    });
  });

  it('that is lost changes nothing more, and cannot be refunded on top', async () => {
    const portal = await aPortal();
    const emulator = await anEmulator({ webhookUrl: portal.url });
    const { id } = await emulator.aCharge();
    await emulator.control('POST', `charges/${id}/dispute`, { amountMinor: 1_000 });
    await emulator.control('POST', `charges/${id}/dispute-lost`);

    await expect(emulator.stripe.refunds.create({ charge: id })).rejects.toMatchObject({
      code: 'charge_disputed',
    });
    expect((await emulator.stripe.disputes.list()).data).toMatchObject([
      { status: 'lost', amount: 1_000 },
    ]);
    await eventually(() => portal.events.find(({ type }) => type === 'charge.dispute.closed'));
  });

  it('is refused when it makes no sense', async () => {
    const { aCharge, control } = await anEmulator();
    const { id } = await aCharge();

    expect((await control('POST', `charges/${id}/dispute-won`)).status).toBe(409);
    await control('POST', `charges/${id}/dispute`);
    expect((await control('POST', `charges/${id}/dispute`)).status).toBe(409);
    expect((await control('POST', `charges/ch_none/dispute`)).status).toBe(404);
  });
});
