/** How long after the provider's webhook the donor's mail is in the inbox, when there is little to do. */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { pledgeDocumentId } from '../shared/pledges/pledge';
import { atProvider, pool } from '../test/support/donor';
import type { Benchmark, Line } from './result';
import { median, ms, percentile } from './statistics';
import { placed } from './stand/donors';
import { onStand, webhookOf, type Stand } from './stand/stand';
import { startWebhookRelay, type WebhookRelay } from './stand/webhookRelay';

const payments = 40;
const goalMs = 3_000;

/** Between payments, so that the pollers have gone to sleep, and never at the same moment of their turn. */
const pauseMs = { least: 300, most: 1_300 };

/** The inbox is asked so often; a time may be that much too long. */
const lookEveryMs = 20;
const patienceMs = 30_000;

const inboxSchema = z.array(z.object({ to: z.string() }));
const settledSchema = z.object({ settledAt: z.iso.datetime() });

interface Times {
  toSettledMs: number;
  toMailMs: number;
}

async function mailArrived(mail: string, to: string): Promise<number> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const inbox = inboxSchema.parse(await (await fetch(`${mail}/api/messages`)).json());
    if (inbox.some((message) => message.to === to)) return Date.now();
    await pause(lookEveryMs);
  }
  throw new Error(`no mail came to ${to}`);
}

async function payOnce(stand: Stand, relay: WebhookRelay, index: number): Promise<Times> {
  const { origins } = stand;
  const email = `donor-${index}@example.org`;
  const { pledge, checkoutUrl, receiptToken } = await placed(stand.app().origin, pool, {
    donor: { email, name: null, locale: 'en' },
  });
  await pause(pauseMs.least + Math.random() * (pauseMs.most - pauseMs.least));
  await fetch(`${origins.mail}/api/messages`, { method: 'DELETE' });
  relay.received.length = 0;

  await atProvider(origins.payments, checkoutUrl, 'pay');
  const mailAt = await mailArrived(origins.mail, email);

  const received = relay.received.find(({ type }) => type === 'checkout.session.completed');
  if (received === undefined) throw new Error('the mail came without a webhook');
  const book = receiptToken.split('.')[0] ?? '';
  const stored = await stand.container('campaigns').item(pledgeDocumentId(pledge.id), book).read();
  const { settledAt } = settledSchema.parse(stored.resource);
  return {
    toSettledMs: new Date(settledAt).getTime() - received.at,
    toMailMs: mailAt - received.at,
  };
}

async function measure(stand: Stand): Promise<Line[]> {
  const relay = await startWebhookRelay(() => webhookOf(stand.app()));
  stand.setWebhook(relay.url);
  const times: Times[] = [];
  try {
    for (let index = 0; index < payments; index += 1) {
      times.push(await payOnce(stand, relay, index));
    }
  } finally {
    await relay.close();
  }
  const toMail = times.map(({ toMailMs }) => toMailMs);
  const settled = times.map(({ toSettledMs }) => toSettledMs);
  const mailed = times.map(({ toMailMs, toSettledMs }) => toMailMs - toSettledMs);
  const samples = `${payments} payments, one at a time`;
  const both = (values: number[]) =>
    `p50 ${ms(median(values))}, p95 ${ms(percentile(values, 0.95))}`;
  return [
    {
      what: 'webhook to mail',
      value: both(toMail),
      samples,
      goal: { text: `p95 under ${goalMs} ms`, met: percentile(toMail, 0.95) < goalMs },
    },
    { what: '  webhook to settled (a queue)', value: both(settled), samples },
    { what: '  settled to mail (a feed, a queue)', value: both(mailed), samples },
    { what: '  longest', value: ms(Math.max(...toMail)), samples },
  ];
}

export const paidToMail: Benchmark = { name: 'paidToMail', run: () => onStand(measure) };
