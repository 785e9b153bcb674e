import { connect } from 'node:net';
import { startLocalServer, type LocalAnswer, type LocalServer } from './localServer';

let server: LocalServer | undefined;

async function origin(answer: () => LocalAnswer | Promise<LocalAnswer>) {
  server = await startLocalServer(0, answer);
  return server.origin;
}

afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('a server of the local stack', () => {
  it('answers on this machine only', async () => {
    const at = await origin(() => ({ status: 200, body: 'hello' }));

    expect(at).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(at)).text()).toBe('hello');
  });

  it('refuses a body over its limit', async () => {
    const at = await origin(() => ({ status: 200 }));

    const response = await fetch(at, { method: 'POST', body: Buffer.alloc(1_000_001) });

    expect(response.status).toBe(413);
  });

  it('shows a mistake of ours as a 500 and goes on', async () => {
    let calls = 0;
    const at = await origin(() => {
      calls += 1;
      if (calls === 1) throw new Error('no such list');
      return { status: 204 };
    });

    const first = await fetch(at);

    expect([first.status, await first.text()]).toEqual([
      500,
      expect.stringMatching('no such list'),
    ]);
    expect((await fetch(at)).status).toBe(204);
  });

  it('lets a running request end when it closes, and is not held up by an open connection', async () => {
    const at = await origin(
      () => new Promise((resolve) => setTimeout(resolve, 100, { status: 200, body: 'done' })),
    );
    const idle = connect(Number(new URL(at).port), '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    const response = fetch(at);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const start = Date.now();

    await server?.close();

    expect(await (await response).text()).toBe('done');
    expect(Date.now() - start).toBeLessThan(2_000);
    idle.destroy();
  });
});
