/** A payment provider that opens every page at once: what is left of a pledge is the portal's own share. */
import { startLocalServer, type LocalServer } from '../../dev/web/localServer';

export async function startInstantProvider(): Promise<LocalServer> {
  let opened = 0;
  return startLocalServer(0, () => {
    opened += 1;
    const id = `cs_instant_${opened}`;
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id,
        object: 'checkout.session',
        url: `http://127.0.0.1/checkout/${id}`,
      }),
    };
  });
}
