/** Bad input: every public route answers a problem with a kind, never a 500, and nothing is stored. */
import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import { containers } from '../../shared/names';
import { aPledge, cedar, newReceiptKey, pool } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
let before: string[];
const newSecret = 'whsec_while_it_is_rotated';

beforeAll(async () => {
  portal = await startPortal({ withoutApp: true });
  const secrets = [portal.settings['STRIPE_WEBHOOK_SECRETS'], newSecret].join(',');
  await portal.start({ STRIPE_WEBHOOK_SECRETS: secrets });
  await until(async () => (await portal.documents('public')).length > portal.backends.samples);
  before = await everythingStored();
});
afterAll(() => portal.stop());

/** Every document but the host's own leases, with its version. */
async function everythingStored(): Promise<string[]> {
  const names = (Object.keys(containers) as (keyof typeof containers)[]).filter(
    (name) => name !== 'leases',
  );
  const lists = await Promise.all(names.map((name) => portal.documents(name)));
  return lists.flat().map(({ id, _etag }) => `${id ?? ''} ${String(_etag)}`);
}

const changed = async () => {
  const after = await everythingStored();
  return [
    ...after.filter((document) => !before.includes(document)),
    ...before.filter((document) => !after.includes(document)),
  ];
};

interface Sent {
  method?: string;
  path: string;
  body?: string;
  headers?: Record<string, string>;
}

const asJson = { 'content-type': 'application/json' };
const toPay = (over: Partial<Sent> = {}): Sent => ({
  method: 'POST',
  path: `/api/campaigns/${cedar}/pledges`,
  body: JSON.stringify(aPledge()),
  ...over,
  headers: { ...asJson, 'idempotency-key': randomUUID(), ...over.headers },
});
const pledging = (over: object, path = toPay().path) =>
  toPay({ path, body: JSON.stringify({ ...aPledge(), ...over }) });
const aConcern = { campaignId: null, text: 'x', contact: null, locale: 'en' };
const worrying = (over: object): Sent => ({
  method: 'POST',
  path: '/api/concerns',
  body: JSON.stringify({ ...aConcern, ...over }),
  headers: asJson,
});
const opening = (pledgeId: string, authorization: string): Sent => ({
  path: `/api/pledges/${pledgeId}`,
  headers: authorization === '' ? {} : { authorization },
});

async function send({ method = 'GET', path, body, headers = {} }: Sent) {
  // As bytes, so that no content type is added to those that are given.
  const bytes = body === undefined ? null : new TextEncoder().encode(body);
  const answer = await fetch(portal.app.origin + path, { method, headers, body: bytes });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text: await answer.text(),
  };
}

async function expectProblem(sent: Sent, status: number, kind: string): Promise<void> {
  const answer = await send(sent);

  expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
  const body: unknown = JSON.parse(answer.text);
  expect(body).toMatchObject({ type: `/problems/${kind}`, title: kind, status });
  expect(await changed()).toEqual([]);
}

const v1 = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const tooLong = JSON.stringify({ ...aPledge(), note: 'x'.repeat(65 * 1024) });
const donor = { email: 'a@example.org', name: null, locale: 'en' };
const [pledgeId, key] = [randomUUID(), newReceiptKey()];

describe('a pledge', () => {
  it.each<[string, Sent, number, string]>([
    ['no body', toPay({ body: '' }), 400, 'invalid-pledge'],
    ['broken JSON', toPay({ body: '{"amountMinor":' }), 400, 'invalid-pledge'],
    ['JSON that is no object', toPay({ body: '"5000"' }), 400, 'invalid-pledge'],
    ['a list', toPay({ body: '[]' }), 400, 'invalid-pledge'],
    ['nothing', toPay({ body: 'null' }), 400, 'invalid-pledge'],
    [
      'very deep JSON',
      toPay({ body: '['.repeat(30_000) + ']'.repeat(30_000) }),
      400,
      'invalid-pledge',
    ],
    ['a prototype', toPay({ body: '{"__proto__":{"amountMinor":5000}}' }), 400, 'invalid-pledge'],
    ['an unknown field', pledging({ note: 'x' }), 400, 'invalid-pledge'],
    [
      'a donor’s unknown field',
      pledging({ donor: { ...donor, phone: '1' } }),
      400,
      'invalid-pledge',
    ],
    ['an amount as text', pledging({ amountMinor: '5000' }), 400, 'invalid-pledge'],
    ['half a cent', pledging({ amountMinor: 5_000.5 }), 400, 'invalid-pledge'],
    ['less than nothing', pledging({ amountMinor: -5_000 }), 400, 'invalid-pledge'],
    ['nothing to give', pledging({ amountMinor: 0 }), 400, 'invalid-pledge'],
    ['a huge amount', pledging({ amountMinor: Number.MAX_SAFE_INTEGER }), 400, 'invalid-pledge'],
    [
      'an amount beyond numbers',
      toPay({ body: JSON.stringify(aPledge()).replace('5000', '1e400') }),
      400,
      'invalid-pledge',
    ],
    ['less than the least', pledging({ amountMinor: 499 }), 400, 'invalid-pledge'],
    [
      'less than the least for a pool',
      pledging({ amountMinor: 499 }, toPay().path.replace(cedar, pool)),
      400,
      'invalid-pledge',
    ],
    [
      'another currency for a pool',
      pledging({ currency: 'EUR' }, toPay().path.replace(cedar, pool)),
      422,
      'currency-mismatch',
    ],
    ['more than remains', pledging({ amountMinor: 900_000 }), 409, 'exceeds-remaining'],
    ['what leaves too little', pledging({ amountMinor: 285_900 }), 409, 'leaves-too-little'],
    ['another currency', pledging({ currency: 'EUR' }), 422, 'currency-mismatch'],
    ['an unknown currency', pledging({ currency: 'XXX' }), 400, 'invalid-pledge'],
    ['a tip above the gift', pledging({ tipMinor: 5_001 }), 400, 'invalid-pledge'],
    ['no address', pledging({ donor: { ...donor, email: 'a' } }), 400, 'invalid-pledge'],
    ['a short receipt key', pledging({ receiptKey: 'a' }), 400, 'invalid-pledge'],
    ['65 KB', toPay({ body: tooLong }), 413, 'body-too-large'],
    ['one byte over 64 KB', toPay({ body: ' '.repeat(65_537) }), 413, 'body-too-large'],
    ['64 KB of nothing', toPay({ body: ' '.repeat(65_536) }), 400, 'invalid-pledge'],
    ['a form', toPay({ headers: { 'content-type': 'text/plain' } }), 400, 'invalid-pledge'],
    [
      'no content type',
      { ...toPay(), headers: { 'idempotency-key': randomUUID() } },
      400,
      'invalid-pledge',
    ],
    ['no key', { ...toPay(), headers: asJson }, 400, 'invalid-ids'],
    ['a key that is no UUID', toPay({ headers: { 'idempotency-key': 'x' } }), 400, 'invalid-ids'],
    ['a key that is a v1 UUID', toPay({ headers: { 'idempotency-key': v1 } }), 400, 'invalid-ids'],
    ['a v1 UUID as campaign', toPay({ path: `/api/campaigns/${v1}/pledges` }), 400, 'invalid-ids'],
    [
      'a campaign that never was',
      toPay({ path: `/api/campaigns/${randomUUID()}/pledges` }),
      404,
      'campaign-not-available',
    ],
  ])('with %s is refused', (_, sent, status, kind) => expectProblem(sent, status, kind));
});

describe('a concern', () => {
  it.each<[string, Sent, number]>([
    ['no body', { ...worrying({}), body: '' }, 400],
    ['broken JSON', { ...worrying({}), body: '{' }, 400],
    ['no text', worrying({ text: ' ' }), 400],
    ['2,001 characters', worrying({ text: 'x'.repeat(2_001) }), 400],
    ['an unknown field', worrying({ name: 'x' }), 400],
    ['a v1 UUID as campaign', worrying({ campaignId: v1 }), 400],
    ['a number as contact', worrying({ contact: 1 }), 400],
    ['an unknown language', worrying({ locale: 'xx' }), 400],
    ['another content type', { ...worrying({}), headers: { 'content-type': 'text/plain' } }, 400],
    ['65 KB', worrying({ text: 'x'.repeat(65 * 1024) }), 413],
  ])('with %s is refused', (_, sent, status) =>
    expectProblem(sent, status, status === 413 ? 'body-too-large' : 'invalid-concern'),
  );
});

describe('reading', () => {
  it.each<[string, Sent, number, string]>([
    [
      'a campaign that never was',
      { path: `/api/campaigns/${randomUUID()}` },
      404,
      'campaign-not-available',
    ],
    ['a v1 UUID', { path: `/api/campaigns/${v1}` }, 404, 'campaign-not-available'],
    ['what is no id', { path: '/api/campaigns/campaign' }, 404, 'campaign-not-available'],
    ['another document’s id', { path: '/api/campaigns/generation' }, 404, 'campaign-not-available'],
    ['a cursor that is none', { path: '/api/campaigns?cursor=x' }, 400, 'invalid-cursor'],
    ['an empty cursor', { path: '/api/campaigns?cursor=' }, 400, 'invalid-cursor'],
    [
      'a cursor with a quote',
      { path: "/api/campaigns?cursor=00.1.'%20OR%201=1" },
      400,
      'invalid-cursor',
    ],
    ['a pledge without a token', opening(pledgeId, ''), 401, 'invalid-token'],
    [
      'a pledge with another scheme',
      opening(pledgeId, `Basic ${cedar}.${key}`),
      401,
      'invalid-token',
    ],
    ['a pledge with a token that is none', opening(pledgeId, 'Bearer x'), 401, 'invalid-token'],
    [
      'a pledge that never was',
      opening(pledgeId, `Bearer ${cedar}.${key}`),
      404,
      'pledge-not-found',
    ],
    [
      'a pledge of another book',
      opening(pledgeId, `Bearer ${randomUUID()}.${key}`),
      404,
      'pledge-not-found',
    ],
    ['a v1 UUID as pledge', opening(v1, `Bearer ${cedar}.${key}`), 404, 'pledge-not-found'],
    [
      'the funding as pledge',
      opening('funding', `Bearer ${cedar}.${key}`),
      404,
      'pledge-not-found',
    ],
  ])('%s is refused', (_, sent, status, kind) => expectProblem(sent, status, kind));
});

describe('a wrong method is the host’s own empty 404', () => {
  it.each([
    ['POST', '/api/campaigns'],
    ['DELETE', `/api/campaigns/${cedar}`],
    ['GET', `/api/campaigns/${cedar}/pledges`],
    ['PUT', `/api/pledges/${pledgeId}`],
    ['GET', '/api/payments/webhook'],
    ['GET', '/api/concerns'],
    ['POST', '/api/health'],
    ['POST', '/api/openapi.json'],
    ['GET', '/api/staff/campaigns'],
  ])('%s %s', async (method, path) => {
    const answer = await send({ method, path, ...(method === 'GET' ? {} : { body: '{}' }) });

    expect([answer.status, answer.text]).toEqual([404, '']);
  });
});

describe('a webhook', () => {
  const { webhooks } = new Stripe('sk_test_x');
  const secretOf = (): string => portal.settings['STRIPE_WEBHOOK_SECRETS'] ?? '';
  const seconds = () => Math.floor(Date.now() / 1000);
  const payload = (over: object = {}) =>
    JSON.stringify({
      id: `evt_${randomUUID()}`,
      type: 'charge.refunded',
      data: { object: { id: 'ch_x', object: 'charge', metadata: {} } },
      ...over,
    });
  const hearing = (body: string, signature: string | undefined): Sent => ({
    method: 'POST',
    path: '/api/payments/webhook',
    body,
    headers: { ...asJson, ...(signature === undefined ? {} : { 'stripe-signature': signature }) },
  });
  const signed = (body: string, secret: string, timestamp = seconds()) =>
    webhooks.generateTestHeaderString({ payload: body, secret, timestamp });

  it.each<[string, () => Sent]>([
    ['no signature', () => hearing(payload(), undefined)],
    ['an empty signature', () => hearing(payload(), '')],
    ['a signature that is none', () => hearing(payload(), 't=1,v1=x')],
    ['no body', () => hearing('', signed('', 'whsec_x'))],
    ['another secret', () => hearing(payload(), signed(payload(), 'whsec_x'))],
    ['an empty secret', () => hearing('{}', signed('{}', ''))],
    ['another body', () => hearing(payload({ id: 'evt_forged' }), signed(payload(), secretOf()))],
    [
      'one byte more',
      () => {
        const body = payload();
        return hearing(`${body} `, signed(body, secretOf()));
      },
    ],
    [
      'a signature that is six minutes old',
      () => {
        const body = payload();
        return hearing(body, signed(body, secretOf(), seconds() - 360));
      },
    ],
  ])('with %s is refused', (_, sent) => expectProblem(sent(), 400, 'invalid-signature'));

  it('of 65 KB is refused', () =>
    expectProblem(hearing('x'.repeat(65 * 1024 + 1), undefined), 413, 'body-too-large'));

  it.each([
    ['the secret', () => secretOf()],
    ['the new one, while it is rotated', () => newSecret],
  ])('signed with %s is taken, also when it comes twice', async (_, secret) => {
    const body = payload();
    const sent = hearing(body, signed(body, secret()));

    expect(await send(sent)).toMatchObject({ status: 200, text: '{"received":true}' });
    expect(await send(sent)).toMatchObject({ status: 200 });
    const kept = await portal.documents('payments', "c.type = 'payment-event'");
    expect(kept.filter(({ eventId }) => body.includes(String(eventId)))).toHaveLength(1);
  });
});
