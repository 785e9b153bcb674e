/** Find my receipts: links by mail to whoever gave, and nothing to learn for whoever asks. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { donorMailRequestSchema } from '../../shared/mail/donorMailRequest';
import { receiptSearchSchema } from '../../shared/mail/receiptSearch';
import { queues } from '../../shared/names';
import {
  aPledge,
  atProvider,
  birch,
  cedar,
  get,
  look,
  mailsTo,
  pledgeTo,
  pool,
  post,
  type Answered,
  type InboxMail,
} from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
let api: string;
let inbox: string;
/** Longer than any test here takes: what is asked twice falls into one window, or the test says otherwise. */
const aDay = '86400';

beforeAll(async () => {
  portal = await startPortal({ settings: { FIND_MAIL_SECONDS: aDay, FINDS_PER_ADDRESS: '3' } });
  api = portal.app.origin;
  inbox = portal.backends.origins.mail;
});
afterAll(() => portal.stop());

const newAddress = () => `donor-${randomUUID().slice(0, 8)}@example.org`;
const find = (email: string) => post(`${api}/api/receipts/find`, { email });
const linkMails = async (email: string): Promise<InboxMail[]> =>
  (await mailsTo(inbox, email)).filter(({ subject }) => subject === 'Links to your gifts');

async function give(email: string, campaignId: string, amountMinor: number): Promise<Answered> {
  const donor = { email, name: null, locale: 'en' } as const;
  const placed = await pledgeTo(api, campaignId, aPledge({ donor, amountMinor }));
  await atProvider(portal.backends.origins.payments, placed.body.checkoutUrl, 'pay');
  await until(async () => (await look(api, placed)).body.pledge.status === 'settled');
  return placed;
}

/** The gifts that a mail's links open, in its order. */
async function opened({ text }: InboxMail) {
  const links = [...text.matchAll(/\/en\/pledge\/#([0-9a-f-]{36})\.(\S+)/g)];
  return Promise.all(
    links.map(async ([, pledgeId = '', token = '']) =>
      get(`${api}/api/pledges/${pledgeId}`, { authorization: `Bearer ${token}` }),
    ),
  );
}

/** Waits until all searches so far are done. */
const searchesDone = () =>
  until(async () => {
    const searches = await portal.documents('limits', "c.type = 'receipt-search'");
    return searches.every(
      (search) => receiptSearchSchema.strip().parse(search).mail?.state === 'sent',
    );
  });

it('a donor of several appeals gets one mail with a link to each gift, newest first', async () => {
  const email = newAddress();
  const first = await give(email, cedar, 1_000);
  const second = await give(email.replace('donor', 'Donor'), birch, 2_000);
  const third = await give(email, pool, 3_000);

  expect(await find(email.toUpperCase().replace('EXAMPLE.ORG', 'Example.org'))).toMatchObject({
    status: 202,
    body: { received: true },
  });
  await until(async () => (await linkMails(email)).length === 1);

  const [mail] = await linkMails(email);
  if (mail === undefined) throw new Error('no mail');
  const gifts = await opened(mail);
  expect(gifts.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(gifts.map(({ body }) => body.pledge.id)).toEqual(
    [third, second, first].map(({ body }) => body.pledge.id),
  );
  expect(mail.text).toMatch(/Gift of US\$30\.00, \d{4}-\d\d-\d\d\n/);
});

it('the browser’s own key and the thank-you’s link go on opening the gift', async () => {
  const email = newAddress();
  const placed = await give(email, pool, 1_000);
  await until(async () => (await mailsTo(inbox, email)).length === 1);
  const [thanks] = await mailsTo(inbox, email);

  await find(email);
  await until(async () => (await linkMails(email)).length === 1);

  expect((await look(api, placed)).status).toBe(200);
  if (thanks === undefined) throw new Error('no thanks');
  expect((await opened(thanks)).map(({ status }) => status)).toEqual([200]);
});

describe('nobody learns whether an address is known', () => {
  it('the answer is the same, byte for byte, for a donor and for a stranger', async () => {
    const email = newAddress();
    await give(email, pool, 1_000);

    const [known, unknown] = [await find(email), await find(newAddress())];

    expect(unknown.status).toBe(known.status);
    expect(unknown.body).toEqual(known.body);
    const told = ({ headers }: Answered) =>
      [...headers].filter(([name]) => name !== 'date').map((header) => header.join());
    expect(told(unknown)).toEqual(told(known));
  });

  it('a stranger gets no mail, and neither does who never paid', async () => {
    const [stranger, unpaid] = [newAddress(), newAddress()];
    const donor = { email: unpaid, name: null, locale: 'en' } as const;
    await pledgeTo(api, pool, aPledge({ donor }));

    await find(stranger);
    await find(unpaid);
    await searchesDone();

    expect(await mailsTo(inbox, stranger)).toEqual([]);
    expect(await mailsTo(inbox, unpaid)).toEqual([]);
  });
});

it('asking again in the same window sends no second mail', async () => {
  const email = newAddress();
  await give(email, pool, 1_000);

  await find(email);
  await until(async () => (await linkMails(email)).length === 1);
  await find(email);
  await new Promise((resolve) => setTimeout(resolve, 3_000));

  expect(await linkMails(email)).toHaveLength(1);
});

it('M-15: too many questions for one address are refused, with when to ask again', async () => {
  const email = newAddress();
  for (let nth = 1; nth <= 3; nth += 1) expect((await find(email)).status).toBe(202);

  const refused = await find(email);

  expect(refused.status).toBe(429);
  expect(refused.body).toMatchObject({ type: '/problems/too-many-attempts' });
  const seconds = Number(refused.headers.get('retry-after'));
  expect(seconds).toBe(refused.body.retryAfterSeconds);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(3_600);
  expect((await find(newAddress())).status).toBe(202);
});

it.each<[string, unknown]>([
  ['no address', {}],
  ['an address that is none', { email: 'nobody' }],
  ['two addresses', { email: 'a@example.org,b@example.org' }],
  ['more than was asked for', { email: 'a@example.org', locale: 'en' }],
])('%s is refused', async (_, body) => {
  expect(await post(`${api}/api/receipts/find`, body)).toMatchObject({
    status: 400,
    body: { type: '/problems/invalid-address' },
  });
});

describe('while nobody works on the queue', () => {
  let waiting: Portal;
  beforeAll(async () => {
    const off = ['sendDonorMail', 'sweepOutbox', 'syncPayments'].map((name): [string, string] => [
      `AzureWebJobs.${name}.Disabled`,
      'true',
    ]);
    const settings = { ...Object.fromEntries(off), CONCERNS_PER_NETWORK: '2' };
    waiting = await startPortal({ settings });
  });
  afterAll(() => waiting.stop());

  const asked = async (email: string) => {
    const counts = `${waiting.backends.origins.cosmos}/_local/counts`;
    await fetch(counts, { method: 'DELETE' });
    await post(`${waiting.app.origin}/api/receipts/find`, { email });
    const { requests } = z
      .object({ requests: z.record(z.string(), z.int()) })
      .parse(await (await fetch(counts)).json());
    // Other work goes on beside it, such as the change feed's.
    const names = /^limits |^campaigns query$/;
    return Object.fromEntries(Object.entries(requests).filter(([name]) => names.test(name)));
  };

  it('the question does the same work for a donor and a stranger, and looks for no gift', async () => {
    const donor = { email: 'known@example.org', name: null, locale: 'en' } as const;
    const placed = await pledgeTo(waiting.app.origin, pool, aPledge({ donor }));
    await atProvider(waiting.backends.origins.payments, placed.body.checkoutUrl, 'pay');
    const isSettled = async () =>
      (await look(waiting.app.origin, placed)).body.pledge.status === 'settled';
    await until(isSettled);
    // The first question of a day makes the day's salt.
    await asked('first@example.org');

    const [known, unknown] = [await asked('known@example.org'), await asked('none@example.org')];

    expect(known).toEqual(unknown);
    expect(known).toEqual({ 'limits patch': 2, 'limits create': 2 });
  });

  it('M-18: concerns of one network are limited, whatever it says of itself', async () => {
    const concern = { campaignId: null, text: 'x', contact: null, locale: 'en' };
    const answers = [];
    for (const forwarded of ['198.51.100.1', '198.51.100.2', '198.51.100.3']) {
      const headers = { 'x-forwarded-for': forwarded };
      answers.push(await post(`${waiting.app.origin}/api/concerns`, concern, headers));
    }

    expect(answers.map(({ status }) => status)).toEqual([202, 202, 429]);
    expect(await waiting.documents('concerns')).toHaveLength(2);
    const kept = JSON.stringify(await waiting.documents('limits'));
    expect(kept).not.toMatch(/127\.0\.0\.1|198\.51\.100/);
  });

  it('SG-41: its message holds an id and nothing of the donor', async () => {
    const { receivedMessageItems } = await waiting.queues
      .getQueueClient(queues.donorMail)
      .receiveMessages({ numberOfMessages: 32 });
    const messages = receivedMessageItems.map(({ messageText }) =>
      donorMailRequestSchema.parse(JSON.parse(Buffer.from(messageText, 'base64').toString('utf8'))),
    );

    expect(messages.filter(({ kind }) => kind === 'receipt-search').length).toBeGreaterThan(2);
    expect(JSON.stringify(messages)).not.toContain('example.org');
  });
});

describe('SG-41: what lies about holds no address', () => {
  it('neither the queue, nor a message set aside, nor the search when it is done', async () => {
    const email = newAddress();
    const { mail } = portal.backends.origins;
    await give(email, pool, 1_000);
    await until(async () => (await mailsTo(inbox, email)).length === 1);
    await fetch(`${mail}/_local/faults`, {
      method: 'PUT',
      body: JSON.stringify([{ to: email, code: 550, times: 1 }]),
    });

    await find(email);
    const setAside = () =>
      portal.documents(
        'payments',
        `c.type = 'set-aside-message' AND c.queue = '${queues.donorMail}'`,
      );
    await until(async () => (await setAside()).length > 0);
    await searchesDone();

    const [message] = await setAside();
    expect(message).toMatchObject({ reason: 'refused' });
    expect(JSON.parse(String(message?.['body']))).toEqual({
      kind: 'receipt-search',
      searchId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    const kept = JSON.stringify(await portal.documents('limits'));
    expect(kept).not.toContain('donor-');
    const searches = await portal.documents('limits', "c.type = 'receipt-search'");
    expect(searches.length).toBeGreaterThan(0);
    for (const search of searches) {
      expect(receiptSearchSchema.strip().parse(search).donorHash).toBeNull();
    }
  });
});

it('a mail service that is down for a while ends no older link, and the mail goes out once', async () => {
  const email = newAddress();
  const placed = await give(email, pool, 1_000);
  await until(async () => (await mailsTo(inbox, email)).length === 1);
  const [thanks] = await mailsTo(inbox, email);
  await fetch(`${portal.backends.origins.mail}/_local/faults`, {
    method: 'PUT',
    body: JSON.stringify([{ to: email, code: 450, times: 6 }]),
  });

  await find(email);
  await until(async () => (await linkMails(email)).length === 1, 60_000);

  if (thanks === undefined) throw new Error('no thanks');
  expect((await opened(thanks)).map(({ status }) => status)).toEqual([200]);
  expect((await look(api, placed)).status).toBe(200);
});
