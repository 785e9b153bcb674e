/** What the app stands on: database, queues and blobs, mail, payment provider. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { eventTypes } from '../../shared/payments/paymentEvent';
import { containers } from '../../shared/names';
import { startCosmosEmulator } from '../cosmos/cosmosEmulator';
import { startMailInbox } from '../mail/mailInbox';
import { startPaymentsEmulator } from '../payments/paymentsEmulator';
import { loadSampleData } from '../sampleData/loadSampleData';
import { startStorage } from '../storage/startStorage';
import { appSettings, localDatabase } from './appSettings';
import type { Ports } from './ports';
import { prepareCloud } from './prepareCloud';

/** What is kept in the data folder. */
export const keptFiles = {
  cosmos: 'cosmos.jsonl',
  storage: 'storage',
  mail: 'mail.jsonl',
  payments: 'payments.jsonl',
} as const;

export interface BackendOptions {
  ports: Ports;
  /** Where everything is kept; null keeps it in memory. */
  folder: string | null;
  withSampleData: boolean;
}

export interface Backends {
  origins: { payments: string; mail: string; cosmos: string; queues: string; blobs: string };
  /** The settings of an app that stands on them. */
  settings: Record<string, string>;
  /** Where the payment provider sends its events. */
  setWebhook(url: string): void;
  /** How many sample campaigns there are. */
  samples: number;
  close(): Promise<void>;
}

/** @throws Error when a port is taken; nothing is left running then. */
export async function startBackends(options: BackendOptions): Promise<Backends> {
  const parts: { close(): Promise<void> }[] = [];
  const close = async () => {
    for (const part of parts.splice(0).reverse()) await part.close();
  };
  try {
    return { ...(await start(options, parts)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  { ports, folder, withSampleData }: BackendOptions,
  parts: { close(): Promise<void> }[],
): Promise<Omit<Backends, 'close'>> {
  if (folder !== null) await mkdir(folder, { recursive: true });
  const keep = (part: keyof typeof keptFiles) =>
    folder === null ? null : join(folder, keptFiles[part]);
  const running = <Part extends { close(): Promise<void> }>(part: Part): Part => {
    parts.push(part);
    return part;
  };

  const cosmos = running(await startCosmosEmulator({ port: ports.cosmos, file: keep('cosmos') }));
  const storage = running(
    await startStorage({
      queuePort: ports.queues,
      blobPort: ports.blobs,
      folder: keep('storage'),
    }),
  );
  const mail = running(
    await startMailInbox({ port: ports.mail, smtpPort: ports.smtp, file: keep('mail') }),
  );
  const payments = running(
    await startPaymentsEmulator({
      port: ports.payments,
      file: keep('payments'),
      enabledEvents: eventTypes,
    }),
  );
  const database = await prepareCloud({
    cosmos: cosmos.connectionString,
    storage: storage.connectionString,
    database: localDatabase,
  });
  return {
    origins: {
      payments: payments.origin,
      mail: mail.origin,
      cosmos: cosmos.origin,
      queues: storage.queuesOrigin,
      blobs: storage.blobsOrigin,
    },
    settings: appSettings({
      site: `http://127.0.0.1:${ports.site}`,
      cosmos: cosmos.connectionString,
      cosmosPublic: cosmos.restrictedConnectionString(containers.public.name),
      storage: storage.connectionString,
      smtp: mail.smtpUrl,
      payments: payments.origin,
      paymentsKey: payments.secretKey,
      webhookSecret: payments.webhookSecret,
    }),
    setWebhook: (url) => payments.setWebhook(url),
    samples: withSampleData ? await loadSampleData(database, new Date()) : 0,
  };
}
