/**
 * The books of one sample campaign, on the local stack's database and payment provider, with the
 * functions called directly: what stories are told with.
 */
import { CosmosClient, type ItemDefinition } from '@azure/cosmos';
import { InvocationContext } from '@azure/functions';
import { randomUUID } from 'node:crypto';
import { startCosmosEmulator } from '../../dev/cosmos/cosmosEmulator';
import { startPaymentsEmulator } from '../../dev/payments/paymentsEmulator';
import { sampleCampaigns } from '../../dev/sampleData/sampleCampaigns';
import { reconcilePayment } from '../../functions/payments/reconcilePayment';
import type { Occurrence } from '../../shared/alerts/alert';
import { cosmosCampaignRepository } from '../../shared/campaigns/campaignRepository';
import { openFunding } from '../../shared/campaigns/funding';
import { ledgerEntrySchema, type LedgerEntry } from '../../shared/ledger/ledgerEntry';
import type { Discrepancy } from '../../shared/payments/discrepancy';
import type { PaymentEvent } from '../../shared/payments/paymentEvent';
import { stripeProvider } from '../../shared/payments/stripeProvider';
import { placePledge, type Pledge, type PledgeRequest } from '../../shared/pledges/pledge';
import { cosmosPledgeRepository } from '../../shared/pledges/pledgeRepository';
import { aPledge, atProvider, post } from './donor';

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

export async function openBooks({ goalMinor, feeDelayMs = 0 }: BooksOptions = {}) {
  const cosmos = await startCosmosEmulator();
  const payments = await startPaymentsEmulator({ feeDelayMs });
  const { database } = await new CosmosClient(cosmos.connectionString).databases.create({
    id: 'portal',
  });
  const { container } = await database.containers.create({
    id: 'campaigns',
    partitionKey: { paths: ['/book'] },
  });

  const campaigns = cosmosCampaignRepository(container);
  const pledges = cosmosPledgeRepository(container);
  const provider = stripeProvider({
    secretKey: payments.secretKey,
    webhookSecrets: [payments.webhookSecret],
    apiUrl: payments.origin,
    siteUrl: 'http://127.0.0.1:4280',
  });
  const campaign = sampleCampaigns(new Date()).find(({ kind }) => kind === 'person');
  if (campaign === undefined) throw new Error('there is no sample person');
  const book = campaign.book;
  const opened = openFunding(campaign, book);
  const goal = goalMinor ?? opened.goalMinor;
  await campaigns.createFunding({ ...opened, goalMinor: goal, remainingMinor: goal });

  const discrepancies: Discrepancy[] = [];
  const announced: Occurrence[] = [];
  const handler = reconcilePayment({
    pledges,
    provider,
    payments: {
      keepDiscrepancy: (discrepancy) => {
        discrepancies.push(discrepancy);
        return Promise.resolve('created');
      },
    },
    announce: (occurrence) => {
      announced.push(occurrence);
      return Promise.resolve();
    },
    setAside: () => Promise.reject(new Error('nothing is set aside in a story')),
    unknownPaymentSeconds: 600,
    now: () => new Date(),
  });

  return {
    provider,
    pledges,
    discrepancies,
    announced,

    /** A pledge with its payment page. */
    async pledge(over: Partial<PledgeRequest> = {}): Promise<Pledge> {
      const request = aPledge(over);
      const placed = { request, pledgeId: randomUUID(), campaignId: book, book, hasGoal: true };
      const pledge = placePledge({ ...placed, now: new Date() });
      const outcome = await pledges.place(pledge, new Date());
      if (outcome !== 'placed') throw new Error(outcome);
      const checkout = await provider.openCheckout(pledge);
      if (checkout === 'too-late') throw new Error(checkout);
      await pledges.keepCheckout(pledge, checkout);
      return { ...pledge, checkout };
    },

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
