import { anEmulator, closeAll } from '../testEmulator';

afterEach(closeAll);

const wanted = {
  url: 'https://api.example/api/payments/webhook',
  enabled_events: ['charge.updated' as const],
};

describe('a webhook endpoint', () => {
  it('shows its secret when it is made, and never again', async () => {
    const { stripe } = await anEmulator();

    const made = await stripe.webhookEndpoints.create({
      ...wanted,
      api_version: '2026-10-28.endive',
      metadata: { environment: 'trial' },
    });
    const read = await stripe.webhookEndpoints.retrieve(made.id);
    const { data } = await stripe.webhookEndpoints.list();

    expect(made.status).toBe('enabled');
    expect(made.secret).toMatch(/^whsec_/);
    expect(read).toMatchObject({ ...wanted, metadata: { environment: 'trial' } });
    expect([read, ...data].map(({ secret }) => secret)).toEqual([undefined, undefined]);
  });

  it('can be changed and disabled', async () => {
    const { stripe } = await anEmulator();
    const { id } = await stripe.webhookEndpoints.create(wanted);

    await stripe.webhookEndpoints.update(id, { enabled_events: ['*'], disabled: true });

    expect(await stripe.webhookEndpoints.retrieve(id)).toMatchObject({
      url: wanted.url,
      enabled_events: ['*'],
      status: 'disabled',
    });
  });

  it('is gone for good once it is deleted', async () => {
    const { stripe } = await anEmulator();
    const { id } = await stripe.webhookEndpoints.create(wanted);

    expect(await stripe.webhookEndpoints.del(id)).toMatchObject({ id, deleted: true });

    expect((await stripe.webhookEndpoints.list()).data).toEqual([]);
    await expect(stripe.webhookEndpoints.retrieve(id)).rejects.toMatchObject({
      code: 'resource_missing',
    });
  });

  it('needs an address and events that can be', async () => {
    const { stripe } = await anEmulator();

    await expect(
      stripe.webhookEndpoints.create({ ...wanted, url: 'portal.example' }),
    ).rejects.toMatchObject({ statusCode: 400, param: 'url' });
    await expect(
      stripe.webhookEndpoints.create({ url: wanted.url, enabled_events: [] }),
    ).rejects.toMatchObject({ statusCode: 400 });
  });

  it('is one of sixteen at most', async () => {
    const { stripe } = await anEmulator();
    for (let made = 0; made < 16; made += 1) await stripe.webhookEndpoints.create(wanted);

    await expect(stripe.webhookEndpoints.create(wanted)).rejects.toThrow('maximum of 16');
  });
});
