/** A whole portal for one test file: the emulators in this process, the built app in one of its own. */
import { CosmosClient, type Container, type ItemDefinition } from '@azure/cosmos';
import { QueueServiceClient } from '@azure/storage-queue';
import { localDatabase } from '../../dev/stack/appSettings';
import { startBackends, type Backends } from '../../dev/stack/backends';
import { portsFor } from '../../dev/stack/ports';
import { signInSettings, startSignIn, type SignIn } from '../../dev/signIn/startSignIn';
import { containers } from '../../shared/names';
import type { HostProcess } from '../../dev/host/hostProcess';
import { startApp } from './appProcess';

/**
 * Shorter than on a desk, so that a test does not wait for a killed app's messages; but the timer that
 * heals pledges leaves them alone, whatever the minute, unless it is what a test is about.
 */
const testSettings = {
  QUEUE_LEASE_SECONDS: '2',
  MAIL_CLAIM_SECONDS: '1',
  DIGEST_SECONDS: '1',
  SYNC_AFTER_SECONDS: '900',
};

export interface Portal {
  backends: Backends;
  app: HostProcess;
  settings: Record<string, string>;
  container(name: keyof typeof containers): Container;
  /** Every document of a container that satisfies a condition on `c`. */
  documents(name: keyof typeof containers, condition?: string): Promise<ItemDefinition[]>;
  queues: QueueServiceClient;
  /** The sign-in provider, when the portal was started with it. */
  signIn: SignIn;
  /** Starts the app, on a port of its own, with settings added. */
  start(settings?: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
}

interface PortalOptions {
  settings?: Record<string, string>;
  /** Starts without the app: the test starts it itself. */
  withoutApp?: boolean;
  /** Starts the sign-in provider too: a process more, for tests of staff. */
  withSignIn?: boolean;
}

export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const ports = await portsFor(0);
  const backends = await startBackends({ ports, folder: null, withSampleData: true });
  const siteOrigin = `http://127.0.0.1:${ports.site}`;
  const signIn =
    options.withSignIn === true ? await startSignIn({ port: 0, siteOrigin }) : undefined;
  const settings: Record<string, string> = {
    ...backends.settings,
    ...testSettings,
    ...(signIn && signInSettings(signIn.origin)),
    ...options.settings,
  };
  const connectionString = settings['COSMOS'] ?? '';
  const database = new CosmosClient(connectionString).database(localDatabase);
  const container = (name: keyof typeof containers) => database.container(containers[name].name);
  let app: HostProcess | undefined;

  const portal: Portal = {
    backends,
    settings,
    container,
    get app() {
      if (app === undefined) throw new Error('the app was not started');
      return app;
    },
    get signIn() {
      if (signIn === undefined) throw new Error('start the portal withSignIn');
      return signIn;
    },
    queues: QueueServiceClient.fromConnectionString(settings['AzureWebJobsStorage'] ?? ''),
    async documents(name, condition = 'true') {
      const query = `SELECT * FROM c WHERE ${condition}`;
      return (await container(name).items.query<ItemDefinition>(query).fetchAll()).resources;
    },
    async start(more = {}) {
      app = await startApp({ ...settings, ...more });
      backends.setWebhook(`${app.origin}/api/payments/webhook`);
    },
    async stop() {
      await app?.stop();
      await signIn?.close();
      await backends.close();
    },
  };
  if (options.withoutApp === true) return portal;
  try {
    await portal.start();
    await until(async () => (await list(portal)).length >= backends.samples);
    return portal;
  } catch (error) {
    await portal.stop();
    throw error;
  }
}

const list = async (portal: Portal): Promise<unknown[]> => {
  const answer = await fetch(`${portal.app.origin}/api/campaigns`);
  return ((await answer.json()) as { campaigns: unknown[] }).campaigns;
};

const pollMs = 50;

/**
 * Waits until something holds.
 *
 * @throws Error when it does not within `patienceMs`.
 */
export async function until(
  holds: () => Promise<boolean> | boolean,
  patienceMs = 30_000,
): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > end)
      throw new Error(`did not come true in ${patienceMs} ms: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
