import Stripe from 'stripe';
import { aLine, anEmulator, aPortal, aSession, closeAll, eventually, idOf } from '../testEmulator';

afterEach(closeAll);

const invalid = Stripe.errors.StripeInvalidRequestError;

describe('creating a session', () => {
  it('adds up its lines and gives the address of a page to pay at', async () => {
    const { stripe, origin } = await anEmulator();

    const session = await stripe.checkout.sessions.create(
      aSession({ locale: 'th', client_reference_id: 'pledge-1' }),
    );

    expect(session).toMatchObject({
      object: 'checkout.session',
      amount_total: 5_500,
      currency: 'usd',
      status: 'open',
      payment_status: 'unpaid',
      payment_intent: null,
      metadata: { book: 'book-1', pledge: 'pledge-1' },
      customer_email: 'donor@example.org',
      locale: 'th',
      client_reference_id: 'pledge-1',
      url: `${origin}/checkout/${session.id}`,
    });
    expect(session.id).toMatch(/^cs_test_\w{24}$/);
    expect(session.expires_at - session.created).toBe(24 * 60 * 60);
    expect(session).not.toHaveProperty('line_items');
    expect(session).not.toHaveProperty('kept');
  });

  it('multiplies a line by its quantity', async () => {
    const { stripe } = await anEmulator();

    const session = await stripe.checkout.sessions.create(
      aSession({ line_items: [{ ...aLine(700, 'Gift'), quantity: 3 }] }),
    );

    expect(session.amount_total).toBe(2_100);
  });

  const soon = () => Math.floor(Date.now() / 1_000);

  it.each([
    ['an expiry in less than 30 minutes', () => ({ expires_at: soon() + 60 }), 'expires_at'],
    ['an expiry after 24 hours', () => ({ expires_at: soon() + 90_000 }), 'expires_at'],
    ['a success address that is none', () => ({ success_url: 'thanks' }), 'success_url'],
    ['an e-mail address that is none', () => ({ customer_email: 'donor' }), 'customer_email'],
    ['a descriptor suffix with a star', () => suffix('A*'), descriptorParam()],
    ['a descriptor suffix of 23 characters', () => suffix('A'.repeat(23)), descriptorParam()],
    ['no lines', () => ({ line_items: [] }), 'line_items'],
    [
      'two currencies',
      () => ({ line_items: [aLine(100, 'a'), aLine(100, 'b', 'eur')] }),
      'line_items',
    ],
    ['metadata over 500 characters', () => ({ metadata: { a: 'x'.repeat(501) } }), 'metadata[a]'],
  ] as const)('refuses %s', async (_, over, param) => {
    const { stripe } = await anEmulator();

    const creating = stripe.checkout.sessions.create(aSession({ ...over() }));

    await expect(creating).rejects.toBeInstanceOf(invalid);
    await expect(creating).rejects.toMatchObject({ statusCode: 400, param });
    expect((await stripe.checkout.sessions.list()).data).toEqual([]);
  });

  it('takes an expiry of 45 minutes', async () => {
    const { stripe } = await anEmulator();
    const expiresAt = soon() + 45 * 60;

    const session = await stripe.checkout.sessions.create(aSession({ expires_at: expiresAt }));

    expect(session.expires_at).toBe(expiresAt);
  });

  it('refuses a total under the least that the provider takes', async () => {
    const { stripe } = await anEmulator();

    await expect(
      stripe.checkout.sessions.create(aSession({ line_items: [aLine(49, 'Gift')] })),
    ).rejects.toMatchObject({ code: 'amount_too_small' });
  });

  it('refuses a parameter that it does not know, wherever it stands', async () => {
    const { stripe } = await anEmulator();
    const withStory = { ...aLine(500, 'Gift'), story: 'never' };

    await expect(
      stripe.checkout.sessions.create({ ...aSession(), ...{ colour: 'red' } }),
    ).rejects.toMatchObject({ code: 'parameter_unknown', param: 'colour' });
    await expect(
      stripe.checkout.sessions.create(aSession({ line_items: [withStory] })),
    ).rejects.toMatchObject({ code: 'parameter_unknown', param: 'line_items[0][story]' });
  });

  it('names a parameter that is missing', async () => {
    const { stripe } = await anEmulator();

    await expect(
      stripe.checkout.sessions.create({ mode: 'payment', line_items: [aLine(500, 'Gift')] }),
    ).rejects.toMatchObject({ code: 'parameter_missing', param: 'success_url' });
  });
});

function suffix(statementDescriptorSuffix: string) {
  return { payment_intent_data: { statement_descriptor_suffix: statementDescriptorSuffix } };
}

function descriptorParam() {
  return 'payment_intent_data[statement_descriptor_suffix]';
}

describe('reading sessions', () => {
  it('shows the payment intent, its charge and the fee when they are asked for', async () => {
    const { stripe, aCharge, settledCharge } = await anEmulator();
    const charge = await aCharge();
    await settledCharge(charge.id);
    const { data } = await stripe.checkout.sessions.list({
      payment_intent: idOf(charge.payment_intent),
    });

    const session = await stripe.checkout.sessions.retrieve(data[0]?.id ?? '', {
      expand: ['line_items', 'payment_intent.latest_charge.balance_transaction'],
    });

    expect(data).toHaveLength(1);
    expect(session).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      url: null,
      line_items: { data: [{ amount_total: 5_000, description: 'Gift' }, { amount_total: 500 }] },
      payment_intent: {
        status: 'succeeded',
        amount_received: 5_500,
        metadata: { book: 'book-1', pledge: 'pledge-1' },
        latest_charge: {
          id: charge.id,
          statement_descriptor_suffix: 'GIFT',
          metadata: { book: 'book-1', pledge: 'pledge-1' },
          balance_transaction: { amount: 5_500, fee: 190, net: 5_310, type: 'charge' },
        },
      },
    });
  });

  it('refuses to expand what is no object', async () => {
    const { stripe } = await anEmulator();
    const { id } = await stripe.checkout.sessions.create(aSession());

    await expect(
      stripe.checkout.sessions.retrieve(id, { expand: ['status'] }),
    ).rejects.toMatchObject({ statusCode: 400, param: 'expand' });
  });

  it('answers 404 for one that is not there', async () => {
    const { stripe } = await anEmulator();

    const reading = stripe.checkout.sessions.retrieve('cs_test_none');

    await expect(reading).rejects.toBeInstanceOf(invalid);
    await expect(reading).rejects.toMatchObject({ statusCode: 404, code: 'resource_missing' });
  });

  it('lists them newest first, page by page', async () => {
    const { stripe } = await anEmulator();
    const made: string[] = [];
    for (let number = 0; number < 5; number += 1) {
      made.push((await stripe.checkout.sessions.create(aSession())).id);
    }

    const first = await stripe.checkout.sessions.list({ limit: 2 });
    const all: string[] = [];
    for await (const { id } of stripe.checkout.sessions.list({ limit: 2 })) all.push(id);
    const before = await stripe.checkout.sessions.list({ limit: 2, ending_before: all[4] ?? '' });

    expect(first).toMatchObject({ has_more: true, data: [{ id: made[4] }, { id: made[3] }] });
    expect(all).toEqual([...made].reverse());
    expect(before.data.map(({ id }) => id)).toEqual(all.slice(2, 4));
  });
});

describe('the end of a session', () => {
  it('comes by a call, once', async () => {
    const portal = await aPortal();
    const { stripe } = await anEmulator({ webhookUrl: portal.url });
    const { id } = await stripe.checkout.sessions.create(aSession());

    expect(await stripe.checkout.sessions.expire(id)).toMatchObject({
      status: 'expired',
      url: null,
    });
    await expect(stripe.checkout.sessions.expire(id)).rejects.toMatchObject({ statusCode: 400 });

    const event = await eventually(() => portal.events[0]);
    expect(event).toMatchObject({ type: 'checkout.session.expired', data: { object: { id } } });
  });

  it('comes by itself when its time is over, with an event, and nobody can pay then', async () => {
    const portal = await aPortal();
    let now = Date.now();
    const { stripe, control } = await anEmulator({ webhookUrl: portal.url, clock: () => now });
    const { id } = await stripe.checkout.sessions.create(
      aSession({ expires_at: Math.floor(now / 1_000) + 45 * 60 }),
    );

    now += 44 * 60 * 1_000;
    expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('open');
    now += 61 * 1_000;

    expect(await eventually(() => portal.events[0])).toMatchObject({
      type: 'checkout.session.expired',
    });
    expect((await control('POST', `sessions/${id}/pay`)).status).toBe(409);
  });
});
