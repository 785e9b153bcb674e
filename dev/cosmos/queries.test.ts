/** The query language over forty documents, as documented for Cosmos DB. */
import type { Container, JSONValue } from '@azure/cosmos';
import { refusalOf, rowsOf, withEmulator } from './emulatorForTests';

/** Runs all of a describe block's queries on one emulator: they only read. */
function onSeeded(work: (container: Container) => Promise<void>): () => Promise<void> {
  return () =>
    withEmulator({}, async ({ container }) => {
      const made = await container({
        indexingPolicy: {
          compositeIndexes: [
            [
              { path: '/a', order: 'ascending' },
              { path: '/b', order: 'descending' },
            ],
          ],
        },
      });
      for (let partition = 0; partition < 4; partition += 1) {
        const operations = Array.from({ length: 10 }, (_, at) => ({
          operationType: 'Create' as const,
          resourceBody: seed(at * 4 + partition),
        }));
        await made.items.batch(operations, `p${partition}`);
      }
      await work(made);
    });
}

function seed(n: number): { id: string; [field: string]: JSONValue } {
  return {
    id: `d${String(n).padStart(2, '0')}`,
    pk: `p${n % 4}`,
    a: n % 5,
    b: n,
    s: ['alpha', 'Beta', 'gamma'][n % 3] ?? '',
    tags: [`t${n % 3}`, `t${n % 7}`],
    items: [{ sku: `s${n % 4}`, qty: n }],
    o: { deep: { v: n } },
    nul: null,
    bool: n % 2 === 0,
    ...(n % 2 === 0 ? {} : { opt: n }),
  };
}

type Parameters = Record<string, JSONValue>;
type Case = [query: string, answer: unknown[], parameters?: Parameters];
type CountCase = [query: string, rows: number, parameters?: Parameters];

/** One test for many queries: each failure names its query. */
function answers(cases: readonly Case[]): () => Promise<void> {
  return onSeeded(async (container) => {
    const answered: unknown[] = [];
    for (const [query, , parameters] of cases) {
      answered.push([query, await rowsOf(container, query, parameters)]);
    }

    expect(answered).toEqual(cases.map(([query, answer]) => [query, answer]));
  });
}

function counts(cases: readonly CountCase[]): () => Promise<void> {
  return onSeeded(async (container) => {
    const counted: unknown[] = [];
    for (const [query, , parameters] of cases) {
      counted.push([query, (await rowsOf(container, query, parameters)).length]);
    }

    expect(counted).toEqual(cases.map(([query, rows]) => [query, rows]));
  });
}

it(
  'reads one partition, or all',
  onSeeded(async (container) => {
    const partitionKey = 'p1';

    expect(await rowsOf(container, 'SELECT * FROM c')).toHaveLength(40);
    expect(await rowsOf(container, 'SELECT * FROM c', {}, { partitionKey })).toHaveLength(10);
    expect(
      await rowsOf(container, 'SELECT * FROM c WHERE c.a = @a', { a: 1 }, { partitionKey }),
    ).toHaveLength(2);
    expect(
      await rowsOf(container, 'SELECT VALUE COUNT(1) FROM c WHERE c.b > 20', {}, { partitionKey }),
    ).toEqual([5]);
    const { resources } = await container.items.readAll({ partitionKey }).fetchAll();
    expect(resources).toHaveLength(10);
  }),
);

it(
  'sorts by one property, and by two when a composite index serves them',
  onSeeded(async (container) => {
    const firstThree = async (query: string, partitionKey?: string) =>
      (
        await rowsOf(container, query, {}, partitionKey === undefined ? {} : { partitionKey })
      ).slice(0, 3);

    expect(await firstThree('SELECT VALUE c.b FROM c ORDER BY c.b DESC')).toEqual([39, 38, 37]);
    expect(await firstThree('SELECT VALUE c.b FROM c ORDER BY c.b')).toEqual([0, 1, 2]);
    expect(await firstThree('SELECT VALUE c.b FROM c ORDER BY c.b DESC', 'p1')).toEqual([
      37, 33, 29,
    ]);
    const byBoth = 'SELECT c.a, c.b FROM c ORDER BY c.a ASC, c.b DESC';
    expect(await firstThree(byBoth)).toEqual([
      { a: 0, b: 35 },
      { a: 0, b: 30 },
      { a: 0, b: 25 },
    ]);
    expect(await firstThree(byBoth, 'p1')).toEqual([
      { a: 0, b: 25 },
      { a: 0, b: 5 },
      { a: 1, b: 21 },
    ]);
    const reversed = 'SELECT VALUE c.b FROM c ORDER BY c.a DESC, c.b ASC';
    expect(await firstThree(reversed)).toEqual([4, 9, 14]);
  }),
);

it(
  'counts, sums, groups and selects what is distinct',
  answers([
    ['SELECT VALUE COUNT(1) FROM c', [40]],
    ['SELECT VALUE COUNT(c.opt) FROM c', [20]],
    ['SELECT VALUE COUNT(1) FROM c WHERE c.b > 100', [0]],
    ['SELECT VALUE SUM(c.b) FROM c', [780]],
    ['SELECT VALUE SUM(c.s) FROM c', []],
    ['SELECT VALUE MAX(c.b) FROM c', [39]],
    ['SELECT VALUE MIN(c.b) FROM c', [0]],
    ['SELECT VALUE AVG(c.b) FROM c', [19.5]],
    [
      'SELECT c.a, COUNT(1) AS n, SUM(c.b) AS total FROM c WHERE c.a < 2 GROUP BY c.a',
      [
        { a: 0, n: 8, total: 140 },
        { a: 1, n: 8, total: 148 },
      ],
    ],
    ['SELECT VALUE COUNT(1) + 2 FROM c WHERE c.b < 3', [5]],
    ['SELECT DISTINCT VALUE c.bool FROM c', [true, false]],
    ['SELECT DISTINCT VALUE {x: c.a} FROM c WHERE c.a = 1', [{ x: 1 }]],
  ]),
);

it(
  'limits with TOP and OFFSET LIMIT, also by parameters',
  answers([
    ['SELECT TOP 2 VALUE c.b FROM c ORDER BY c.b DESC', [39, 38]],
    ['SELECT TOP @n VALUE c.b FROM c ORDER BY c.b', [0, 1, 2], { n: 3 }],
    ['SELECT VALUE c.b FROM c ORDER BY c.b OFFSET 5 LIMIT 3', [5, 6, 7]],
    ['SELECT VALUE c.b FROM c ORDER BY c.b OFFSET @o LIMIT @l', [38, 39], { o: 38, l: 10 }],
  ]),
);

it(
  'takes what is undefined for neither true nor false',
  counts([
    ['SELECT * FROM c WHERE c.opt != 1', 19],
    ['SELECT * FROM c WHERE NOT (c.opt = 1)', 19],
    ['SELECT * FROM c WHERE c.opt = 1 OR c.b < 2', 2],
    ['SELECT * FROM c WHERE c.none = 1 AND c.b < 2', 0],
    ['SELECT * FROM c WHERE NOT (c.none = 1 AND c.b < 0)', 40],
    ["SELECT * FROM c WHERE c.b > '5'", 0],
    ["SELECT * FROM c WHERE c.b != '5'", 0],
    ['SELECT * FROM c WHERE c.o != c.items', 0],
    ['SELECT * FROM c WHERE IS_DEFINED(c.opt)', 20],
    ['SELECT * FROM c WHERE NOT IS_DEFINED(c.opt)', 20],
    ['SELECT * FROM c WHERE IS_NULL(c.nul)', 40],
    ['SELECT * FROM c WHERE c.nul = null', 40],
    ['SELECT * FROM c WHERE c.bool = true', 20],
    ['SELECT * FROM c WHERE c.bool', 20],
    ['SELECT * FROM c WHERE c.b', 0],
    ['SELECT * FROM c WHERE c.opt NOT IN (1, 3)', 18],
  ]),
);

it(
  'finds by comparisons, ranges, lists and patterns',
  counts([
    ['SELECT * FROM c WHERE c.b IN (@x, @y)', 2, { x: 3, y: 4 }],
    ['SELECT * FROM c WHERE c.b NOT IN (1, 2)', 38],
    ['SELECT * FROM c WHERE c.b BETWEEN 3 AND 5', 3],
    ['SELECT * FROM c WHERE c.b NOT BETWEEN 3 AND 5', 37],
    ['SELECT * FROM c WHERE c.b <> 3', 39],
    ['SELECT * FROM c WHERE c.o = {deep: {v: 3}}', 1],
    ["SELECT * FROM c WHERE c.id LIKE 'd0%'", 10],
    ["SELECT * FROM c WHERE c.id LIKE 'd_1'", 4],
    ["SELECT * FROM c WHERE c.id LIKE 'd[0-1]1'", 2],
    ["SELECT * FROM c WHERE c.id NOT LIKE 'd0%'", 30],
    ["SELECT * FROM c WHERE '50%' LIKE '50!%' ESCAPE '!' AND c.b = 1", 1],
    ["SELECT * FROM c WHERE '500' LIKE '50!%' ESCAPE '!'", 0],
    ["SELECT * FROM c WHERE 'a.c' LIKE 'a.c' AND NOT 'abc' LIKE 'a.c'", 40],
    ['SELECT * FROM c WHERE STARTSWITH(c.id, @p)', 10, { p: 'd3' }],
    ["SELECT * FROM c WHERE STARTSWITH(c.s, 'be', true)", 13],
    ["SELECT * FROM c WHERE STARTSWITH(c.s, 'be')", 0],
    ["SELECT * FROM c WHERE CONTAINS(c.s, 'eta')", 13],
    ["SELECT * FROM c WHERE CONTAINS(c.s, 'BETA', true)", 13],
    ["SELECT * FROM c WHERE LOWER(c.s) = 'beta'", 13],
    ["SELECT * FROM c WHERE RegexMatch(c.s, '^B')", 13],
    ['SELECT * FROM c WHERE c._ts >= @t', 40, { t: 1_700_000_000 }],
  ]),
);

it(
  'looks into arrays and objects',
  counts([
    ['SELECT * FROM c WHERE ARRAY_CONTAINS(@l, c.b)', 2, { l: [1, 2] }],
    ['SELECT * FROM c WHERE ARRAY_CONTAINS(c.tags, @t)', 5, { t: 't6' }],
    ['SELECT * FROM c WHERE ARRAY_CONTAINS(c.items, {sku: @s}, true)', 10, { s: 's1' }],
    ['SELECT * FROM c WHERE ARRAY_CONTAINS(c.items, {sku: @s})', 0, { s: 's1' }],
    [
      'SELECT * FROM c WHERE ARRAY_CONTAINS(@l, c.id)',
      40,
      { l: Array.from({ length: 500 }, (_, n) => seed(n).id) },
    ],
    [
      "SELECT * FROM c WHERE EXISTS(SELECT VALUE i FROM i IN c.items WHERE i.sku = 's2' AND i.qty > 20)",
      5,
    ],
    ['SELECT * FROM c WHERE c["o"]["deep"]["v"] = 9', 1],
    ['SELECT * FROM c WHERE c.items[0].qty = 9', 1],
    ['SELECT * FROM c WHERE c.b IN (SELECT VALUE i.qty FROM i IN c.items)', 40],
    ['SELECT VALUE t FROM t IN c.tags', 80],
    ['SELECT VALUE d FROM c.o.deep AS d', 40],
    [
      'SELECT VALUE x.q FROM c JOIN (SELECT VALUE {q: i.qty} FROM i IN c.items WHERE i.qty > 37) AS x',
      2,
    ],
  ]),
);

it(
  'projects values, objects and joins',
  answers([
    [
      'SELECT c.id AS key, {x: c.b, y: c.o.deep} AS o FROM c WHERE c.b = 7',
      [{ key: 'd07', o: { x: 7, y: { v: 7 } } }],
    ],
    ['SELECT c.id, i.qty FROM c JOIN i IN c.items WHERE i.qty = 7', [{ id: 'd07', qty: 7 }]],
    ['SELECT c.b, c.none, 1 + 1 FROM c WHERE c.b = 7', [{ b: 7, $1: 2 }]],
    ['SELECT VALUE c.none FROM c', []],
    ['SELECT VALUE [c.b, c.none, "x"] FROM c WHERE c.b = 7', [[7, 'x']]],
    ['SELECT VALUE ARRAY(SELECT VALUE i.sku FROM i IN c.items) FROM c WHERE c.b = 1', [['s1']]],
    ['SELECT VALUE (SELECT VALUE COUNT(1) FROM t IN c.tags) FROM c WHERE c.b = 1', [2]],
    ['SELECT VALUE r.b FROM root AS r WHERE r.b = 7', [7]],
    ['SELECT VALUE 1', [1]],
  ]),
);

it(
  'calculates',
  answers([
    ["SELECT VALUE (c.b > 5 ? 'hi' : 'lo') FROM c WHERE c.b = 7", ['hi']],
    ["SELECT VALUE (c.none ?? 'd') FROM c WHERE c.b = 7", ['d']],
    ['SELECT VALUE c.b * 2 + 1 FROM c WHERE c.b = 7', [15]],
    ['SELECT VALUE -c.b % 4 + 10 / 4 FROM c WHERE c.b = 7', [-0.5]],
    ["SELECT VALUE c.b + '1' FROM c WHERE c.b = 7", []],
    [
      "SELECT VALUE CONCAT(c.id, '-', SUBSTRING(c.s, 0, 2)) || '!' FROM c WHERE c.b = 0",
      ['d00-al!'],
    ],
    [
      'SELECT VALUE [LENGTH(c.s), UPPER(c.s), LEFT(c.s, 2), RIGHT(c.s, 2), REVERSE(c.s)] FROM c WHERE c.b = 0',
      [[5, 'ALPHA', 'al', 'ha', 'ahpla']],
    ],
    [
      "SELECT VALUE [REPLACE(c.s, 'a', 'o'), INDEX_OF(c.s, 'p'), TRIM(' x '), ToString(c.b)] FROM c WHERE c.b = 0",
      [['olpho', 2, 'x', '0']],
    ],
    [
      "SELECT VALUE [StringToNumber('4.5'), StringToBoolean('true'), IIF(c.bool, 1, 2)] FROM c WHERE c.b = 0",
      [[4.5, true, 1]],
    ],
    [
      'SELECT VALUE [ABS(-2), CEILING(1.2), FLOOR(1.8), ROUND(-2.5), POWER(2, 3), SQRT(9), SIGN(-4), TRUNC(-1.5)] FROM c WHERE c.b = 0',
      [[2, 2, 1, -3, 8, 3, -1, -1]],
    ],
    [
      'SELECT VALUE [ARRAY_LENGTH(c.tags), ARRAY_CONCAT(c.tags, [1]), ARRAY_SLICE([1, 2, 3], -2, 1)] FROM c WHERE c.b = 0',
      [[2, ['t0', 't0', 1], [2]]],
    ],
    [
      "SELECT VALUE [ARRAY_CONTAINS_ANY(c.tags, 'x', 't0'), ARRAY_CONTAINS_ALL(c.tags, 'x', 't0')] FROM c WHERE c.b = 0",
      [[true, false]],
    ],
    [
      'SELECT VALUE [IS_STRING(c.s), IS_NUMBER(c.s), IS_BOOL(c.bool), IS_ARRAY(c.tags), IS_OBJECT(c.o), IS_PRIMITIVE(c.nul), IS_INTEGER(1.5)] FROM c WHERE c.b = 0',
      [[true, false, true, true, true, true, false]],
    ],
    [
      "SELECT VALUE DateTimeAdd('mm', 1, '2026-01-15T00:00:00Z') FROM c WHERE c.b = 0",
      ['2026-02-15T00:00:00.0000000Z'],
    ],
    [
      "SELECT VALUE DateTimeToTimestamp('2026-01-01T00:00:00Z') FROM c WHERE c.b = 0",
      [1767225600000],
    ],
    [
      'SELECT VALUE TimestampToDateTime(1767225600000) FROM c WHERE c.b = 0',
      ['2026-01-01T00:00:00.0000000Z'],
    ],
  ]),
);

it('knows the time by the emulator’s clock', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  return withEmulator({ clock: () => now }, async ({ container }) => {
    const made = await container();

    const rows = await rowsOf(made, 'SELECT VALUE [GetCurrentTimestamp(), GetCurrentDateTime()]');

    expect(rows).toEqual([[now, '2026-01-01T00:00:00.0000000Z']]);
  });
});

it(
  'refuses with 400 what Cosmos DB refuses',
  onSeeded(async (container) => {
    const refused = [
      'SELEC * FROM c',
      'SELECT * FROM c WHERE',
      'SELECT * FROM c WHERE c.b = 1 extra words',
      'SELECT * FROM c WHERE c.b = #',
      'SELECT * FROM c JOIN i IN c.items',
      'SELECT * FROM c WHERE d.b = 1',
      'SELECT * FROM c WHERE c.b = @missing',
      'SELECT * FROM c WHERE NO_SUCH_FUNCTION(c.b)',
      'SELECT * FROM c WHERE udf.mine(c.b)',
      'SELECT * FROM c WHERE COUNT(1) > 1',
      'SELECT c.b, COUNT(1) AS n FROM c GROUP BY c.a',
      'SELECT c.a, c.o.a FROM c',
      'SELECT * FROM c ORDER BY c.b ASC, c.s ASC',
      'SELECT * FROM c ORDER BY c.a ASC, c.b ASC',
      'SELECT * FROM c ORDER BY c.a + 1',
      'SELECT c.a FROM c GROUP BY c.a ORDER BY c.a',
      "SELECT TOP 'x' * FROM c",
      'SELECT * FROM c OFFSET -1 LIMIT 1',
      "SELECT * FROM c WHERE REGEXMATCH(c.s, '(')",
      "SELECT * FROM c WHERE c.s LIKE '[a'",
    ];

    const statuses = await Promise.all(refused.map((query) => refusalOf(container, query)));

    expect(statuses).toEqual(refused.map(() => 400));
  }),
);
