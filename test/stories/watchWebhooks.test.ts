/** M-19 on a clock of our own: a webhook that nobody works on for ten minutes is an alarm. */
import { CosmosClient } from '@azure/cosmos';
import { InvocationContext } from '@azure/functions';
import { QueueServiceClient } from '@azure/storage-queue';
import { startCosmosEmulator } from '../../dev/cosmos/cosmosEmulator';
import { prepareCloud } from '../../dev/stack/prepareCloud';
import { startStorage } from '../../dev/storage/startStorage';
import { watchWebhooks } from '../../functions/payments/watchWebhooks';
import type { Occurrence } from '../../shared/alerts/alert';
import { cosmosPublicRepository } from '../../shared/campaigns/publicRepository';
import { containers, queues } from '../../shared/names';
import { cosmosPaymentRepository } from '../../shared/payments/paymentRepository';
import { storageMessageQueue } from '../../shared/storage/messageQueue';
import { alarmLines } from '../../shared/telemetry/alarmLines';
import { aTimer } from '../support/books';

const database = 'portal';

async function open() {
  const cosmos = await startCosmosEmulator();
  const storage = await startStorage({ folder: null });
  await prepareCloud({
    cosmos: cosmos.connectionString,
    storage: storage.connectionString,
    database,
  });
  const { payments, public: switches } = containers;
  const container = (name: string) =>
    new CosmosClient(cosmos.connectionString).database(database).container(name);
  const queue = storageMessageQueue(
    QueueServiceClient.fromConnectionString(storage.connectionString),
  );
  return {
    queue,
    async watch(laterMinutes: number) {
      const logged: string[] = [];
      const announced: Occurrence[] = [];
      const timer = watchWebhooks({
        publicCampaigns: cosmosPublicRepository(container(switches.name), 'local'),
        payments: cosmosPaymentRepository(container(payments.name)),
        queue,
        announce: async (occurrence) => {
          announced.push(occurrence);
        },
        now: () => new Date(Date.now() + laterMinutes * 60_000),
      });
      await timer(
        aTimer,
        new InvocationContext({
          functionName: 'watchWebhooks',
          logHandler: (_level, ...parts) => logged.push(String(parts[0])),
        }),
      );
      return { logged, kinds: announced.map(({ kind }) => kind) };
    },
    async close() {
      await storage.close();
      await cosmos.close();
    },
  };
}

let portal: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  portal = await open();
});
afterAll(() => portal.close());

it('M-19: no webhook waits, and nobody is told of anything', async () => {
  expect(await portal.watch(600)).toEqual({ logged: [], kinds: [] });
});

it('M-19: a webhook that waits for more than ten minutes wakes the operator and an administrator', async () => {
  await portal.queue.send(queues.paymentEvents, { any: 'event' });

  expect(await portal.watch(9)).toEqual({ logged: [], kinds: [] });
  expect(await portal.watch(11)).toEqual({
    logged: [alarmLines.webhooksSilent],
    kinds: ['webhooks-silent'],
  });
});
