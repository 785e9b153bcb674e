/** The whole portal on one machine: what the app stands on, the built app in its host, and the site. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startFunctionsHost } from '../host/functionsHost';
import { apiScope, pagesClientId } from '../signIn/registrations';
import { signInSettings, startSignIn } from '../signIn/startSignIn';
import { startSiteServer } from '../site/siteServer';
import { startBackends } from './backends';
import type { StackOptions } from './options';
import { portsFor } from './ports';
import { sampleOrganisation } from './sampleOrganisation';
import { untilListed } from './untilListed';

/** Origins of the parts, as `endpoints.json` has them. */
export interface Endpoints {
  site: string;
  api: string;
  payments: string;
  mail: string;
  signIn: string;
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
  const siteOrigin = `http://127.0.0.1:${ports.site}`;
  // A process of its own, which starts while the rest does.
  const signInStarting = startSignIn({ port: ports.signIn, siteOrigin });
  stops.push(() =>
    signInStarting.then(
      (signIn) => signIn.close(),
      () => undefined,
    ),
  );
  signInStarting.catch(() => undefined); // Thrown where it is waited for.
  try {
    const backends = await startBackends({
      ports,
      folder: options.memory ? null : options.data,
      withSampleData: !options['no-sample-data'],
    });
    stops.push(() => backends.close());

    const signIn = await signInStarting;
    const settings = {
      ...backends.settings,
      ...signInSettings(signIn.origin),
      ...options.setting,
    };
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
      deployment: {
        api: host.origin,
        site: siteOrigin,
        giving: settings['STRIPE_SECRET_KEY'] === '' ? 'soon' : 'open',
        organisation: sampleOrganisation,
        signIn: { authority: signIn.origin, clientId: pagesClientId, scope: apiScope },
      },
    });
    stops.push(() => site.close());
    await untilListed(host.origin, backends.samples);

    const { origins } = backends;
    return {
      endpoints: {
        site: site.origin,
        api: host.origin,
        ...origins,
        signIn: signIn.origin,
        pid: process.pid,
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
