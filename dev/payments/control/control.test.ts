import { appendFile, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aFolder, anEmulator, aPortal, aSession, closeAll, eventually } from '../testEmulator';

afterEach(closeAll);

describe('control calls', () => {
  it('find the charge of a pledge', async () => {
    const { aCharge, control, stripe } = await anEmulator();
    const charge = await aCharge();
    await aCharge({ payment_intent_data: { metadata: { pledge: 'another' } } });
    const [, session] = (await stripe.checkout.sessions.list()).data;

    expect((await control('GET', 'charges?pledgeId=pledge-1')).body).toEqual({
      charges: [
        {
          id: charge.id,
          amountMinor: 5_500,
          currency: 'USD',
          sessionId: session?.id,
          pledgeId: 'pledge-1',
          status: 'succeeded',
        },
      ],
    });
  });

  it('answer 404 for what is not there and 400 for what is not understood', async () => {
    const { control, stripe } = await anEmulator();
    const { id } = await stripe.checkout.sessions.create(aSession());

    expect((await control('POST', 'sessions/none/pay')).status).toBe(404);
    expect((await control('POST', `sessions/${id}/steal`)).status).toBe(404);
    expect((await control('POST', `sessions/${id}/pay`, { amount: 1 })).status).toBe(400);
    expect((await control('GET', 'everything')).status).toBe(404);
  });

  it('have a balance of nothing at first', async () => {
    const { control } = await anEmulator();

    expect((await control('GET', 'balance')).body).toEqual({
      balanceMinor: 0,
      feesMinor: 0,
      currency: 'USD',
    });
  });
});

describe('a restart', () => {
  it('keeps everything: sessions, keys, fees to come and events to deliver', async () => {
    const file = join(await aFolder(), 'made', 'payments.jsonl');
    const key = { idempotencyKey: 'book-1:pledge-1' };
    const first = await anEmulator({ file, feeDelayMs: 60_000 });
    const session = await first.stripe.checkout.sessions.create(aSession(), key);
    await first.control('POST', `sessions/${session.id}/pay`);
    await first.close();

    const portal = await aPortal();
    const second = await anEmulator({ file, webhookUrl: portal.url });

    expect(await second.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      payment_status: 'paid',
    });
    expect((await second.stripe.checkout.sessions.create(aSession(), key)).id).toBe(session.id);
    const types = await eventually(() => {
      const seen = portal.events.map(({ type }) => type);
      return seen.includes('charge.updated') ? seen : undefined;
    });
    expect([...types].sort()).toEqual([
      'charge.succeeded',
      'charge.updated',
      'checkout.session.completed',
      'payment_intent.succeeded',
    ]);
  });

  it('loses nothing that was answered when the process is killed', async () => {
    const folder = await aFolder();
    const first = await anEmulator({ file: join(folder, 'payments.jsonl') });
    const { id } = await first.stripe.checkout.sessions.create(aSession());
    await first.control('POST', `sessions/${id}/pay`);
    const asKilled = join(folder, 'as-killed.jsonl');
    await copyFile(join(folder, 'payments.jsonl'), asKilled);
    await appendFile(asKilled, '{"object":"charge","id":"ch_hal');

    const second = await anEmulator({ file: asKilled });

    expect((await second.stripe.checkout.sessions.retrieve(id)).payment_status).toBe('paid');
  });

  it('does not send again what was delivered', async () => {
    const file = join(await aFolder(), 'payments.jsonl');
    const portal = await aPortal();
    const first = await anEmulator({ file, webhookUrl: portal.url });
    await first.settledCharge((await first.aCharge()).id);
    await eventually(async () => {
      const { data } = await first.stripe.events.list({ delivery_success: false });
      return data.length === 0 ? true : undefined;
    });
    await first.close();

    const second = await anEmulator({ file, webhookUrl: portal.url });
    await second.aCharge();
    await eventually(() => (portal.events.length >= 8 ? true : undefined));

    expect(new Set(portal.events.map(({ id }) => id)).size).toBe(portal.events.length);
  });
});
