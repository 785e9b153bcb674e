/** Lighthouse, with the browser of the lock file: what its mobile profile on a slow line makes of a page. */
import { chromium as launcher } from '@playwright/test';
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { browserArguments, browserPath } from './browser';

export interface Measured {
  /** 0 to 100. */
  scores: { performance: number; accessibility: number; bestPractices: number };
  /** Milliseconds, simulated: a phone four times slower than this machine, on a slow line. */
  largestPaintMs: number;
  /** Cumulative layout shift: no unit. */
  shift: number;
  /** What Lighthouse found wanting, by the names of its audits. */
  wanting: string[];
  /** How fast this machine was just then, by Lighthouse's own measure. Other work makes it less. */
  machine: number;
}

/**
 * Loads a page again and again, until `isEnough` says so, and answers each measurement.
 *
 * @throws Error when Lighthouse could not load it.
 */
export async function measure(
  url: string,
  isEnough: (measured: readonly Measured[]) => boolean,
): Promise<Measured[]> {
  const front = await startFront();
  const port = await freePort();
  const executablePath = await browserPath();
  const browser = await launcher.launch({
    args: [
      ...browserArguments,
      `--remote-debugging-port=${port}`,
      `--proxy-server=http://127.0.0.1:${portOf(front)}`,
      '--proxy-bypass-list=<-loopback>',
    ],
    ...(executablePath !== undefined && { executablePath }),
  });
  try {
    const measured: Measured[] = [];
    while (!isEnough(measured)) measured.push(await measureOnce(url, port));
    return measured;
  } finally {
    await browser.close();
    front.close();
  }
}

async function measureOnce(url: string, port: number): Promise<Measured> {
  const { default: lighthouse } = await import('lighthouse');
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  });
  if (result === undefined) throw new Error(`Lighthouse measured nothing at ${url}`);
  const { categories, audits, environment, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
  const scoreOf = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const numberOf = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  const listed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const isWanting = ({ id, weight }: { id: string; weight: number }) =>
    weight > 0 && (audits[id]?.score ?? 1) < 1;
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      bestPractices: scoreOf('best-practices'),
    },
    largestPaintMs: numberOf('largest-contentful-paint'),
    shift: numberOf('cumulative-layout-shift'),
    machine: environment.benchmarkIndex,
    wanting: listed
      .filter(isWanting)
      .map(({ id }) => `${id} ${audits[id]?.displayValue ?? audits[id]?.explanation ?? ''}`.trim()),
  };
}

/**
 * Hands every request on as it is, and every answer without its header `Referrer-Policy`: this browser
 * gives up a page that has one while Lighthouse traces it. The pages say the same in their head.
 */
async function startFront(): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = '' } = incoming;
    const onward = request(url, { method, headers }, (answer) => {
      const headersKept = { ...answer.headers };
      delete headersKept['referrer-policy'];
      outgoing.writeHead(answer.statusCode ?? 502, headersKept);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** @throws Error when the server does not listen on a port. */
function portOf(server: Server): number {
  const address: string | AddressInfo | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Free a moment ago. The browser cannot tell which one it takes by itself. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}
