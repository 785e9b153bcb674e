/**
 * Pledges a second through the endpoint, against the same batch made straight through Cosmos DB's SDK.
 *
 * Measured twice, with the local payment provider and with one that answers at once, because the
 * provider is one more process that the machine must run, and in Azure it is somebody else's.
 */
import { randomUUID } from 'node:crypto';
import { bookOf } from '../shared/pledges/book';
import { placePledge, type Pledge } from '../shared/pledges/pledge';
import { cosmosPledgeRepository } from '../shared/pledges/pledgeRepository';
import { aPledge, pool } from '../test/support/donor';
import type { Benchmark, Line } from './result';
import { median } from './statistics';
import { atOnce, placed } from './stand/donors';
import { startInstantProvider } from './stand/instantProvider';
import { onStand, withoutBackground, type Stand } from './stand/stand';

const rounds = 5;
const perRound = 300;
const concurrency = 32;
const warmUps = 300;
const goal = 0.6;

/** The setting's default: how many books share a pool's month. */
const poolBuckets = 4;

interface Straight {
  /** The batch that the endpoint makes, and nothing else of what it does. */
  batch: () => Promise<unknown>;
  /** Both of the endpoint's round trips: the batch, and the patch that keeps the payment page. */
  bothTrips: () => Promise<unknown>;
}

function straightThrough(stand: Stand): Straight {
  const pledges = cosmosPledgeRepository(stand.container('campaigns'));
  const batch = async (): Promise<Pledge> => {
    const now = new Date();
    const pledgeId = randomUUID();
    const book = bookOf({ kind: 'pool', campaignId: pool, pledgeId, now, poolBuckets });
    const asked = { request: aPledge(), pledgeId, campaignId: pool, book, hasGoal: false, now };
    const pledge = placePledge(asked);
    const outcome = await pledges.place(pledge, now);
    if (outcome !== 'placed') throw new Error(`a batch came to ${outcome}`);
    return pledge;
  };
  const checkout = { sessionId: 'cs_straight', url: 'http://127.0.0.1/checkout/cs_straight' };
  return { batch, bothTrips: async () => pledges.keepCheckout(await batch(), checkout) };
}

async function perSecond(count: number, act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await atOnce(count, concurrency, act);
  return (count / (performance.now() - startedAt)) * 1000;
}

/** Pledges a second, one for each round. */
interface Rates {
  endpoint: number[];
  batch: number[];
  bothTrips: number[];
}

async function compare(stand: Stand, settings: Record<string, string>): Promise<Rates> {
  await stand.restart({ ...withoutBackground, ...settings });
  const { origin } = stand.app();
  const endpoint = () => placed(origin, pool);
  const { batch, bothTrips } = straightThrough(stand);
  // Opens the pool's books, and lets both sides' code be compiled.
  await perSecond(warmUps, endpoint);
  await perSecond(warmUps, bothTrips);

  const rates: Rates = { endpoint: [], batch: [], bothTrips: [] };
  for (let round = 0; round < rounds; round += 1) {
    rates.batch.push(await perSecond(perRound, batch));
    rates.endpoint.push(await perSecond(perRound, endpoint));
    rates.bothTrips.push(await perSecond(perRound, bothTrips));
  }
  return rates;
}

function linesOf({ endpoint, batch, bothTrips }: Rates, provider: string): Line[] {
  const samples = `${rounds} rounds of ${perRound} pledges, ${concurrency} at once`;
  const rate = (rates: number[]) => `${median(rates).toFixed(0)} a second`;
  const ratio = (some: number[], others: number[]) =>
    median(some.map((each, round) => each / (others[round] ?? NaN)));
  const toBatch = ratio(endpoint, batch);
  return [
    { what: `endpoint, ${provider}`, value: rate(endpoint), samples },
    { what: '  the same batch straight', value: rate(batch), samples },
    { what: '  both round trips straight', value: rate(bothTrips), samples },
    {
      what: `ratio to the batch, ${provider}`,
      value: toBatch.toFixed(2),
      samples,
      goal: { text: `at least ${goal}`, met: toBatch >= goal },
    },
    { what: '  ratio to both round trips', value: ratio(endpoint, bothTrips).toFixed(2), samples },
    // What two round trips cost at least: nothing that makes both can come nearer to the batch alone.
    { what: '  both round trips to the batch', value: ratio(bothTrips, batch).toFixed(2), samples },
  ];
}

async function measure(stand: Stand): Promise<Line[]> {
  const local = await compare(stand, {});
  const provider = await startInstantProvider();
  try {
    const instant = await compare(stand, { STRIPE_API_URL: provider.origin });
    return [...linesOf(local, 'local provider'), ...linesOf(instant, 'instant provider')];
  } finally {
    await provider.close();
  }
}

export const throughput: Benchmark = { name: 'throughput', run: () => onStand(measure) };
