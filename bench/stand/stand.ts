/** What a benchmark stands on: backends, app and the benchmark itself, each in a process of its own. */
import { CosmosClient, type Container } from '@azure/cosmos';
import { localDatabase } from '../../dev/stack/appSettings';
import { untilListed } from '../../dev/stack/untilListed';
import { containers } from '../../shared/names';
import type { HostProcess } from '../../dev/host/hostProcess';
import { startApp } from '../../test/support/appProcess';
import { startBackendsProcess, type BackendsProcess } from './backendsProcess';

export interface Stand {
  origins: BackendsProcess['origins'];
  /** The app that runs now. */
  app(): HostProcess;
  container(name: keyof typeof containers): Container;
  /** Starts the app again, with settings added, and leads the provider's webhooks to it. */
  restart(more: Record<string, string>): Promise<void>;
  /** Leads the provider's webhooks elsewhere. */
  setWebhook(url: string): void;
}

/** Functions that work on their own, by feed or clock; off while requests are counted or timed. */
export const withoutBackground: Record<string, string> = Object.fromEntries(
  ['relayOutbox', 'publishView', 'watchFunding', 'sweepOutbox'].map((name) => [
    `AzureWebJobs.${name}.Disabled`,
    'true',
  ]),
);

/** Runs `measure` on a stand whose samples are listed, and takes everything down again. */
export async function onStand<Result>(measure: (stand: Stand) => Promise<Result>): Promise<Result> {
  const backends = await startBackendsProcess();
  const { settings, origins, samples } = backends;
  const client = new CosmosClient(settings['COSMOS'] ?? '');
  let app: HostProcess | undefined;
  // A benchmark that is broken off ends here; the backends see for themselves that it is gone.
  const leave = () => void app?.stop();
  process.once('exit', leave);
  try {
    const restart = async (more: Record<string, string>) => {
      await app?.stop();
      app = await startApp({ ...settings, ...more });
      backends.setWebhook(webhookOf(app));
    };
    const running = () => {
      if (app === undefined) throw new Error('the app does not run');
      return app;
    };
    await restart({});
    await untilListed(running().origin, samples);
    return await measure({
      origins,
      app: running,
      container: (name) => client.database(localDatabase).container(containers[name].name),
      restart,
      setWebhook: (url) => backends.setWebhook(url),
    });
  } finally {
    process.off('exit', leave);
    await app?.stop();
    client.dispose();
    await backends.stop();
  }
}

export const webhookOf = ({ origin }: HostProcess): string => `${origin}/api/payments/webhook`;
