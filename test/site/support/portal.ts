/** The portal from outside of the browser: the API, the payment provider's controls, the inbox. */
import { CosmosClient } from '@azure/cosmos';
import { expect } from '@playwright/test';
import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { masterConnectionString } from '../../../dev/cosmos/keys';
import { localDatabase } from '../../../dev/stack/appSettings';
import { endpoints } from './stack';

const cardSchema = z.object({
  id: z.uuid(),
  name: z.string().nullable(),
  goalMinor: z.int().nullable(),
  raisedMinor: z.int(),
});
type Card = z.infer<typeof cardSchema>;

const listSchema = z.object({ campaigns: z.array(cardSchema) });
const createdSchema = z.object({ checkoutUrl: z.url() });
const mailsSchema = z.array(
  z.object({ to: z.unknown(), subject: z.string(), text: z.string() }).transform((mail) => ({
    ...mail,
    to: JSON.stringify(mail.to),
  })),
);
export type Mail = z.infer<typeof mailsSchema>[number];

async function answerOf<T>(url: string, schema: z.ZodType<T>, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return schema.parse(await response.json());
}

/** @throws Error when no campaign of that name is listed. */
export async function cardOf(name: string): Promise<Card> {
  const { campaigns } = await answerOf(`${endpoints().api}/api/campaigns`, listSchema);
  const card = campaigns.find((listed) => listed.name === name);
  if (card === undefined) throw new Error(`no campaign ${name}`);
  return card;
}

/** Pledges as another donor does. Answers the provider's id of the session, which is not paid yet. */
export async function pledgeElsewhere(campaignId: string, amountMinor: number): Promise<string> {
  const { checkoutUrl } = await answerOf(
    `${endpoints().api}/api/campaigns/${campaignId}/pledges`,
    createdSchema,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
      body: JSON.stringify({
        amountMinor,
        currency: 'USD',
        tipMinor: 0,
        fallback: 'pool',
        donor: { email: 'another@example.org', name: null, locale: 'en' },
        receiptKey: randomBytes(32).toString('base64url'),
        shareCode: null,
      }),
    },
  );
  return new URL(checkoutUrl).pathname.split('/')[2] ?? '';
}

/** What the provider or a bank does with a session. */
export async function provider(sessionId: string, step: 'pay' | 'settle' | 'fail' | 'expire') {
  const url = `${endpoints().payments}/_local/sessions/${sessionId}/${step}`;
  const response = await fetch(url, { method: 'POST' });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
}

/** Gives as another donor does, and waits until the appeal shows it. */
export async function giveElsewhere(name: string, amountMinor: number): Promise<void> {
  const before = await cardOf(name);
  await provider(await pledgeElsewhere(before.id, amountMinor), 'pay');
  await expect
    .poll(async () => (await cardOf(name)).raisedMinor, { timeout: 15_000 })
    .toBe(before.raisedMinor + amountMinor);
}

/** Hides an appeal as staff can (SG-46), or shows it again, and waits until the API says so. */
export async function setHidden(campaignId: string, off: boolean): Promise<void> {
  const client = new CosmosClient(masterConnectionString(endpoints().cosmos));
  const name = 'pair:site-test';
  const control = { id: `switch:${name}`, type: 'switch', name, off, campaignIds: [campaignId] };
  await client.database(localDatabase).container('public').items.upsert(control);
  client.dispose();
  await expect
    .poll(async () => (await fetch(`${endpoints().api}/api/campaigns/${campaignId}`)).status)
    .toBe(off ? 404 : 200);
}

export const mails = (): Promise<Mail[]> =>
  answerOf(`${endpoints().mail}/api/messages`, mailsSchema);

/** Waits for a mail to an address. */
export async function mailTo(address: string): Promise<Mail> {
  const found = async () => (await mails()).find(({ to }) => to.includes(address));
  await expect.poll(found, { timeout: 20_000 }).toBeDefined();
  const mail = await found();
  if (mail === undefined) throw new Error(`no mail to ${address}`);
  return mail;
}
