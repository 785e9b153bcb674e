/** Security: headers, origins, the restricted connection, and nobody's words in answers or logs. */
import { CosmosClient } from '@azure/cosmos';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { localDatabase } from '../../dev/stack/appSettings';
import {
  aPledge,
  atProvider,
  birch,
  cedar,
  get,
  look,
  mailsTo,
  onOwn,
  pledgeTo,
  pool,
  post,
  quartz,
} from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

const siteOrigin = 'https://site.example';
let portal: Portal;
let api: string;

beforeAll(async () => {
  portal = await startPortal({ settings: { CORS_ALLOWED_ORIGINS: siteOrigin } });
  api = portal.app.origin;
});
afterAll(() => portal.stop());

const put = async (url: string, body: unknown) => {
  const answer = await fetch(url, { method: 'PUT', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
};
/** Lets the database fail for as long as something is asked. */
async function whileCosmosFails<T>(faults: object[], ask: () => Promise<T>): Promise<T> {
  const url = `${portal.backends.origins.cosmos}/_local/faults`;
  await put(
    url,
    faults.map((fault) => ({ times: 1_000, ...fault })),
  );
  try {
    return await ask();
  } finally {
    await put(url, []);
  }
}

const aConcern = { campaignId: null, text: 'x', contact: null, locale: 'en' };

describe('every answer has the security headers', () => {
  it.each<[string, number, () => Promise<{ status: number; headers: Headers }>]>([
    ['the list', 200, () => get(`${api}/api/campaigns`)],
    ['a campaign', 200, () => get(`${api}/api/campaigns/${cedar}`)],
    ['what is not there', 404, () => get(`${api}/api/campaigns/${randomUUID()}`)],
    ['a pledge', 201, () => pledgeTo(api, birch)],
    ['a pledge that is wrong', 400, () => pledgeTo(api, birch, '{')],
    ['a pledge that is too large', 413, () => pledgeTo(api, birch, 'x'.repeat(65_537))],
    ['a donor’s own page', 200, async () => look(api, await pledgeTo(api, birch))],
    ['a donor’s page without a token', 401, () => get(`${api}/api/pledges/${randomUUID()}`)],
    ['a concern', 202, () => post(`${api}/api/concerns`, aConcern)],
    [
      'a search for receipts',
      202,
      () => post(`${api}/api/receipts/find`, { email: 'a@b.example' }),
    ],
    ['an export', 200, async () => onOwn(api, await pledgeTo(api, birch), 'GET export')],
    [
      'an erasure too early',
      409,
      async () => onOwn(api, await pledgeTo(api, birch), 'POST erasure'),
    ],
    ['a forged webhook', 400, () => post(`${api}/api/payments/webhook`, {})],
    ['health', 200, () => get(`${api}/api/health`)],
    ['the contract', 200, () => get(`${api}/api/openapi.json`)],
  ])('%s', async (_, status, ask) => {
    const { headers, ...answer } = await ask();

    expect(answer.status).toBe(status);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, noarchive, nosnippet',
      'content-type': status < 400 ? 'application/json' : 'application/problem+json',
    });
  });
});

describe('another site’s page', () => {
  const asked = (origin: string, method = 'GET', headers: Record<string, string> = {}) =>
    fetch(`${api}/api/campaigns`, { method, headers: { ...headers, origin } });

  it('may read when it is ours, with the headers that it needs', async () => {
    const { headers } = await asked(siteOrigin);

    expect(headers.get('access-control-allow-origin')).toBe(siteOrigin);
    expect(headers.get('access-control-expose-headers')).toBe('ETag, Retry-After');
    expect(headers.get('vary')).toBe('Origin');
  });

  it('may ask before it sends when it is ours', async () => {
    const headers = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'idempotency-key',
    };

    const answer = await asked(siteOrigin, 'OPTIONS', headers);

    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-headers')).toBe('idempotency-key');
  });

  it.each(['https://evil.example', 'https://site.example.evil.example', 'null'])(
    'may not when it is %s',
    async (origin) => {
      const { headers } = await asked(origin);

      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('SG-40: who may read public data may read nothing else', () => {
  const restricted = () =>
    new CosmosClient(portal.settings['COSMOS_PUBLIC'] ?? '').database(localDatabase);

  it('reads views', async () => {
    const { statusCode } = await restricted()
      .container('public')
      .item('generation', 'generation')
      .read();

    expect(statusCode).toBe(200);
  });

  it.each(['campaigns', 'payments', 'staff', 'alerts', 'concerns'])('not %s', async (name) => {
    const container = restricted().container(name);

    await expect(container.items.query('SELECT * FROM c').fetchAll()).rejects.toMatchObject({
      code: 403,
    });
    await expect(container.item('campaign', cedar).read()).rejects.toMatchObject({ code: 403 });
  });

  it('and writes nothing', async () => {
    const writing = restricted().container('public').items.upsert({ id: 'switch:stories' });

    await expect(writing).rejects.toMatchObject({ code: 403 });
  });
});

describe('SG-32: what is public does not tell when anybody worked', () => {
  it('has no header made of a time', async () => {
    const { headers } = await get(`${api}/api/campaigns/${cedar}`);

    expect(headers.get('last-modified')).toBeNull();
    expect(headers.get('etag')).toBeNull();
  });

  it('has no field of a time, and no time in any field', async () => {
    const text = JSON.stringify((await get(`${api}/api/campaigns/${cedar}`)).body);

    expect(text).not.toMatch(/(At|On|[Tt]ime|[Dd]ate|[Ss]ince|_ts|_etag)":/);
    expect(text).not.toMatch(/\d{4}-\d\d-\d\dT|\d\d:\d\d|\d{10}/);
  });
});

it('SG-14: what storage holds besides never appears', async () => {
  const secret = 'planted-for-nobody';
  const id = `view:${quartz}`;
  const { resource } = await portal
    .container('public')
    .item(id, id)
    .read<Record<string, unknown>>();
  const document = z
    .looseObject({
      view: z.looseObject({ story: z.array(z.looseObject({})), needs: z.array(z.looseObject({})) }),
    })
    .parse(resource);
  const plant = (part: object) => ({ ...part, [secret]: secret });
  const view = {
    ...plant(document.view),
    story: document.view.story.map(plant),
    needs: document.view.needs.map(plant),
  };

  await portal.container('public').items.upsert({ ...plant(document), id, view });

  for (const url of [`${api}/api/campaigns`, `${api}/api/campaigns/${quartz}`]) {
    const answer = await get(url);
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toContain(secret);
    expect(JSON.stringify(answer.body)).toContain(quartz);
  }
});

describe('when the database fails', () => {
  it.each<[string, object[], () => Promise<{ status: number; headers: Headers; body: unknown }>]>([
    [
      'the list',
      [{ operation: 'query', container: 'public', status: 503 }],
      () => get(`${api}/api/campaigns`),
    ],
    [
      'a campaign',
      [{ operation: 'read', container: 'public', status: 503 }],
      () => get(`${api}/api/campaigns/${cedar}`),
    ],
    [
      'a pledge',
      [{ operation: 'batch', container: 'campaigns', status: 503 }],
      () => pledgeTo(api, birch),
    ],
    [
      'a pledge cut off',
      [{ operation: 'batch', container: 'campaigns', status: 0 }],
      () => pledgeTo(api, birch),
    ],
    [
      'a concern',
      [{ operation: 'create', container: 'concerns', status: 503 }],
      () => post(`${api}/api/concerns`, aConcern),
    ],
  ])('%s is answered 503, with when to try again, and no word of why', async (_, faults, ask) => {
    const { status, headers, body } = await whileCosmosFails(faults, ask);

    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
    expect(body).toEqual({
      type: '/problems/temporarily-unavailable',
      title: 'temporarily-unavailable',
      status: 503,
      retryAfterSeconds: 5,
    });
  });

  it('health says which of the three, and nothing else', async () => {
    const faults = [{ operation: 'read', container: 'campaigns', status: 503 }];

    const answer = await whileCosmosFails(faults, () => get(`${api}/api/health`));

    expect(answer.status).toBe(503);
    expect(answer.body).toEqual({
      status: 'failing',
      checks: { cosmos: 'failing', queues: 'ok', blobs: 'ok' },
    });
  });
});

it('a mistake of ours is a 500 without a word of it, in the answer and in the log', async () => {
  const [book, words] = [randomUUID(), 'words-of-a-broken-document'];
  await portal.container('public').items.upsert({
    ...{
      id: `view:${book}`,
      type: 'view',
      campaignId: book,
      kind: words,
      fairOrder: '99.0.000000000000',
    },
    ...{
      visibleFrom: words,
      visibleUntil: words,
      version: { content: 1, funding: 1 },
      view: { words },
    },
  });

  const answer = await get(`${api}/api/campaigns/${book}`);

  expect(answer.status).toBe(500);
  expect(answer.body).toEqual({
    type: '/problems/internal-error',
    title: 'internal-error',
    status: 500,
  });
  expect(portal.app.log.join('\n')).not.toContain(words);
  expect(portal.app.log.join('\n')).toContain('getCampaign failed ZodError');
});

describe('SG-41: the log holds nobody’s words', () => {
  const email = `somebody-${randomUUID()}@example.org`;
  const donor = { email, name: 'Distinctive Donor', locale: 'en' } as const;
  const concern = { ...aConcern, text: 'distinctive worry', contact: 'distinctive contact' };
  const secrets: string[] = [email, donor.name, concern.text, concern.contact];

  it('after a whole gift, a concern, and when database, provider and mail fail', async () => {
    const giving = () => {
      const request = aPledge({ donor });
      secrets.push(request.receiptKey);
      return request;
    };
    const { origins } = portal.backends;

    await whileCosmosFails([{ operation: 'batch', container: 'campaigns', status: 503 }], () =>
      pledgeTo(api, pool, giving()),
    );
    await put(`${origins.payments}/_local/faults`, [
      { path: '/v1/checkout/sessions', status: 503, times: 10 },
    ]);
    expect((await pledgeTo(api, pool, giving())).status).toBe(503);
    await put(`${origins.payments}/_local/faults`, []);
    await put(`${origins.mail}/_local/faults`, [{ to: email, code: 450, times: 2 }]);
    await whileCosmosFails([{ operation: 'create', container: 'concerns', status: 503 }], () =>
      post(`${api}/api/concerns`, concern),
    );
    await post(`${api}/api/concerns`, concern);

    const placed = await pledgeTo(api, pool, giving());
    await look(api, placed);
    const { checkoutUrl } = z.looseObject({ checkoutUrl: z.url() }).parse(placed.body);
    await atProvider(origins.payments, checkoutUrl, 'pay');
    await until(async () => (await mailsTo(origins.mail, email)).length === 1);

    await onOwn(api, placed, 'PUT fallback', { body: { fallback: 'refund' } });
    await onOwn(api, placed, 'POST receipt-mail');
    await until(async () => (await mailsTo(origins.mail, email)).length === 2);
    await whileCosmosFails([{ operation: 'create', container: 'limits', status: 503 }], () =>
      post(`${api}/api/receipts/find`, { email }),
    );
    await put(`${origins.mail}/_local/faults`, [{ to: email, code: 450, times: 2 }]);
    await post(`${api}/api/receipts/find`, { email });
    await until(async () => (await mailsTo(origins.mail, email)).length === 3);
    await onOwn(api, placed, 'GET export');
    await onOwn(api, placed, 'POST erasure');

    const log = portal.app.log.join('\n');
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
    expect(log).toContain('createPledge failed');
    expect(log).toContain('reportConcern failed');
    expect(log).toContain('sendDonorMail failed');
    expect(log).toContain('findReceipts failed');
    expect(log).toContain('donor erased');
  });
});
