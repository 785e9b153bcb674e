/** Pages of queries: continuation tokens, and what is written between two pages. */
import type { Container, FeedOptions } from '@azure/cosmos';
import { statusOf, withEmulator, type Fixture } from './emulatorForTests';

/** Each fetch is a new iterator that knows nothing but the token. */
async function pagesOf(
  container: Container,
  query: string,
  options: FeedOptions,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<unknown[][]> {
  const pages: unknown[][] = [];
  let token: string | undefined;
  do {
    const iterator = container.items.query<unknown>(query, {
      ...options,
      ...(token === undefined ? {} : { continuationToken: token }),
    });
    const page = await iterator.fetchNext();
    pages.push(page.resources);
    token = page.hasMoreResults ? page.continuationToken : undefined;
    await between();
  } while (token !== undefined && pages.length < 50);
  return pages;
}

async function withNumbers({ container }: Fixture): Promise<Container> {
  const made = await container();
  for (let n = 0; n < 20; n += 1) {
    await made.items.create({
      id: `d${String(n).padStart(2, '0')}`,
      pk: `p${n % 2}`,
      n,
      half: Math.floor(n / 4),
      list: [n, n],
      ...(n < 6 ? {} : { sometimes: n }),
    });
  }
  return made;
}

const EVENS = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18];
const inPartition: FeedOptions = { partitionKey: 'p0', maxItemCount: 3 };

it('gives every row once, without an order', () =>
  withEmulator({}, async (fixture) => {
    const made = await withNumbers(fixture);

    const pages = await pagesOf(made, 'SELECT VALUE c.n FROM c WHERE c.n >= 0', inPartition);

    expect(pages).toHaveLength(4);
    expect(pages.flat()).toEqual(EVENS);
  }));

it('gives every row once, in an order', () =>
  withEmulator({}, async (fixture) => {
    const made = await withNumbers(fixture);

    const pages = await pagesOf(made, 'SELECT VALUE c.n FROM c ORDER BY c.n DESC', inPartition);

    expect(pages.flat()).toEqual([...EVENS].reverse());
  }));

it('gives every row once where several have the same place in the order', () =>
  withEmulator({}, async (fixture) => {
    const made = await withNumbers(fixture);

    const pages = await pagesOf(made, 'SELECT VALUE c.n FROM c ORDER BY c.half', {
      maxItemCount: 3,
    });

    expect(pages.flat()).toHaveLength(20);
    expect(new Set(pages.flat()).size).toBe(20);
  }));

it('gives every row once where the ordered property is missing', () =>
  withEmulator({}, async (fixture) => {
    const made = await withNumbers(fixture);

    const pages = await pagesOf(made, 'SELECT VALUE c.n FROM c ORDER BY c.sometimes', {
      maxItemCount: 4,
    });

    expect(pages.flat()).toEqual(Array.from({ length: 20 }, (_, n) => n));
  }));

it('gives every row of a JOIN once, also when a page ends inside a document', () =>
  withEmulator({}, async (fixture) => {
    const made = await withNumbers(fixture);

    const pages = await pagesOf(made, 'SELECT VALUE i FROM c JOIN i IN c.list', inPartition);

    expect(pages.flat()).toEqual(EVENS.flatMap((n) => [n, n]));
  }));

it('is not disturbed by what is written between two pages', () =>
  withEmulator({}, async (fixture) => {
    const made = await withNumbers(fixture);
    let written = 0;

    const pages = await pagesOf(
      made,
      'SELECT VALUE c.id FROM c ORDER BY c.id',
      inPartition,
      async () => {
        written += 1;
        await made.items.create({ id: `a${written}`, pk: 'p0', n: 100 });
      },
    );

    expect(written).toBeGreaterThan(3);
    expect(pages.flat()).toEqual(EVENS.map((n) => `d${String(n).padStart(2, '0')}`));
  }));

it('goes on after a document that is deleted between two pages', () =>
  withEmulator({}, async (fixture) => {
    const made = await withNumbers(fixture);

    const pages = await pagesOf(made, 'SELECT VALUE c.n FROM c ORDER BY c.n', inPartition, () =>
      statusOf(made.item('d04', 'p0').delete()),
    );

    expect(pages.flat()).toEqual(EVENS);
  }));

it.each([
  ['GROUP BY', 'SELECT c.half, COUNT(1) AS rows FROM c GROUP BY c.half', 5],
  ['DISTINCT', 'SELECT DISTINCT VALUE c.half FROM c', 5],
  ['OFFSET LIMIT', 'SELECT VALUE c.n FROM c ORDER BY c.n OFFSET 2 LIMIT 7', 7],
  ['TOP', 'SELECT TOP 7 VALUE c.n FROM c', 7],
])('pages through %s too', (_, query, rows) =>
  withEmulator({}, async (fixture) => {
    const made = await withNumbers(fixture);

    const pages = await pagesOf(made, query, { maxItemCount: 3 });

    expect(pages.flat()).toHaveLength(rows);
    expect(pages.length).toBeGreaterThan(1);
  }),
);

it('pages across partitions, with and without the SDK’s query control', () =>
  withEmulator({}, async (fixture) => {
    const made = await withNumbers(fixture);
    const query = 'SELECT VALUE c.n FROM c ORDER BY c.n';

    const plain = await pagesOf(made, query, { maxItemCount: 9 });
    const controlled = await pagesOf(made, query, { maxItemCount: 9, enableQueryControl: true });

    expect(plain.flat()).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(controlled.flat()).toEqual(plain.flat());
  }));

it.each(['x', 'e30', Buffer.from('{"given":-1}').toString('base64url')])(
  'refuses the token %p',
  (continuationToken) =>
    withEmulator({}, async ({ container }) => {
      const { items } = await container();

      expect(
        await statusOf(items.query('SELECT * FROM c', { continuationToken }).fetchNext()),
      ).toBe(400);
    }),
);
