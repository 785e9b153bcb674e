import { anEmulator, aLine, aSession, closeAll } from '../testEmulator';

afterEach(closeAll);

async function aCheckout(over: Parameters<typeof aSession>[0] = {}) {
  const { stripe, origin } = await anEmulator();
  const { id } = await stripe.checkout.sessions.create(aSession(over));
  const at = `${origin}/checkout/${id}`;
  const press = (button: string) =>
    fetch(`${at}/${button}`, { method: 'POST', redirect: 'manual', body: new URLSearchParams() });
  const read = async (path = at) => (await fetch(path)).text();
  const session = () => stripe.checkout.sessions.retrieve(id);
  return { id, at, origin, press, read, session, stripe };
}

describe('the checkout page', () => {
  it('shows each line and the total, in the donor’s way of writing amounts', async () => {
    const { read } = await aCheckout({
      locale: 'de',
      line_items: [aLine(123_450, 'Gabe', 'eur'), aLine(500, 'Trinkgeld', 'eur')],
    });

    const text = await read();

    expect(text).toMatch(/Gabe[\s\S]*1\.234,50\s€[\s\S]*Trinkgeld[\s\S]*5,00\s€/);
    expect(text).toMatch(/Total[\s\S]*1\.239,50\s€/);
  });

  it('needs no script, loads nothing from elsewhere, and may lead to the portal', async () => {
    const { at } = await aCheckout();

    const response = await fetch(at);

    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; " +
        "form-action 'self' https://portal.example; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(await response.text()).not.toMatch(/<script| on\w+=|style="/);
  });

  it('leads back to the portal after paying, with the session in the address', async () => {
    const { id, press, session } = await aCheckout();

    const response = await press('pay');

    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`https://portal.example/thanks?session=${id}`);
    expect((await session()).payment_status).toBe('paid');
  });

  it('stays after a declined card, and says so', async () => {
    const { at, origin, press, read, session } = await aCheckout();

    const response = await press('decline');
    const text = await read(`${origin}${response.headers.get('location') ?? ''}`);

    expect(text).toMatch(/role="alert">\s*The card was declined/);
    expect(text).toContain(`action="${new URL(at).pathname}/pay"`);
    expect((await session()).status).toBe('open');
  });

  it('leaves without paying', async () => {
    const { press, session } = await aCheckout();

    expect((await press('leave')).headers.get('location')).toBe('https://portal.example/back');
    expect((await session()).status).toBe('open');
  });

  it('says that it is complete when it is, and pays no second time', async () => {
    const { at, press, read, stripe } = await aCheckout();
    await press('pay-later');

    const again = await press('pay');

    expect(again.headers.get('location')).toBe(new URL(at).pathname);
    const text = await read();
    expect(text).toMatch(/role="status">\s*This checkout is complete/);
    expect(text).not.toContain('<form');
    expect((await stripe.charges.list()).data).toHaveLength(1);
  });

  it('says that it has expired', async () => {
    const { id, read, stripe } = await aCheckout();
    await stripe.checkout.sessions.expire(id);

    expect(await read()).toContain('has expired');
  });

  it('escapes what the portal gave it', async () => {
    const { read } = await aCheckout({ line_items: [aLine(500, '<script>alert(1)</script>')] });

    expect(await read()).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('is not there for a session that is not', async () => {
    const { origin } = await aCheckout();

    expect((await fetch(`${origin}/checkout/cs_test_none`)).status).toBe(404);
  });
});

describe('the control page', () => {
  it('shows what there is, with buttons that work without scripts', async () => {
    const { id, origin, read, session } = await aCheckout();
    expect(await read(origin)).toContain(`action="/_local/sessions/${id}/pay"`);

    const pressed = await fetch(`${origin}/_local/sessions/${id}/pay`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
    });

    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/']);
    expect((await session()).payment_status).toBe('paid');
    expect(await read(origin)).toMatch(/charge\.succeeded[\s\S]*\/_local\/charges|\/refund"/);
  });

  it('says why a button could not be followed', async () => {
    const { id, origin, press } = await aCheckout();
    await press('pay');

    const pressed = await fetch(`${origin}/_local/sessions/${id}/pay`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

    expect(pressed.status).toBe(409);
    expect(await pressed.text()).toContain('The session is complete and paid.');
  });
});
