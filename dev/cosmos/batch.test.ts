/** Batches, which are atomic in one partition, and bulk, which is not. */
import { ChangeFeedStartFrom, type Container, type OperationInput } from '@azure/cosmos';
import { deletion } from '../../shared/storage/cosmosClient';
import { feedFrom, signedRequest, withEmulator } from './emulatorForTests';

async function batch(container: Container, operations: OperationInput[]) {
  const { code, result = [] } = await container.items.batch(operations, 'a');
  return { code, statuses: result.map(({ statusCode }) => statusCode), result };
}

const create = (id: string, more = {}): OperationInput => ({
  operationType: 'Create',
  resourceBody: { id, pk: 'a', ...more },
});

const increment = (id: string, condition?: string): OperationInput => ({
  operationType: 'Patch',
  id,
  resourceBody: {
    ...(condition === undefined ? {} : { condition }),
    operations: [{ op: 'incr', path: '/n', value: 10 }],
  },
});

it('answers each operation with its own status', () =>
  withEmulator({}, async ({ container }) => {
    const made = await container();
    await made.items.create({ id: 'old', pk: 'a', n: 1 });

    const { code, statuses, result } = await batch(made, [
      create('new', { n: 1 }),
      { operationType: 'Upsert', resourceBody: { id: 'old', pk: 'a', n: 2 } },
      { operationType: 'Read', id: 'new' },
      increment('new', 'from c where c.n = 1'),
      { operationType: 'Replace', id: 'new', resourceBody: { id: 'new', pk: 'a', n: 0 } },
      { operationType: 'Delete', id: 'old' },
    ]);

    expect(code).toBe(200);
    expect(statuses).toEqual([201, 200, 200, 200, 200, 204]);
    expect(result[3]).toMatchObject({ resourceBody: { n: 11 } });
    expect(result[3]?.eTag).toMatch(/^".+"$/);
    expect((await made.item('old', 'a').read()).statusCode).toBe(404);
  }));

describe('the first operation that fails', () => {
  const cases: [string, OperationInput, number][] = [
    ['a create of what is there', create('old'), 409],
    ['a read of what is not there', { operationType: 'Read', id: 'none' }, 404],
    ['a delete of what is not there', { operationType: 'Delete', id: 'none' }, 404],
    ['a condition that does not hold', increment('old', 'from c where c.n = 999'), 412],
    ['a condition with a parameter', increment('old', 'from c where c.n = @n'), 400],
    [
      'an ETag that is too old',
      {
        operationType: 'Replace',
        id: 'old',
        ifMatch: '"older"',
        resourceBody: { id: 'old', pk: 'a' },
      },
      412,
    ],
    ['a delete by an ETag that is too old', deletion('old', '"older"'), 412],
    [
      'a document of another partition',
      { operationType: 'Create', resourceBody: { id: 'x', pk: 'b' } },
      400,
    ],
  ];

  it.each(cases)('decides, and nothing is done: %s', (_, failing, status) =>
    withEmulator({}, async ({ container }) => {
      const made = await container();
      const { resource: before } = await made.items.create({ id: 'old', pk: 'a', n: 1 });

      const { code, statuses } = await batch(made, [
        create('new'),
        increment('old'),
        failing,
        create('old'),
      ]);

      expect(code).toBe(207);
      expect(statuses).toEqual([424, 424, status, 424]);
      expect((await made.item('new', 'a').read()).statusCode).toBe(404);
      expect((await made.item('old', 'a').read()).resource).toEqual(before);
    }),
  );

  it('leaves no trace in the change feed or the order of documents', () =>
    withEmulator({}, async ({ container }) => {
      const made = await container();
      await made.items.create({ id: '1', pk: 'a' });

      await batch(made, [increment('1'), create('2'), create('1')]);
      await made.items.create({ id: '3', pk: 'a' });
      const page = await made.items
        .getChangeFeedIterator(feedFrom(ChangeFeedStartFrom.Beginning()))
        .readNext();

      expect(page.result).toMatchObject([
        { id: '1', _lsn: 1 },
        { id: '3', _lsn: 2 },
      ]);
      expect((await made.item('3', 'a').read()).headers['x-ms-session-token']).toBe('0:-1#2');
    }));
});

it('sees what its own earlier operations did', () =>
  withEmulator({}, async ({ container }) => {
    const made = await container();

    const { statuses } = await batch(made, [
      create('1', { n: 1 }),
      { operationType: 'Delete', id: '1' },
      create('1', { n: 2 }),
      increment('1', 'from c where c.n = 2'),
    ]);

    expect(statuses).toEqual([201, 204, 201, 200]);
    expect((await made.item('1', 'a').read()).resource).toMatchObject({ n: 12 });
  }));

it('replaces with the right ETag', () =>
  withEmulator({}, async ({ container }) => {
    const made = await container();
    const { etag } = await made.items.create({ id: '1', pk: 'a' });

    const { statuses } = await batch(made, [
      {
        operationType: 'Replace',
        id: '1',
        ifMatch: etag,
        resourceBody: { id: '1', pk: 'a', n: 2 },
      },
    ]);

    expect(statuses).toEqual([200]);
  }));

it('takes 100 operations and 2 MB, not more', () =>
  withEmulator({}, async ({ emulator, container }) => {
    const made = await container();
    const link = `dbs/tests/colls/${made.id}`;
    const post = (operations: OperationInput[]) =>
      signedRequest(emulator.connectionString, {
        method: 'POST',
        path: `/${link}/docs`,
        type: 'docs',
        link,
        headers: {
          'x-ms-documentdb-partitionkey': '["a"]',
          'x-ms-cosmos-is-batch-request': 'true',
          'x-ms-cosmos-batch-atomic': 'true',
        },
        body: JSON.stringify(operations),
      });
    const many = (count: number) => Array.from({ length: count }, (_, at) => create(`i${at}`));
    const half = { text: 'x'.repeat(1.2e6) };

    expect((await post(many(101))).status).toBe(400);
    expect((await post([])).status).toBe(400);
    expect((await post([create('1', half), create('2', half)])).status).toBe(413);
    expect((await post(many(100))).status).toBe(200);
  }));

it('is atomic for those who write at the same time: twenty batches, one hold', () =>
  withEmulator({}, async ({ container }) => {
    const made = await container();
    await made.items.create({ id: 'funding', pk: 'a', n: 0 });

    const codes = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const condition = 'from c where c.n < 50';
        return (await batch(made, [create(`pledge-${at}`), increment('funding', condition)])).code;
      }),
    );

    expect(codes.filter((code) => code === 200)).toHaveLength(5);
    expect((await made.item('funding', 'a').read()).resource).toMatchObject({ n: 50 });
  }));

it('does bulk operations each for itself', () =>
  withEmulator({}, async ({ container }) => {
    const made = await container();
    await made.items.create({ id: 'k3', pk: 'bulk0' });

    const results = await made.items.executeBulkOperations(
      Array.from({ length: 20 }, (_, at) => ({
        operationType: 'Create' as const,
        partitionKey: `bulk${at % 3}`,
        resourceBody: { id: `k${at}`, pk: `bulk${at % 3}` },
      })),
    );

    expect(results.filter(({ response }) => response?.statusCode === 201)).toHaveLength(19);
    expect(results[3]?.error?.code).toBe(409);
  }));
