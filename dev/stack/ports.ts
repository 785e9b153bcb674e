/** Which ports the parts listen on, all on 127.0.0.1. */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

export interface Ports {
  site: number;
  api: number;
  payments: number;
  mail: number;
  smtp: number;
  signIn: number;
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
  signIn: 7074,
  cosmos: 8081,
  queues: 10_001,
  blobs: 10_000,
} as const;

const free = {
  api: 0,
  payments: 0,
  mail: 0,
  smtp: 0,
  signIn: 0,
  cosmos: 0,
  queues: 0,
  blobs: 0,
} as const;

/** @param site the site's port; 0 takes free ones for everything. */
export const portsFor = async (site: number): Promise<Ports> =>
  site === 0 ? { ...free, site: await freePort() } : { ...usual, site };

/** Systems give ports above these to whoever asks for any; here, a free one stays free until it is used. */
const reserved = { from: 20_000, to: 32_000 } as const;
const triesMax = 50;

/**
 * The app is told the site's address before the site is there, so that one is chosen ahead.
 *
 * @throws Error when none is free.
 */
async function freePort(): Promise<number> {
  for (let attempt = 1; attempt <= triesMax; attempt += 1) {
    const port = randomInt(reserved.from, reserved.to);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port between ${reserved.from} and ${reserved.to}`);
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
