/** The contract: what the API answers is what its document says; the list, its order and its switches. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { openFunding } from '../../shared/campaigns/funding';
import type { Campaign } from '../../shared/campaigns/campaign';
import { waitingBands } from '../../shared/words';
import { aCampaign } from '../support/campaigns';
import {
  aPledge,
  atProvider,
  birch,
  cedar,
  get,
  look,
  onOwn,
  pledgeTo,
  pool,
  post,
  type Answered,
} from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
let api: string;
beforeAll(async () => {
  portal = await startPortal();
  api = portal.app.origin;
});
afterAll(() => portal.stop());

describe('an answer has the fields that the document lists, and no others (SG-14)', () => {
  const answerSchema = z.object({ schema: z.custom<z.core.JSONSchema.JSONSchema>() });
  const operationSchema = z.object({
    operationId: z.string(),
    responses: z.record(z.string(), z.object({ content: z.record(z.string(), answerSchema) })),
  });
  const documentSchema = z.object({
    paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  });

  /** The schema that the document has for an operation's answers of a status. */
  async function schemaOf(operationId: string, status: number): Promise<z.ZodType> {
    const { paths } = documentSchema.parse((await get(`${api}/api/openapi.json`)).body);
    const operations = Object.values(paths).flatMap((item) => Object.values(item));
    const operation = operations.find((each) => each.operationId === operationId);
    const [answer] = Object.values(operation?.responses[String(status)]?.content ?? {});
    if (answer === undefined) throw new Error(`the document has no ${status} of ${operationId}`);
    return z.fromJSONSchema(answer.schema);
  }

  const unpaid = () => pledgeTo(api, pool);
  const paid = async () => {
    const placed = await unpaid();
    await atProvider(portal.backends.origins.payments, placed.body.checkoutUrl, 'pay');
    await until(async () => (await look(api, placed)).body.pledge.status === 'settled');
    return placed;
  };
  const fallback = { body: { fallback: 'refund' } };

  const concern = { campaignId: null, text: 'x', contact: null, locale: 'en' };
  it.each<[string, number, () => Promise<Answered>]>([
    ['listCampaigns', 200, () => get(`${api}/api/campaigns`)],
    ['listCampaigns', 400, () => get(`${api}/api/campaigns?cursor=x`)],
    ['getCampaign', 200, () => get(`${api}/api/campaigns/${cedar}`)],
    ['getCampaign', 200, () => get(`${api}/api/campaigns/${pool}`)],
    ['getCampaign', 404, () => get(`${api}/api/campaigns/${randomUUID()}`)],
    ['createPledge', 201, () => pledgeTo(api, cedar)],
    ['createPledge', 400, () => pledgeTo(api, cedar, {})],
    ['createPledge', 404, () => pledgeTo(api, randomUUID())],
    ['getPledge', 200, async () => look(api, await pledgeTo(api, pool))],
    ['getPledge', 401, () => get(`${api}/api/pledges/${randomUUID()}`)],
    ['changeFallback', 200, async () => onOwn(api, await paid(), 'PUT fallback', fallback)],
    ['changeFallback', 400, async () => onOwn(api, await paid(), 'PUT fallback', { body: {} })],
    ['resendReceipt', 202, async () => onOwn(api, await paid(), 'POST receipt-mail')],
    ['resendReceipt', 409, async () => onOwn(api, await unpaid(), 'POST receipt-mail')],
    ['exportPledge', 200, async () => onOwn(api, await paid(), 'GET export')],
    ['exportPledge', 401, async () => onOwn(api, await unpaid(), 'GET export', { token: 'x' })],
    ['erasePledge', 200, async () => onOwn(api, await paid(), 'POST erasure')],
    ['erasePledge', 409, async () => onOwn(api, await unpaid(), 'POST erasure')],
    ['findReceipts', 202, () => post(`${api}/api/receipts/find`, { email: 'a@example.org' })],
    ['findReceipts', 400, () => post(`${api}/api/receipts/find`, {})],
    ['reportConcern', 202, () => post(`${api}/api/concerns`, concern)],
    ['reportConcern', 400, () => post(`${api}/api/concerns`, {})],
    ['receivePaymentWebhook', 400, () => post(`${api}/api/payments/webhook`, {})],
    ['health', 200, () => get(`${api}/api/health`)],
  ])('%s %i', async (operationId, status, ask) => {
    const schema = await schemaOf(operationId, status);

    const answer = await ask();
    const body = z.looseObject({}).parse(answer.body);

    expect(answer.status).toBe(status);
    expect(schema.parse(body)).toEqual(body);
    expect(schema.safeParse({ ...body, more: 1 }).success).toBe(false);
  });
});

const openBook = async (campaign: Campaign, over: object = {}) => {
  const container = portal.container('campaigns');
  await container.items.create(campaign);
  await container.items.create({ ...openFunding(campaign, campaign.book), ...over });
};

const pageSchema = z.object({
  campaigns: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      waiting: z.enum(waitingBands).nullable(),
      fundedPercent: z.number().nullable(),
    }),
  ),
  next: z.string().nullable(),
});
type Page = z.infer<typeof pageSchema>;

/** The whole list, page after page. */
async function pages(): Promise<Page[]> {
  const read: Page[] = [];
  for (let query = '', next: string | null = ''; next !== null; query = `?cursor=${next ?? ''}`) {
    const page = pageSchema.parse((await get(`${api}/api/campaigns${query}`)).body);
    read.push(page);
    next = page.next;
  }
  return read;
}
const listed = async () => (await pages()).flatMap(({ campaigns }) => campaigns);

describe('the list', () => {
  const more = 25;

  it('is given in pages, in fair order, each campaign once', async () => {
    for (let index = 0; index < more; index += 1) {
      const { facts } = aCampaign();
      const waiting = waitingBands[index % waitingBands.length] ?? null;
      const raisedMinor = (index % 5) * 60_000;
      await openBook(aCampaign({ facts: { ...facts, waiting } }), {
        raisedMinor,
        remainingMinor: 286_000 - raisedMinor,
      });
    }
    const total = portal.backends.samples + more;
    await until(async () => (await listed()).length === total);

    const read = await pages();
    const cards = read.flatMap(({ campaigns }) => campaigns);

    expect(read.map(({ campaigns }) => campaigns.length)).toEqual([20, total - 20]);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(total);
    const ranks = cards.map(rankOf);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(cards.slice(0, 2).map(({ kind }) => kind)).toEqual(['pool', 'pool']);
  });

  it('has a cursor that says nothing that is not public', async () => {
    const [first] = await pages();

    expect(first?.next).toMatch(/^\d\d\.\d\.[0-9a-f]{12}$/);
  });

  it('SG-16: has ids that are random, and no order of making', async () => {
    for (const { id } of await listed()) {
      expect(z.uuid({ version: 'v4' }).safeParse(id).success).toBe(true);
    }
  });
});

/** Least funded in steps of five percent, pools, then the longest waiting. */
function rankOf({ kind, fundedPercent, waiting }: Page['campaigns'][number]): number {
  const waited = kind === 'pool' ? -10 : -waitingBands.findIndex((band) => band === waiting);
  return Math.floor((fundedPercent ?? 0) / 5) * 100 + waited;
}

describe('SG-53: what is not there answers alike, byte for byte, whatever the reason', () => {
  const past = new Date(Date.now() - 1_000).toISOString();
  const future = new Date(Date.now() + 3_600_000).toISOString();
  const states: Partial<Campaign>[] = [
    { status: 'draft' },
    { status: 'embargoed' },
    { status: 'paused' },
    { status: 'withdrawn' },
    { status: 'lapsed' },
    { status: 'closed' },
    { visibleUntil: past },
    { visibleFrom: future },
    { name: null, approval: null },
  ];
  const never = randomUUID();
  let ids: string[];

  beforeAll(async () => {
    const campaigns = states.map((over) => ({ ...aCampaign(over), ...over }));
    // As whoever takes a campaign from the public eye does: content and funding change together.
    const closed = { status: 'closed' };
    for (const campaign of campaigns) {
      await openBook(campaign, campaign.status === 'live' && campaign.approval ? {} : closed);
    }
    ids = campaigns.map(({ book }) => book);
    for (const id of ids) {
      await until(
        async () => (await portal.documents('public', `c.campaignId = '${id}'`)).length > 0,
      );
    }
  });

  /** Status, headers and body, without the time of day. */
  async function bytesOf(url: string, init: RequestInit = {}): Promise<string> {
    const answer = await fetch(url, init);
    const headers = [...answer.headers].filter(([name]) => name !== 'date');
    return JSON.stringify([answer.status, headers, await answer.text()]);
  }

  it('when it is read', async () => {
    const expected = await bytesOf(`${api}/api/campaigns/${never}`);

    expect(expected).toContain('campaign-not-available');
    for (const id of ids) expect(await bytesOf(`${api}/api/campaigns/${id}`)).toBe(expected);
  });

  const giving = (id: string) =>
    bytesOf(`${api}/api/campaigns/${id}/pledges`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(aPledge()),
    });

  it('when it is given to', async () => {
    const expected = await giving(never);

    expect(expected).toContain('campaign-not-available');
    for (const id of ids) expect(await giving(id)).toBe(expected);
  });

  it('when it is given to while giving is off', async () => {
    const turn = (off: boolean) =>
      portal
        .container('public')
        .items.upsert({ id: 'switch:pledges', type: 'switch', name: 'pledges', off });
    await turn(true);
    await until(async () => (await pledgeTo(api, pool)).status === 503);

    const expected = await giving(never);

    expect(expected).toContain('campaign-not-available');
    for (const id of ids) expect(await giving(id)).toBe(expected);
    await turn(false);
    await until(async () => (await pledgeTo(api, pool)).status === 201);
  });
});

describe('SG-46: switches, within six seconds', () => {
  const withinMs = 6_000;
  const statusOf = async (campaignId: string) =>
    (await get(`${api}/api/campaigns/${campaignId}`)).status;
  const put = (document: object) => portal.container('public').items.upsert(document);

  /** Turns off what is named, and everything else on. */
  async function turnOff(...names: string[]): Promise<void> {
    for (const name of ['stories', 'pledges', 'pair:a:b']) {
      const campaignIds = name.startsWith('pair') ? [birch] : [];
      const off = names.includes(name);
      await put({ id: `switch:${name}`, type: 'switch', name, off, campaignIds });
    }
  }

  it('a pair off hides its people and nobody else; pledges off stops giving and hides nobody', async () => {
    await turnOff('pledges', 'pair:a:b');
    await until(async () => (await statusOf(birch)) === 404, withinMs);

    expect((await listed()).map(({ id }) => id)).not.toContain(birch);
    expect(await statusOf(cedar)).toBe(200);
    expect((await pledgeTo(api, birch)).status).toBe(404);
    expect(await pledgeTo(api, pool)).toMatchObject({
      status: 503,
      body: { title: 'payments-unavailable' },
    });
  });

  it('stories off hides every person, and giving to pools stays open', async () => {
    await turnOff('stories');
    await until(async () => (await statusOf(cedar)) === 404, withinMs);

    // More people are hidden than fill a page: the list reads on, so that none of its pages is empty.
    expect(await pages()).toMatchObject([
      { campaigns: [{ kind: 'pool' }, { kind: 'pool' }], next: null },
    ]);
    expect(await pledgeTo(api, cedar)).toMatchObject({
      status: 404,
      body: { title: 'campaign-not-available' },
    });
    expect(await pledgeTo(api, pool)).toMatchObject({ status: 201 });
  });

  it('data of another generation is not served at all', async () => {
    await turnOff();
    await put({ id: 'generation', type: 'generation', generation: 'restored' });
    await until(async () => (await statusOf(pool)) === 404, withinMs);

    expect(await listed()).toEqual([]);
    expect(await statusOf(cedar)).toBe(404);
    expect((await pledgeTo(api, pool)).status).toBe(404);
  });
});
