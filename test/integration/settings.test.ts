/** Settings: the built app refuses to start with a wrong one, and does without what may be missing. */
import { createServer, type Server } from 'node:https';
import { once } from 'node:events';
import { gunzipSync } from 'node:zlib';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { HostProcess } from '../../dev/host/hostProcess';
import { startApp } from '../support/appProcess';
import { aPledge, cedar, get, pledgeTo, post } from '../support/donor';
import { selfSigned } from './selfSigned';
import { startPortal, until, type Portal } from '../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ withoutApp: true });
});
afterAll(() => portal.stop());

const keyVault = '@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/x)';

/** Runs the app with settings changed; an empty one counts as missing. */
async function withApp<T>(
  over: Record<string, string>,
  ask: (app: HostProcess) => Promise<T>,
): Promise<T> {
  const app = await startApp({ ...portal.settings, ...over });
  try {
    return await ask(app);
  } finally {
    await app.stop();
  }
}

describe('the app refuses to start, and says which setting it is', () => {
  it.each([
    ['SITE_URL', ''],
    ['SITE_URL', 'not-an-address'],
    ['PUBLIC_GENERATION', ''],
    ['ORGANISATION_NAME', keyVault],
    ['MAIL_FROM', 'nobody'],
    ['COSMOS_PUBLIC', ''],
    ['POOL_BUCKETS', '0'],
    ['STRIPE_WEBHOOK_SECRETS', keyVault],
  ])('%s is %p', async (name, value) => {
    const started = startApp({ ...portal.settings, [name]: value });

    const fault: unknown = await started.then(
      async (app) => app.stop(),
      (error: unknown) => error,
    );

    expect(fault).toBeInstanceOf(Error);
    expect(String(fault)).toMatch(new RegExp(`bad app settings:[^]*${name}`));
    expect(String(fault)).not.toContain(portal.settings['STRIPE_SECRET_KEY']);
  });
});

describe('without a payment provider', () => {
  it.each([
    ['no key', ''],
    ['a key that was not found', keyVault],
  ])('with %s it runs, gifts wait, and the rest works', async (_, STRIPE_SECRET_KEY) => {
    await withApp({ STRIPE_SECRET_KEY }, async ({ origin }) => {
      await until(async () => (await get(`${origin}/api/campaigns/${cedar}`)).status === 200);

      const pledge = await pledgeTo(origin, cedar);
      expect(pledge).toMatchObject({
        status: 503,
        body: { title: 'payments-unavailable', retryAfterSeconds: 5 },
      });
      expect(pledge.headers.get('retry-after')).toBe('5');
      expect(await post(`${origin}/api/payments/webhook`, {})).toMatchObject({ status: 503 });
      expect(await get(`${origin}/api/health`)).toMatchObject({ status: 200 });
      expect(await portal.documents('campaigns', "c.type = 'pledge'")).toEqual([]);
    });
  });
});

describe('telemetry', () => {
  const bodies: string[] = [];
  let server: Server;
  let connection: string;

  beforeAll(async () => {
    server = createServer(selfSigned(), (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const isZipped = request.headers['content-encoding'] === 'gzip';
        bodies.push((isZipped ? gunzipSync(bytes) : bytes).toString('utf8'));
        response.end(JSON.stringify({ itemsReceived: 1, itemsAccepted: 1, errors: [] }));
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = z.object({ port: z.number() }).parse(server.address());
    const endpoint = `https://127.0.0.1:${address.port}/`;
    connection = `InstrumentationKey=${randomUUID()};IngestionEndpoint=${endpoint};LiveEndpoint=${endpoint}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const eventSchema = z.object({
    data: z.object({
      baseType: z.literal('EventData'),
      baseData: z.object({
        name: z.string(),
        properties: z.record(z.string(), z.unknown()),
        measurements: z.record(z.string(), z.number()).nullish(),
      }),
    }),
  });
  const listSchema = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]);
  /** Everything of the kind we send; the library may send measures of itself besides. */
  const events = () =>
    bodies
      .flatMap((body) => body.split('\n'))
      .filter((line) => line.includes('EventData'))
      .flatMap((line) => listSchema.parse(JSON.parse(line)))
      .flatMap((item) => eventSchema.safeParse(item).data ?? [])
      .map(({ data }) => data.baseData);

  it('SG-41: says which function ran and how it ended, and nothing of anybody', async () => {
    const donor = { email: 'distinctive@example.org', name: 'Distinctive', locale: 'en' } as const;
    const request = aPledge({ donor });

    await withApp(
      {
        APPLICATIONINSIGHTS_CONNECTION_STRING: connection,
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
        NODE_DEBUG: 'module',
      },
      async ({ origin, log }) => {
        await pledgeTo(origin, cedar, request);
        await get(`${origin}/api/campaigns/${cedar}`);
        await until(() =>
          events().some(({ properties }) => properties['function'] === 'createPledge'),
        );
        expect(log.some((line) => line.includes('telemetry.cjs'))).toBe(true);
      },
    );

    for (const { name, properties, measurements } of events()) {
      expect(name).toBe('function');
      expect(Object.keys(properties).sort()).toEqual(['function', 'outcome']);
      expect(['done', 'failed']).toContain(properties['outcome']);
      expect(Object.keys(measurements ?? {})).toEqual(['durationMs']);
    }
    const told = bodies.join('\n');
    for (const secret of [donor.email, donor.name, request.receiptKey, cedar]) {
      expect(told).not.toContain(secret);
    }
  });

  it('is not even loaded where none is configured', async () => {
    await withApp({ NODE_DEBUG: 'module' }, async ({ origin, log }) => {
      await get(`${origin}/api/campaigns`);
      await new Promise((resolve) => setTimeout(resolve, 1_500));

      expect(log.some((line) => line.includes('main.cjs'))).toBe(true);
      expect(log.filter((line) => line.includes('telemetry.cjs'))).toEqual([]);
    });
  });
});
