/** The payment provider of the local stack: Stripe's API as the portal uses it, with webhooks. */
import type { Account } from './account';
import { answerApi } from './api/answerApi';
import { chargesWithoutFee, feeBecomesKnown } from './charges/outcome';
import { answerControl } from './control/answerControl';
import { controlPage } from './control/controlPage';
import { Counts } from './control/counts';
import { Faults } from './control/faults';
import { newEvent } from './events/newEvent';
import { WebhookSender } from './events/webhookSender';
import { answerCheckout } from './sessions/checkoutPage';
import { expireDueSessions } from './sessions/sessionSteps';
import { PaymentsStore } from './store/paymentsStore';
import { html } from '../web/html';
import { startLocalServer, type LocalAnswer, type LocalRequest } from '../web/localServer';
import { page, styleSheet } from '../web/page';

export interface PaymentsEmulator {
  origin: string;
  secretKey: string;
  webhookSecret: string;
  /** Where events go; until then they wait. */
  setWebhook: (url: string) => void;
  /** Resolves when everything is stored. Events under way go out again at the next start. */
  close(): Promise<void>;
}

export interface PaymentsEmulatorOptions {
  port?: number;
  /** Keeps the account over a restart; `null`: forgotten at the end. */
  file?: string | null;
  webhookUrl?: string;
  secretKey?: string;
  webhookSecret?: string;
  /** Types of events that the webhook is told of; all when not given. */
  enabledEvents?: readonly string[];
  /** Milliseconds since 1970. */
  clock?: () => number;
  /** After a charge, its balance transaction is null for this long. */
  feeDelayMs?: number;
}

/** How long a fee stays unknown: long enough to be seen, short enough to wait for. */
const usualFeeDelayMilliseconds = 300;

/** A session expires at most this much late. Any call looks at once. */
const lookForExpiredMilliseconds = 200;

const notFound = page('Not found', html`<p><a href="/">Payments</a></p>`, { status: 404 });

/** @throws when the port is taken, or the file is not the emulator's. */
export async function startPaymentsEmulator(
  options: PaymentsEmulatorOptions = {},
): Promise<PaymentsEmulator> {
  const secretKey = options.secretKey ?? 'sk_test_local';
  const webhookSecret = options.webhookSecret ?? 'whsec_local';
  const { clock = Date.now, enabledEvents, feeDelayMs = usualFeeDelayMilliseconds } = options;
  const now = () => Math.floor(clock() / 1_000);

  const store = await PaymentsStore.open(options.file ?? null, now());
  const isWanted = (type: string) => enabledEvents?.includes(type) ?? true;
  const webhooks = new WebhookSender(store, webhookSecret, now, isWanted);
  webhooks.releaseHeld();
  const feeTimers = new Set<NodeJS.Timeout>();
  let origin = '';

  const account: Account = {
    store,
    now,
    origin: () => origin,
    emit: (type, object, previous) => {
      const event = newEvent(type, object, previous, now());
      store.save(event);
      webhooks.take(event);
    },
    feeLater: (chargeId) => {
      const timer = setTimeout(() => {
        feeTimers.delete(timer);
        feeBecomesKnown(account, chargeId);
      }, feeDelayMs);
      feeTimers.add(timer);
    },
  };
  const faults = new Faults();
  const counts = new Counts();
  const keysInUse = new Set<string>();
  const count = (call: string) => counts.add(call);

  let lookedAt = 0;
  const expireDue = () => {
    if (now() === lookedAt) return; // sessions expire on the second
    lookedAt = now();
    expireDueSessions(account);
  };
  const answer = async (request: LocalRequest): Promise<LocalAnswer> => {
    expireDue();
    const { path } = request;
    if (path.startsWith('/v1/')) {
      return answerApi({ account, secretKey, faults, keysInUse, count }, request);
    }
    if (path.startsWith('/_local/')) {
      return answerControl({ account, webhooks, faults, counts }, request);
    }
    if (path === '/style.css') return styleSheet;
    if (path === '/' && request.method === 'GET') return controlPage(account);
    return (await answerCheckout(account, request)) ?? notFound;
  };
  const server = await startLocalServer(options.port ?? 0, answer);
  origin = server.origin;

  const expiry = setInterval(expireDue, lookForExpiredMilliseconds);
  for (const chargeId of chargesWithoutFee(account)) account.feeLater(chargeId);
  if (options.webhookUrl !== undefined) webhooks.setUrl(options.webhookUrl);

  return {
    origin,
    secretKey,
    webhookSecret,
    setWebhook: (url) => webhooks.setUrl(url),
    close: async () => {
      clearInterval(expiry);
      webhooks.close();
      await server.close();
      for (const timer of feeTimers) clearTimeout(timer);
      await store.saved();
    },
  };
}
