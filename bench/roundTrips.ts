/** How many Cosmos round trips, and what request charge, an accepted pledge and a settlement cost. */
import { z } from 'zod';
import { atProvider, pool } from '../test/support/donor';
import { until } from '../test/support/portal';
import type { Benchmark, Line } from './result';
import { placed, type Placed } from './stand/donors';
import { onStand, webhookOf, withoutBackground, type Stand } from './stand/stand';
import { startWebhookRelay, type WebhookRelay } from './stand/webhookRelay';

const count = 50;
const goal = 2;

/** More than there are pool books, so that each has its month's funding before anything is counted. */
const warmUps = 40;

const countsSchema = z.object({
  requests: z.record(z.string(), z.number()),
  requestCharge: z.number(),
});
type Counts = z.infer<typeof countsSchema>;

const countsOf = async ({ origins }: Stand): Promise<Counts> =>
  countsSchema.parse(await (await fetch(`${origins.cosmos}/_local/counts`)).json());

async function counted(stand: Stand, act: () => Promise<void>): Promise<Counts> {
  await fetch(`${stand.origins.cosmos}/_local/counts`, { method: 'DELETE' });
  await act();
  return countsOf(stand);
}

/** Waits until each of the `count` payments has moved on: one batch for each, nothing under way. */
async function untilCommitted(stand: Stand): Promise<void> {
  await until(async () => ((await countsOf(stand)).requests['campaigns batch'] ?? 0) >= count);
}

async function settle(stand: Stand, relay: WebhookRelay, pledges: Placed[]): Promise<Counts> {
  // The fee follows in an event of its own, which waits until the settlements are counted.
  relay.hold('charge.updated');
  return counted(stand, async () => {
    for (const { checkoutUrl } of pledges) {
      await atProvider(stand.origins.payments, checkoutUrl, 'pay');
    }
    await untilCommitted(stand);
  });
}

/** Requests on one container, each of them and all together. */
function onContainer({ requests }: Counts, container: string): { each: string; sum: number } {
  const found = Object.entries(requests).filter(([request]) => request.startsWith(`${container} `));
  return {
    each: found.map(([request, times]) => `${request} ${times}`).join(', ') || 'none',
    sum: found.reduce((sum, [, times]) => sum + times, 0),
  };
}

const perOne = (sum: number): string => (sum / count).toFixed(2);

function linesOf(what: string, counts: Counts, samples: string, apart: Line): Line[] {
  const { sum, each } = onContainer(counts, 'campaigns');
  return [
    {
      what: `${what}: round trips`,
      value: perOne(sum),
      samples,
      goal: { text: `at most ${goal}`, met: sum <= goal * count },
    },
    { what: `  of which`, value: each, samples },
    apart,
    { what: `  request charge`, value: `${perOne(counts.requestCharge)} RU`, samples },
  ];
}

async function measure(stand: Stand): Promise<Line[]> {
  await stand.restart(withoutBackground);
  const { origin } = stand.app();
  for (let warmUp = 0; warmUp < warmUps; warmUp += 1) await placed(origin, pool);

  const pledges: Placed[] = [];
  const pledging = await counted(stand, async () => {
    for (let index = 0; index < count; index += 1) pledges.push(await placed(origin, pool));
  });

  const relay = await startWebhookRelay(() => webhookOf(stand.app()));
  stand.setWebhook(relay.url);
  try {
    const settling = await settle(stand, relay, pledges);
    return [
      ...linesOf('accepted pledge', pledging, `${count} pledges, warm instance`, {
        what: '  apart: switches, read at most once in 5 s',
        value: onContainer(pledging, 'public').each,
        samples: `${count} pledges`,
      }),
      ...linesOf('settlement', settling, `${count} payments`, {
        what: '  apart: webhook inbox, one write an event',
        value: onContainer(settling, 'payments').each,
        samples: `${count} payments`,
      }),
    ];
  } finally {
    await relay.close();
  }
}

export const roundTrips: Benchmark = { name: 'roundTrips', run: () => onStand(measure) };
