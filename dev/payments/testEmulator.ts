/** What the emulator's tests share: a started one, the real SDK, and a portal that gets webhooks. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { startLocalServer, type LocalServer } from '../web/localServer';
import { startPaymentsEmulator, type PaymentsEmulatorOptions } from './paymentsEmulator';

export interface Portal {
  url: string;
  /** Every delivery whose signature was right, in the order of arrival. */
  events: Stripe.Event[];
  /** What it answers; 200 unless a test says otherwise. */
  answer: (event: Stripe.Event) => number;
}

const closing: (() => Promise<void>)[] = [];

/** For `afterEach`. */
export async function closeAll(): Promise<void> {
  const failed: unknown[] = [];
  for (const close of closing.splice(0).reverse()) {
    await close().catch((error: unknown) => failed.push(error));
  }
  if (failed.length > 0) throw new AggregateError(failed, failed.map(String).join('; '));
}

/** A folder that is gone after the test. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'payments-'));
  closing.push(() => rm(folder, { recursive: true }));
  return folder;
}

/** The id of what the API gives as an id or as the object itself. */
export function idOf(given: string | { id: string } | null): string {
  return typeof given === 'string' ? given : (given?.id ?? '');
}

/** A receiver of webhooks that takes only what `constructEvent` of the SDK takes. */
export async function aPortal(secret = 'whsec_local'): Promise<Portal> {
  const portal: Portal = { url: '', events: [], answer: () => 200 };
  const server: LocalServer = await startLocalServer(0, ({ body, headers }) => {
    const header = headers['stripe-signature'] ?? '';
    const event = Stripe.webhooks.constructEvent(body, header, secret);
    portal.events.push(event);
    return { status: portal.answer(event) };
  });
  closing.push(() => server.close());
  portal.url = `${server.origin}/api/payments/webhook`;
  return portal;
}

export async function anEmulator(options: PaymentsEmulatorOptions = {}) {
  const emulator = await startPaymentsEmulator({ feeDelayMs: 20, ...options });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await emulator.close();
    isOpen = false;
  };
  closing.push(close);

  const client = (key: string, maxNetworkRetries: number) =>
    new Stripe(key, {
      host: '127.0.0.1',
      port: Number(new URL(emulator.origin).port),
      protocol: 'http',
      maxNetworkRetries,
      telemetry: false,
    });
  const stripe = client(emulator.secretKey, 0);

  /** A control call with JSON. */
  const control = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${emulator.origin}/_local/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const value: unknown = text === '' ? null : JSON.parse(text);
    return { status: response.status, body: value };
  };

  /** A session, paid; with its charge as the API shows it now. */
  const aCharge = async (over: Partial<Stripe.Checkout.SessionCreateParams> = {}) => {
    const { id } = await stripe.checkout.sessions.create(aSession(over));
    await control('POST', `sessions/${id}/pay`);
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] });
    const intent = session.payment_intent;
    if (intent === null || typeof intent === 'string') throw new Error('not expanded');
    return stripe.charges.retrieve(idOf(intent.latest_charge));
  };

  /** Waits until the fee of a charge is known. */
  const settledCharge = async (id: string) =>
    eventually(async () => {
      const charge = await stripe.charges.retrieve(id, { expand: ['balance_transaction'] });
      const transaction = charge.balance_transaction;
      return transaction === null || typeof transaction === 'string' ? undefined : transaction;
    });

  return { ...emulator, close, client, stripe, control, aCharge, settledCharge };
}

export type StartedEmulator = Awaited<ReturnType<typeof anEmulator>>;

export const aSession = (
  over: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams => ({
  mode: 'payment',
  success_url: 'https://portal.example/thanks?session={CHECKOUT_SESSION_ID}',
  cancel_url: 'https://portal.example/back',
  customer_email: 'donor@example.org',
  metadata: { book: 'book-1', pledge: 'pledge-1' },
  payment_intent_data: {
    metadata: { book: 'book-1', pledge: 'pledge-1' },
    statement_descriptor_suffix: 'GIFT',
  },
  line_items: [aLine(5_000, 'Gift'), aLine(500, 'Tip')],
  ...over,
});

export const aLine = (unitAmountMinor: number, name: string, currency = 'usd') => ({
  price_data: { currency, unit_amount: unitAmountMinor, product_data: { name } },
  quantity: 1,
});

/** Asks until there is an answer. @throws after five seconds without one. */
export async function eventually<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 5_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Waited in vain for: ${ask.toString()}`);
}
