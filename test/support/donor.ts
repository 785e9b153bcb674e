/** What a donor does: reads, pledges, pays. Over HTTP, as a browser would. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Card, View } from '../../shared/campaigns/publicView';
import type { PledgeAnswer, PledgeRequest } from '../../shared/pledges/pledge';

export const newReceiptKey = (): string => randomBytes(32).toString('base64url');

export const aPledge = (over: Partial<PledgeRequest> = {}): PledgeRequest => ({
  amountMinor: 5_000,
  currency: 'USD',
  tipMinor: 0,
  fallback: 'pool',
  donor: { email: 'a@example.org', name: null, locale: 'en' },
  receiptKey: newReceiptKey(),
  shareCode: null,
  ...over,
});

/** All that any answer may hold. What a test reads and is not there fails its expectation. */
interface Body extends View {
  campaigns: Card[];
  next: string | null;
  pledge: PledgeAnswer;
  campaign: Card | null;
  checkoutUrl: string;
  receiptToken: string;
  received: boolean;
  title: string;
  type: string;
  retryAfterSeconds: number;
  remainingMinor: number;
  errors: { path: string; message: string }[];
  checks: Record<'cosmos' | 'queues' | 'blobs', string>;
}

export interface Answered {
  status: number;
  headers: Headers;
  body: Body;
}

/** A mail as the local inbox shows it. */
export interface InboxMail {
  id: string;
  messageId: string;
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string | null;
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: JSON.parse(text === '' ? '{}' : text) as Body,
  };
}

export const get = async (url: string, headers: Record<string, string> = {}): Promise<Answered> =>
  answered(await fetch(url, { headers }));

export const post = async (
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answered> =>
  answered(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    }),
  );

/** Sends a pledge; the key is its id. */
export const pledgeTo = (
  api: string,
  campaignId: string,
  body: unknown = aPledge(),
  key: string = randomUUID(),
): Promise<Answered> =>
  post(`${api}/api/campaigns/${campaignId}/pledges`, body, { 'idempotency-key': key });

/** What the buttons of the payment page do. */
export const atProvider = (
  payments: string,
  checkoutUrl: string,
  act: 'pay' | 'decline' | 'pay-later' | 'settle' | 'fail' | 'expire',
  body: object = {},
): Promise<Answered> =>
  post(`${payments}/_local/sessions/${checkoutUrl.split('/').at(-1) ?? ''}/${act}`, body);

/** The pledge as its donor sees it. */
export const look = async (api: string, { body }: Answered): Promise<Answered> =>
  get(`${api}/api/pledges/${body.pledge.id}`, { authorization: `Bearer ${body.receiptToken}` });

export const mailsTo = async (mail: string, to: string): Promise<InboxMail[]> => {
  const answer = await fetch(`${mail}/api/messages`);
  const mails = (await answer.json()) as InboxMail[];
  return mails.filter((message) => message.to === to);
};

/** The sample person with the largest goal. */
export const cedar = '7b9d2c64-5f0e-4b86-9a51-6f0f5f2f0c3a';
export const birch = 'c4a1f7f0-8a34-4f0b-b6f5-2c1b7d9e4e58';
export const quartz = '2e6f4d1b-0c57-4a98-8d3e-9b7a6c5f1d24';
export const pool = 'f83703c2-2a3a-4d33-8f29-07b97b4de5a1';

export const put = async (url: string, body: unknown): Promise<Answered> =>
  answered(
    await fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

/** A call on a donor's own pledge, such as `PUT fallback`, with the key that they were given or another. */
export const onOwn = async (
  api: string,
  { body: { pledge, receiptToken } }: Answered,
  call: 'PUT fallback' | 'POST receipt-mail' | 'GET export' | 'POST erasure',
  { body, token = receiptToken }: { body?: object; token?: string } = {},
): Promise<Answered> => {
  const [method = '', path = ''] = call.split(' ');
  return answered(
    await fetch(`${api}/api/pledges/${pledge.id}/${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: body === undefined ? null : JSON.stringify(body),
    }),
  );
};
