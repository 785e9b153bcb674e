/**
 * The books of one sample campaign, on the local stack's database and payment provider, with the
 * functions called directly: what stories are told with.
 */
import { CosmosClient, type ItemDefinition } from '@azure/cosmos';
import { InvocationContext, type Timer } from '@azure/functions';
import { randomUUID } from 'node:crypto';
import { startCosmosEmulator } from '../../dev/cosmos/cosmosEmulator';
import { startPaymentsEmulator } from '../../dev/payments/paymentsEmulator';
import { sampleCampaigns } from '../../dev/sampleData/sampleCampaigns';
import { expireCheckouts } from '../../functions/payments/expireCheckouts';
import { reconcilePayment } from '../../functions/payments/reconcilePayment';
import { syncPayments } from '../../functions/payments/syncPayments';
import type { Occurrence } from '../../shared/alerts/alert';
import { cosmosCampaignRepository } from '../../shared/campaigns/campaignRepository';
import { cosmosPublicRepository } from '../../shared/campaigns/publicRepository';
import { openFunding } from '../../shared/campaigns/funding';
import { ledgerEntrySchema, type LedgerEntry } from '../../shared/ledger/ledgerEntry';
import { cosmosCheckpointRepository } from '../../shared/payments/checkpointRepository';
import type { Discrepancy } from '../../shared/payments/discrepancy';
import { healPledge } from '../../shared/payments/healPledge';
import type { PaymentEvent } from '../../shared/payments/paymentEvent';
import { reportDiscrepancy } from '../../shared/payments/reportDiscrepancy';
import { stripeProvider } from '../../shared/payments/stripeProvider';
import { placePledge, type Pledge, type PledgeRequest } from '../../shared/pledges/pledge';
import { cosmosPledgeRepository } from '../../shared/pledges/pledgeRepository';
import { aPledge, atProvider, post, put } from './donor';

const quiet = new InvocationContext({
  functionName: 'reconcilePayment',
  logHandler: () => undefined,
});

type Act = Parameters<typeof atProvider>[2];

interface BooksOptions {
  goalMinor?: number;
  /** How long after a payment the provider does not know its fee. */
  feeDelayMs?: number;
}

interface SyncOptions {
  afterSeconds: number;
  pledgesMax: number;
  isDryRun: boolean;
  thanksHours: number;
  /** How far the portal's clock is ahead. */
  laterMs: number;
  /** What others do between the reading of a pledge and its writing. */
  meanwhile: (pledgeId: string) => Promise<void>;
}

const ordinary: SyncOptions = {
  afterSeconds: 0,
  pledgesMax: 300,
  isDryRun: false,
  thanksHours: 72,
  laterMs: 1_000,
  meanwhile: () => Promise.resolve(),
};

const told = (part: unknown): string => (typeof part === 'string' ? part : JSON.stringify(part));

export const aTimer: Timer = {
  isPastDue: false,
  schedule: { adjustForDST: true },
  scheduleStatus: { last: '', next: '', lastUpdated: '' },
};

export async function openBooks({ goalMinor, feeDelayMs = 0 }: BooksOptions = {}) {
  const cosmos = await startCosmosEmulator();
  const payments = await startPaymentsEmulator({ feeDelayMs });
  const { database } = await new CosmosClient(cosmos.connectionString).databases.create({
    id: 'portal',
  });
  const containerOf = async (id: string, path: string) =>
    (await database.containers.create({ id, partitionKey: { paths: [path] } })).container;
  const container = await containerOf('campaigns', '/book');
  const switches = await containerOf('public', '/id');
  const checkpoints = cosmosCheckpointRepository(await containerOf('payments', '/id'));

  const campaigns = cosmosCampaignRepository(container);
  const pledges = cosmosPledgeRepository(container);
  const providerAt = (siteUrl: string) =>
    stripeProvider({
      secretKey: payments.secretKey,
      webhookSecrets: [payments.webhookSecret],
      apiUrl: payments.origin,
      siteUrl,
    });
  const provider = providerAt('http://127.0.0.1:4280');
  const campaign = sampleCampaigns(new Date()).find(({ kind }) => kind === 'person');
  if (campaign === undefined) throw new Error('there is no sample person');
  const book = campaign.book;
  const opened = openFunding(campaign, book);
  const goal = goalMinor ?? opened.goalMinor;
  await campaigns.createFunding({ ...opened, goalMinor: goal, remainingMinor: goal });

  const discrepancies: Discrepancy[] = [];
  const announced: Occurrence[] = [];
  const announce = (occurrence: Occurrence) => {
    announced.push(occurrence);
    return Promise.resolve();
  };
  const report = reportDiscrepancy({
    keepDiscrepancy: (discrepancy) => {
      discrepancies.push(discrepancy);
      return Promise.resolve('created');
    },
    announce,
    now: () => new Date(),
  });
  const handler = reconcilePayment({
    pledges,
    provider,
    report,
    setAside: () => Promise.reject(new Error('nothing is set aside in a story')),
    unknownPaymentSeconds: 600,
    now: () => new Date(),
  });

  /** A pledge whose first try died before it made a payment page. */
  async function pledgeWithoutPage(over: Partial<PledgeRequest> = {}): Promise<Pledge> {
    const request = aPledge(over);
    const placed = { request, pledgeId: randomUUID(), campaignId: book, book, hasGoal: true };
    const pledge = placePledge({ ...placed, now: new Date() });
    const outcome = await pledges.place(pledge, new Date());
    if (outcome !== 'placed') throw new Error(outcome);
    return pledge;
  }

  async function openPage(pledge: Pledge): Promise<Pledge> {
    const checkout = await provider.openCheckout(pledge);
    if (checkout.kind !== 'opened') throw new Error(checkout.kind);
    return { ...pledge, checkout: checkout.page };
  }

  async function keepPage({ checkout, ...pledge }: Pledge): Promise<void> {
    if (checkout !== null) await pledges.keepCheckout({ ...pledge, checkout }, checkout);
  }

  return {
    provider,
    /** The provider of a portal whose site has another address. */
    providerAt,
    pledges,
    discrepancies,
    announced,
    pledgeWithoutPage,
    openPage,
    keepPage,

    /** A pledge with its payment page. */
    async pledge(over: Partial<PledgeRequest> = {}): Promise<Pledge> {
      const pledge = await openPage(await pledgeWithoutPage(over));
      await keepPage(pledge);
      return pledge;
    },

    /** Runs the timer that asks the provider; answers what it logged. */
    async sync(over: Partial<SyncOptions> = {}): Promise<string[]> {
      const logged: string[] = [];
      const context = new InvocationContext({
        functionName: 'syncPayments',
        logHandler: (level, ...parts) => logged.push(`${level} ${parts.map(told).join(' ')}`),
      });
      const options: SyncOptions = { ...ordinary, ...over };
      const { laterMs, meanwhile, ...settings } = options;
      const now = () => new Date(Date.now() + laterMs);
      const heal = healPledge({
        async findPledge(of, pledgeId) {
          const found = await pledges.find(of, pledgeId);
          await meanwhile(pledgeId);
          return found;
        },
        commit: (stored, transition) => pledges.commit(stored, transition),
        provider,
        report,
        ...settings,
        now,
      });
      const publicCampaigns = cosmosPublicRepository(switches, 'local');
      const timer = syncPayments({
        ...{ publicCampaigns, pledges, heal, checkpoints, announce, now },
        ...settings,
      });
      await timer(aTimer, context);
      return logged;
    },

    /** Takes no more pledges into the book, as whoever takes a campaign from the public eye does. */
    async closeFunding(): Promise<void> {
      const funding = await campaigns.findFunding(book);
      if (funding === undefined) throw new Error('the book has no funding');
      await campaigns.closeFunding(funding);
    },

    /** Runs the timer that ends the payment pages of what takes no pledges any more. */
    endPages: (laterMs = 0) =>
      expireCheckouts({
        pledges,
        campaigns,
        provider,
        now: () => new Date(Date.now() + laterMs),
      })(aTimer, quiet),

    /** The next calls to the provider fail. */
    breakProvider: (times: number) =>
      put(`${payments.origin}/_local/faults`, [{ path: '/v1/', status: 503, times }]),

    turnOff: (name: string) =>
      switches.items.upsert({ id: `switch:${name}`, type: 'switch', name, off: true }),

    /** What the donor does on the payment page. */
    act: ({ checkout }: Pledge, act: Act, body: object = {}) =>
      atProvider(payments.origin, checkout?.sessionId ?? '', act, body),

    /** What is done at the provider, without the donor. */
    atCharge: async (chargeId: string, act: string) =>
      post(`${payments.origin}/_local/charges/${chargeId}/${act}`, {}),

    /** Tells the portal that something happened to a pledge. */
    async hear(pledge: Pledge, eventType: string, over: Partial<PaymentEvent> = {}) {
      const sessionId = pledge.checkout?.sessionId ?? '';
      const isSession = eventType.startsWith('checkout.session');
      const event: PaymentEvent = {
        eventId: `evt_${randomUUID()}`,
        eventType,
        objectId: isSession ? sessionId : 'ch_of_the_event',
        sessionId: isSession ? sessionId : null,
        book: pledge.book,
        pledgeId: pledge.pledgeId,
        receivedAt: new Date().toISOString(),
        ...over,
      };
      await handler(event, quiet);
    },

    stored: async ({ pledgeId }: Pledge) => (await pledges.find(book, pledgeId))?.value,

    async funding() {
      const funding = (await campaigns.findFunding(book))?.value;
      return {
        raisedMinor: funding?.raisedMinor,
        reservedMinor: funding?.reservedMinor,
        remainingMinor: funding?.remainingMinor,
      };
    },

    async ledger(): Promise<LedgerEntry[]> {
      const { resources } = await container.items
        .query<ItemDefinition>(
          "SELECT * FROM c WHERE c.type = 'ledger-entry' ORDER BY c.recordedAt",
        )
        .fetchAll();
      return resources.map((resource) => ledgerEntrySchema.strip().parse(resource));
    },

    async notices() {
      const { resources } = await container.items
        .query<ItemDefinition>("SELECT * FROM c WHERE c.type = 'outbox'")
        .fetchAll();
      return resources.length;
    },

    async close() {
      await payments.close();
      await cosmos.close();
    },
  };
}
export type Books = Awaited<ReturnType<typeof openBooks>>;

const order = ['settlement', 'fee'];

/** The ledger as a table: a reviewer reads the money without reading the code. */
export const table = (entries: readonly LedgerEntry[]): string =>
  [...entries]
    .sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason))
    .map(
      ({ reason, account, amountMinor, currency }) =>
        `| ${reason.padEnd(10)} | ${account.padEnd(10)} | ${String(amountMinor).padStart(7)} | ${currency} |`,
    )
    .join('\n');
