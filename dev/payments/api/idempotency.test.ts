import Stripe from 'stripe';
import { anEmulator, aSession, closeAll } from '../testEmulator';

afterEach(closeAll);

const key = { idempotencyKey: 'book-1:pledge-1' };

describe('an idempotency key', () => {
  it('M-03: makes one session of many calls at once', async () => {
    const { stripe, client, secretKey } = await anEmulator();
    const retrying = client(secretKey, 2);

    const sessions = await Promise.all(
      Array.from({ length: 20 }, () => retrying.checkout.sessions.create(aSession(), key)),
    );

    expect(new Set(sessions.map(({ id }) => id)).size).toBe(1);
    expect((await stripe.checkout.sessions.list()).data).toHaveLength(1);
    const replayed = sessions.filter(
      ({ lastResponse }) => lastResponse.headers['idempotent-replayed'] === 'true',
    );
    expect(replayed).toHaveLength(19);
  });

  it('is refused while a call with it is under way, but for that one', async () => {
    const { stripe } = await anEmulator();

    const calls = await Promise.allSettled(
      Array.from({ length: 20 }, () => stripe.checkout.sessions.create(aSession(), key)),
    );

    const refused = calls.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const call of refused) {
      expect(call).toMatchObject({ reason: { statusCode: 409, code: 'idempotency_key_in_use' } });
    }
    expect((await stripe.checkout.sessions.list()).data).toHaveLength(1);
  });

  it('gives the first answer, even when the session has changed since', async () => {
    const { stripe } = await anEmulator();
    const { id } = await stripe.checkout.sessions.create(aSession(), key);
    await stripe.checkout.sessions.expire(id);

    expect(await stripe.checkout.sessions.create(aSession(), key)).toMatchObject({
      id,
      status: 'open',
    });
  });

  it('is refused for another body', async () => {
    const { stripe } = await anEmulator();
    await stripe.checkout.sessions.create(aSession(), key);

    const other = stripe.checkout.sessions.create(aSession({ customer_email: 'b@x.org' }), key);

    await expect(other).rejects.toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
    await expect(other).rejects.toMatchObject({ statusCode: 400 });
  });

  it('repeats a refusal of something that was begun, but not of parameters', async () => {
    const { stripe, aCharge } = await anEmulator();
    const { id } = await aCharge();
    await stripe.refunds.create({ charge: id });

    await expect(stripe.refunds.create({ charge: id }, key)).rejects.toMatchObject({
      headers: expect.not.objectContaining({ 'idempotent-replayed': 'true' }) as unknown,
    });
    await expect(stripe.refunds.create({ charge: id }, key)).rejects.toMatchObject({
      headers: { 'idempotent-replayed': 'true' },
    });
    const second = { idempotencyKey: 'second' };
    await expect(
      stripe.checkout.sessions.create(aSession({ success_url: 'x' }), second),
    ).rejects.toMatchObject({ code: 'url_invalid' });
    await expect(stripe.checkout.sessions.create(aSession({}), second)).resolves.toMatchObject({
      status: 'open',
    });
  });

  it('is forgotten after 24 hours', async () => {
    let now = Date.now();
    const { stripe } = await anEmulator({ clock: () => now });
    const { id } = await stripe.checkout.sessions.create(aSession(), key);

    now += 25 * 60 * 60 * 1_000;

    expect((await stripe.checkout.sessions.create(aSession(), key)).id).not.toBe(id);
  });
});

describe('the API', () => {
  it('refuses another key', async () => {
    const { client } = await anEmulator();

    const reading = client('sk_test_other', 0).balance.retrieve();

    await expect(reading).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
  });

  it('refuses a call that it does not have', async () => {
    const { stripe } = await anEmulator();

    await expect(stripe.customers.list()).rejects.toMatchObject({ statusCode: 404 });
  });

  it('fails as asked, and the SDK gets over it with one session', async () => {
    const { client, secretKey, control } = await anEmulator();
    await control('PUT', 'faults', [
      { path: 'checkout/sessions', status: 500, times: 1 },
      { path: 'checkout/sessions', status: 0, times: 1, after: true },
    ]);
    const stripe = client(secretKey, 2);

    await stripe.checkout.sessions.create(aSession());

    expect((await stripe.checkout.sessions.list()).data).toHaveLength(1);
    expect((await control('GET', 'counts')).body).toEqual({
      requests: { 'POST /v1/checkout/sessions': 3, 'GET /v1/checkout/sessions': 1 },
    });
  });

  it('is an API error to the SDK when it keeps failing', async () => {
    const { stripe, control } = await anEmulator();
    await control('PUT', 'faults', [{ path: '/v1/balance', status: 503, times: 1 }]);

    await expect(stripe.balance.retrieve()).rejects.toBeInstanceOf(Stripe.errors.StripeAPIError);
  });

  it('counts calls by kind until told to start anew', async () => {
    const { stripe, control } = await anEmulator();
    const { id } = await stripe.checkout.sessions.create(aSession());
    await control('DELETE', 'counts');

    await stripe.checkout.sessions.retrieve(id);
    await stripe.checkout.sessions.expire(id);

    expect((await control('GET', 'counts')).body).toEqual({
      requests: {
        'GET /v1/checkout/sessions/{id}': 1,
        'POST /v1/checkout/sessions/{id}/expire': 1,
      },
    });
  });
});
