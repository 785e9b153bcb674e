/** The whole portal on one machine: what the app stands on, the built app in its host, and the site. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startFunctionsHost } from '../host/functionsHost';
import { startSiteServer } from '../site/siteServer';
import { startBackends } from './backends';
import type { StackOptions } from './options';
import { portsFor } from './ports';
import { untilListed } from './untilListed';

/** Origins of the parts, as `endpoints.json` has them. */
export interface Endpoints {
  site: string;
  api: string;
  payments: string;
  mail: string;
  cosmos: string;
  queues: string;
  blobs: string;
  pid: number;
}

export interface Stack {
  endpoints: Endpoints;
  stop(): Promise<void>;
}

/** A killed app's messages come back after this: short, because a desk restarts often. */
const queueLeaseSeconds = 20;

/** @throws Error when a port is taken or the app refuses its settings; nothing is left running then. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const ports = await portsFor(options.port);
  await mkdir(options.data, { recursive: true });
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  try {
    const backends = await startBackends({
      ports,
      folder: options.memory ? null : options.data,
      withSampleData: !options['no-sample-data'],
    });
    stops.push(() => backends.close());

    const settings = { ...backends.settings, ...options.setting };
    const siteOrigin = `http://127.0.0.1:${ports.site}`;
    const host = await startFunctionsHost({
      appFolder: resolve('build'),
      port: ports.api,
      settings,
      corsOrigins: [siteOrigin],
      queueLeaseSeconds,
    });
    stops.push(() => host.stop());
    backends.setWebhook(`${host.origin}/api/payments/webhook`);

    const site = await startSiteServer({
      port: ports.site,
      folder: 'site/dist',
      config: {
        api: host.origin,
        organisation: {
          name: settings['ORGANISATION_NAME'] ?? '',
          address: settings['ORGANISATION_ADDRESS'] ?? '',
        },
      },
    });
    stops.push(() => site.close());
    await untilListed(host.origin, backends.samples);

    const { origins } = backends;
    return {
      endpoints: { site: site.origin, api: host.origin, ...origins, pid: process.pid },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
