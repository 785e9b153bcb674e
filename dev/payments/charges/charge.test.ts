import type Stripe from 'stripe';
import { anEmulator, aPortal, aSession, closeAll, eventually, type Portal } from '../testEmulator';

afterEach(closeAll);

async function aShop() {
  const portal = await aPortal();
  const emulator = await anEmulator({ webhookUrl: portal.url });
  const { id } = await emulator.stripe.checkout.sessions.create(aSession());
  const step = (name: string, body?: object) =>
    emulator.control('POST', `sessions/${id}/${name}`, body);
  const session = () =>
    emulator.stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge'] });
  return { portal, id, step, session, ...emulator };
}

const arrived = (portal: Portal, types: string[]) =>
  eventually(() => {
    const seen = new Set<string>(portal.events.map(({ type }) => type));
    return types.every((type) => seen.has(type)) ? seen : undefined;
  });

const objectOf = (portal: Portal, type: Stripe.Event.Type) =>
  portal.events.find((event) => event.type === type)?.data.object;

describe('paying a session', () => {
  it('completes it, paid, and tells the portal; the fee follows', async () => {
    const { portal, id, step, session } = await aShop();

    const answer = await step('pay');

    expect(answer).toMatchObject({
      status: 200,
      body: { session: { id, status: 'complete', paymentStatus: 'paid' } },
    });
    await arrived(portal, [
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
      'charge.updated',
    ]);
    expect(portal.events).toHaveLength(4);
    expect(objectOf(portal, 'charge.succeeded')).toMatchObject({ balance_transaction: null });
    expect(objectOf(portal, 'charge.updated')).toMatchObject({
      balance_transaction: expect.stringMatching(/^txn_/) as unknown,
    });
    expect(await session()).toMatchObject({
      payment_intent: { latest_charge: { paid: true, amount: 5_500 } },
    });
  });

  it('happens once', async () => {
    const { step, stripe } = await aShop();

    const answers = await Promise.all([step('pay'), step('pay')]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await stripe.charges.list()).data).toHaveLength(1);
  });

  it('can be of a wrong amount or currency, for tests', async () => {
    const { step, session } = await aShop();

    await step('pay', { amountMinor: 4_999, currency: 'eur' });

    expect(await session()).toMatchObject({
      amount_total: 5_500,
      payment_intent: { amount: 4_999, latest_charge: { amount: 4_999, currency: 'eur' } },
    });
  });

  it('has a fee of 2.9 % and 30, rounded half up', async () => {
    const { step, stripe, settledCharge } = await aShop();
    await step('pay', { amountMinor: 5_050 }); // 146.45 + 30

    const { data } = await stripe.charges.list();

    expect((await settledCharge(data[0]?.id ?? '')).fee).toBe(176);
  });
});

describe('a declined card', () => {
  it('leaves the session open, so that the donor can pay after all', async () => {
    const { portal, step, session, stripe } = await aShop();

    expect((await step('decline')).body).toMatchObject({ session: { status: 'open' } });
    await arrived(portal, ['charge.failed', 'payment_intent.payment_failed']);
    const declined = await session();
    await step('pay');
    const paid = await session();

    expect(declined).toMatchObject({
      payment_status: 'unpaid',
      payment_intent: {
        status: 'requires_payment_method',
        last_payment_error: { code: 'card_declined' },
        latest_charge: { status: 'failed', failure_code: 'card_declined' },
      },
    });
    expect(paid).toMatchObject({ payment_intent: { status: 'succeeded' } });
    expect((await stripe.charges.list()).data.map(({ status }) => status)).toEqual([
      'succeeded',
      'failed',
    ]);
  });
});

describe('paying later', () => {
  it('M-09: completes the session unpaid until it settles', async () => {
    const { portal, step, session, stripe } = await aShop();

    expect((await step('pay-later')).body).toMatchObject({
      session: { status: 'complete', paymentStatus: 'unpaid' },
    });
    expect(await session()).toMatchObject({ payment_intent: { status: 'processing' } });
    expect((await stripe.balanceTransactions.list()).data).toEqual([]);
    await step('settle');

    await arrived(portal, [
      'checkout.session.completed',
      'checkout.session.async_payment_succeeded',
    ]);
    expect(objectOf(portal, 'checkout.session.completed')).toMatchObject({
      payment_status: 'unpaid',
    });
    expect(await session()).toMatchObject({
      payment_status: 'paid',
      payment_intent: { status: 'succeeded', latest_charge: { status: 'succeeded' } },
    });
  });

  it('can fail, and then neither settles nor fails again', async () => {
    const { portal, step, session } = await aShop();
    await step('pay-later');

    await step('fail');

    await arrived(portal, ['charge.failed', 'checkout.session.async_payment_failed']);
    expect(await session()).toMatchObject({ payment_intent: { latest_charge: { paid: false } } });
    expect((await step('settle')).status).toBe(409);
    expect((await step('fail')).status).toBe(409);
  });

  it('is not settled before it is begun', async () => {
    const { step } = await aShop();

    expect((await step('settle')).status).toBe(409);
  });
});
