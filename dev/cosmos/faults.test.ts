/** Throttling, faults on purpose, and the control calls that scripts use. */
import { clientOf, statusOf, withEmulator, type Fixture } from './emulatorForTests';

const withOneDocument = async ({ container }: Fixture) => {
  const made = await container();
  await made.items.create({ id: '1', pk: 'a' });
  return made;
};

const control = (origin: string, method: string, call: string, body?: unknown) =>
  fetch(`${origin}/_local/${call}`, {
    method,
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  });

async function countsOf(origin: string): Promise<unknown> {
  return (await control(origin, 'GET', 'counts')).json();
}

describe('faults from code', () => {
  it('answer with their status, substatus and waiting time, as often as asked', () =>
    withEmulator({}, async (fixture) => {
      const made = await withOneDocument(fixture);
      fixture.emulator.inject({
        operation: 'read',
        status: 429,
        substatus: 3200,
        retryAfterMs: 50,
        times: 2,
      });

      await expect(made.item('1', 'a').read()).rejects.toMatchObject({
        code: 429,
        substatus: 3200,
        headers: { 'x-ms-retry-after-ms': '50' },
        body: { code: 'TooManyRequests' },
      });
      expect(await statusOf(made.item('1', 'a').read())).toBe(429);
      expect(await statusOf(made.item('1', 'a').read())).toBe(200);
    }));

  it.each([
    [449, 'RetryWith'],
    [503, 'ServiceUnavailable'],
    [408, 'RequestTimeout'],
  ])('answer %d in its shape, and nothing is done', (status, code) =>
    withEmulator({}, async (fixture) => {
      const made = await withOneDocument(fixture);
      fixture.emulator.inject({ operation: 'delete', status });

      const refused = made.item('1', 'a').delete();

      await expect(refused).rejects.toMatchObject({ code: status, body: { code } });
      expect(await statusOf(made.item('1', 'a').read())).toBe(200);
    }),
  );

  it('meet a batch as a whole: the SDK then tells the status as the cause', () =>
    withEmulator({}, async (fixture) => {
      const made = await withOneDocument(fixture);
      fixture.emulator.inject({ operation: 'batch', status: 503 });

      const refused = made.items.batch([{ operationType: 'Delete', id: '1' }], 'a');

      await expect(refused).rejects.toMatchObject({ cause: { code: 503 } });
      expect(await statusOf(made.item('1', 'a').read())).toBe(200);
    }));

  it('can meet one container only', () =>
    withEmulator({}, async (fixture) => {
      const made = await withOneDocument(fixture);
      const other = await withOneDocument(fixture);
      fixture.emulator.inject({ container: other.id, status: 503 });

      expect(await statusOf(made.item('1', 'a').read())).toBe(200);
      expect(await statusOf(other.item('1', 'a').delete())).toBe(503);
    }));

  it('can drop the connection before anything is done', () =>
    withEmulator({}, async (fixture) => {
      const made = await withOneDocument(fixture);
      fixture.emulator.inject({ operation: 'create', drop: true, times: 10 });

      await expect(made.items.create({ id: '2', pk: 'a' })).rejects.toBeDefined();
      expect((await made.item('2', 'a').read()).statusCode).toBe(404);
    }));

  it('can only delay', () =>
    withEmulator({}, async (fixture) => {
      const made = await withOneDocument(fixture);
      fixture.emulator.inject({ operation: 'read', delayMs: 60 });

      const started = performance.now();
      const status = await statusOf(made.item('1', 'a').read());

      expect(status).toBe(200);
      expect(performance.now() - started).toBeGreaterThan(50);
    }));

  it('are overcome by the SDK’s own retries when they are 429', () =>
    withEmulator(
      {},
      async (fixture) => {
        const made = await withOneDocument(fixture);
        fixture.emulator.inject({ operation: 'read', status: 429, times: 3 });

        expect(await statusOf(made.item('1', 'a').read())).toBe(200);
      },
      'retries',
    ));
});

describe('throttling', () => {
  it('refuses what is over a second’s request units until the next one', () => {
    let now = 1_750_000_000_000;
    return withEmulator({ clock: () => now, requestUnitsPerSecond: 20 }, async (fixture) => {
      const { items } = await fixture.container();
      const createAll = (prefix: string) =>
        Promise.all(
          Array.from({ length: 10 }, (_, at) =>
            statusOf(items.create({ id: `${prefix}${at}`, pk: 'a' })),
          ),
        );

      const first = await createAll('a');
      now += 1000;
      const second = await createAll('b');

      // 5.7 RU each: the fourth begins below 20.
      expect(first.filter((status) => status === 201)).toHaveLength(4);
      expect(first.filter((status) => status === 429)).toHaveLength(6);
      expect(second.filter((status) => status === 201)).toHaveLength(4);
    });
  });

  it('tells how long to wait', () =>
    withEmulator({ clock: () => 1_750_000_000_400, requestUnitsPerSecond: 5 }, async (fixture) => {
      const made = await withOneDocument(fixture);

      await expect(made.item('1', 'a').read()).rejects.toMatchObject({
        code: 429,
        headers: { 'x-ms-retry-after-ms': '600' },
      });
    }));

  it('is overcome by the SDK’s own retries', () =>
    withEmulator(
      { requestUnitsPerSecond: 60 },
      async ({ container }) => {
        const { items } = await container();

        const statuses = await Promise.all(
          Array.from({ length: 15 }, (_, at) => statusOf(items.create({ id: `i${at}`, pk: 'a' }))),
        );

        expect(new Set(statuses)).toEqual(new Set([201]));
      },
      'retries',
    ));
});

describe('the control calls', () => {
  it('count requests on documents and their charge, since they were reset', () =>
    withEmulator({}, async (fixture) => {
      const { origin } = fixture.emulator;
      const made = await withOneDocument(fixture);
      await control(origin, 'DELETE', 'counts');

      const read = await made.item('1', 'a').read();
      const missing = await made.item('2', 'a').read();
      const query = await made.items.query('SELECT * FROM c').fetchAll();
      await made.read();
      const report = await countsOf(origin);
      await control(origin, 'DELETE', 'counts');

      expect(report).toEqual({
        requests: { [`${made.id} read`]: 2, [`${made.id} query`]: 1 },
        requestCharge: read.requestCharge + missing.requestCharge + query.requestCharge,
      });
      expect(await countsOf(origin)).toEqual({ requests: {}, requestCharge: 0 });
    }));

  it('count each operation by its word', () =>
    withEmulator({}, async (fixture) => {
      const { origin } = fixture.emulator;
      const made = await withOneDocument(fixture);
      const item = made.item('1', 'a');

      await made.items.upsert({ id: '1', pk: 'a' });
      await item.replace({ id: '1', pk: 'a' });
      await item.patch([{ op: 'set', path: '/n', value: 1 }]);
      await item.delete();
      await made.items.batch([{ operationType: 'Delete', id: '1' }], 'a');
      await made.items.getChangeFeedIterator({}).readNext();
      const report = await countsOf(origin);

      expect(report).toMatchObject({
        requests: Object.fromEntries(
          ['create', 'upsert', 'replace', 'patch', 'delete', 'batch', 'feed'].map((word) => [
            `${made.id} ${word}`,
            1,
          ]),
        ),
      });
    }));

  it('set faults; another list replaces them, an empty one ends them', () =>
    withEmulator({}, async (fixture) => {
      const { origin } = fixture.emulator;
      const made = await withOneDocument(fixture);
      const read = () => statusOf(made.item('1', 'a').read());

      const set = await control(origin, 'PUT', 'faults', [
        { operation: 'read', status: 503, times: 5 },
      ]);
      const faulty = await read();
      await control(origin, 'PUT', 'faults', [
        { operation: 'read', container: made.id, status: 429, times: 5 },
      ]);
      const replaced = await read();
      await control(origin, 'PUT', 'faults', []);
      const ended = await read();

      expect(set.status).toBe(204);
      expect([faulty, replaced, ended]).toEqual([503, 429, 200]);
    }));

  it('drop connections with the status 0', () =>
    withEmulator({}, async (fixture) => {
      const { origin, connectionString } = fixture.emulator;
      const made = await withOneDocument(fixture);
      await control(origin, 'PUT', 'faults', [{ operation: 'delete', status: 0, times: 99 }]);
      const client = clientOf(connectionString);

      const dropped = client.database('tests').container(made.id).item('1', 'a').delete();

      await expect(dropped).rejects.toBeDefined();
      client.dispose();
    }));

  it.each([
    ['no JSON', '['],
    ['no list', { operation: 'read', status: 429, times: 1 }],
    ['an unknown operation', [{ operation: 'reed', status: 429, times: 1 }]],
    ['another status', [{ operation: 'read', status: 500, times: 1 }]],
    ['no times', [{ operation: 'read', status: 429 }]],
    ['zero times', [{ operation: 'read', status: 429, times: 0 }]],
    ['an unknown field', [{ operation: 'read', status: 429, times: 1, path: '/' }]],
  ])('refuse a body with %s', (_, body) =>
    withEmulator({}, async ({ emulator }) => {
      expect((await control(emulator.origin, 'PUT', 'faults', body)).status).toBe(400);
    }),
  );

  it('know no others', () =>
    withEmulator({}, async ({ emulator: { origin } }) => {
      expect((await control(origin, 'GET', 'faults')).status).toBe(405);
      expect((await control(origin, 'GET', 'secrets')).status).toBe(404);
    }));
});
