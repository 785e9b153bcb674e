import { anEmulator, aPortal, aSession, closeAll, eventually } from '../testEmulator';

afterEach(closeAll);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('webhooks', () => {
  it('are tried again until they are answered with 2xx', async () => {
    const portal = await aPortal();
    const { aCharge, stripe } = await anEmulator({
      webhookUrl: portal.url,
      enabledEvents: ['checkout.session.completed'],
    });
    portal.answer = () => (portal.events.length === 1 ? 503 : 200);

    await aCharge();
    await eventually(() => (portal.events.length === 1 ? true : undefined));
    const undelivered = await stripe.events.list({ delivery_success: false });
    await eventually(() => (portal.events.length === 2 ? true : undefined));

    expect(undelivered.data).toMatchObject([{ type: 'checkout.session.completed' }]);
    expect(portal.events[1]?.id).toBe(portal.events[0]?.id);
    await eventually(async () => {
      const { data } = await stripe.events.list({ delivery_success: false });
      return data.length === 0 ? true : undefined;
    });
  });

  it('wait for an address when there is none yet', async () => {
    const portal = await aPortal();
    const { aCharge, setWebhook } = await anEmulator();
    await aCharge();

    setWebhook(portal.url);

    await eventually(() => portal.events.find(({ type }) => type === 'checkout.session.completed'));
  });

  it('are sent for the enabled types only', async () => {
    const portal = await aPortal();
    const { aCharge, settledCharge } = await anEmulator({
      webhookUrl: portal.url,
      enabledEvents: ['charge.updated'],
    });

    await settledCharge((await aCharge()).id);
    await eventually(() => portal.events[0]);

    expect(portal.events.map(({ type }) => type)).toEqual(['charge.updated']);
  });

  it('carry the object as it was, not as it is', async () => {
    const portal = await aPortal();
    const { aCharge, control, stripe } = await anEmulator({ webhookUrl: portal.url });
    await control('PUT', 'webhooks', { deliver: false });
    const { id } = await aCharge();
    await stripe.refunds.create({ charge: id });

    await control('POST', 'webhooks/flush');

    const event = portal.events.find(({ type }) => type === 'charge.succeeded');
    expect(event?.data.object).toMatchObject({ id, amount_refunded: 0 });
  });

  it('can be held and flushed', async () => {
    const portal = await aPortal();
    const { aCharge, settledCharge, control } = await anEmulator({ webhookUrl: portal.url });
    await control('PUT', 'webhooks', { deliver: false });
    await settledCharge((await aCharge()).id);
    await pause(50);
    expect(portal.events).toEqual([]);

    expect((await control('POST', 'webhooks/flush')).body).toEqual({ sent: 4 });
    expect(portal.events).toHaveLength(4);
    expect((await control('POST', 'webhooks/flush')).body).toEqual({ sent: 0 });
  });

  it('that wait for their next try go out at once when told to', async () => {
    const portal = await aPortal();
    const { aCharge, control } = await anEmulator({
      webhookUrl: portal.url,
      enabledEvents: ['checkout.session.completed'],
    });
    portal.answer = () => 500;
    await aCharge();
    await eventually(() => portal.events[0]);
    await pause(20);
    portal.answer = () => 200;

    await control('POST', 'webhooks/flush');

    expect(portal.events).toHaveLength(2);
  });

  it('go to a new address at once, when the portal comes back elsewhere', async () => {
    const [gone, back] = [await aPortal(), await aPortal()];
    gone.answer = () => 500;
    const { aCharge, setWebhook } = await anEmulator({
      webhookUrl: gone.url,
      enabledEvents: ['checkout.session.completed'],
    });
    await aCharge();
    await eventually(() => gone.events[0]);
    await pause(20);

    setWebhook(back.url);

    expect(await eventually(() => back.events[0])).toEqual(gone.events[0]);
  });

  it('can come three times, shuffled', async () => {
    const portal = await aPortal();
    const { aCharge, settledCharge, control } = await anEmulator({ webhookUrl: portal.url });
    await control('PUT', 'webhooks', { deliver: false, times: 3, shuffle: true });
    for (let number = 0; number < 5; number += 1) await settledCharge((await aCharge()).id);

    await control('POST', 'webhooks/flush');

    const ids = portal.events.map(({ id }) => id);
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(20);
    const made = portal.events.map(({ created, type }) => `${created} ${type}`);
    expect(made).not.toEqual([...made].sort());
  });

  it('can be lost, which the list of events tells', async () => {
    const portal = await aPortal();
    const { aCharge, settledCharge, control, stripe } = await anEmulator({
      webhookUrl: portal.url,
    });
    await control('PUT', 'webhooks', { loseEvery: 2 });

    await settledCharge((await aCharge()).id);
    await eventually(() => (portal.events.length === 2 ? true : undefined));
    await pause(50);

    expect(portal.events).toHaveLength(2);
    const lost = await stripe.events.list({ delivery_success: false });
    expect(lost.data.map(({ type }) => type)).toEqual([
      'charge.updated',
      'payment_intent.succeeded',
    ]);
  });

  it('can be late', async () => {
    const portal = await aPortal();
    const { aCharge, control } = await anEmulator({ webhookUrl: portal.url });
    await control('PUT', 'webhooks', { delayMs: 200 });

    await aCharge();

    await pause(100);
    expect(portal.events).toEqual([]);
    await eventually(() => portal.events[0]);
  });

  it('refuse settings that make no sense', async () => {
    const { control } = await anEmulator();

    expect((await control('PUT', 'webhooks', { times: 0 })).status).toBe(400);
    expect((await control('PUT', 'webhooks', { often: true })).status).toBe(400);
  });
});

describe('the list of events', () => {
  it('can be asked by type and read one by one', async () => {
    const { stripe, aCharge, settledCharge } = await anEmulator();
    await settledCharge((await aCharge()).id);
    await stripe.checkout.sessions.expire((await stripe.checkout.sessions.create(aSession())).id);

    const types = async (wanted: object) =>
      (await stripe.events.list(wanted)).data.map(({ type }) => type);

    expect(await types({ types: ['charge.updated', 'checkout.session.expired'] })).toEqual([
      'checkout.session.expired',
      'charge.updated',
    ]);
    expect(await types({ type: 'checkout.session.*' })).toEqual([
      'checkout.session.expired',
      'checkout.session.completed',
    ]);
    const [newest] = (await stripe.events.list({ limit: 1 })).data;
    expect(await stripe.events.retrieve(newest?.id ?? '')).toMatchObject({
      object: 'event',
      api_version: '2026-10-28.endive',
    });
  });
});
