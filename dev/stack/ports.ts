/** Which ports the parts listen on, all on 127.0.0.1. */
import { createServer } from 'node:net';

export interface Ports {
  site: number;
  api: number;
  payments: number;
  mail: number;
  smtp: number;
  cosmos: number;
  queues: number;
  blobs: number;
}

/** The ports that these parts have everywhere else too, where there is such a custom. */
const usual = {
  api: 7071,
  payments: 7072,
  mail: 7073,
  smtp: 7025,
  cosmos: 8081,
  queues: 10_001,
  blobs: 10_000,
} as const;

const free = { api: 0, payments: 0, mail: 0, smtp: 0, cosmos: 0, queues: 0, blobs: 0 } as const;

/** @param site the site's port; 0 takes free ones for everything. */
export const portsFor = async (site: number): Promise<Ports> =>
  site === 0 ? { ...free, site: await freePort() } : { ...usual, site };

/** The app is told the site's address before the site is there, so that one is looked up ahead. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
