/** Unique keys: values that may occur once in a partition. */
import { type Fixture, statusOf, withEmulator } from './emulatorForTests';

const withUniqueKeys = ({ container }: Fixture) =>
  container({
    uniqueKeyPolicy: { uniqueKeys: [{ paths: ['/email'] }, { paths: ['/x', '/y'] }] },
  });

it('refuses a value twice in a partition, but not in another', () =>
  withEmulator({}, async (fixture) => {
    const { items } = await withUniqueKeys(fixture);
    await items.create({ id: '1', pk: 'a', email: 'e', x: 1, y: 1 });

    expect(await statusOf(items.create({ id: '2', pk: 'a', email: 'e', x: 2, y: 2 }))).toBe(409);
    expect(await statusOf(items.create({ id: '1', pk: 'b', email: 'e', x: 1, y: 1 }))).toBe(201);
  }));

it('takes several paths together as one value', () =>
  withEmulator({}, async (fixture) => {
    const { items } = await withUniqueKeys(fixture);
    await items.create({ id: '1', pk: 'a', email: 'e1', x: 1, y: 1 });

    expect(await statusOf(items.create({ id: '2', pk: 'a', email: 'e2', x: 1, y: 2 }))).toBe(201);
    expect(await statusOf(items.create({ id: '3', pk: 'a', email: 'e3', x: 1, y: 2 }))).toBe(409);
  }));

it('takes missing values as one null', () =>
  withEmulator({}, async (fixture) => {
    const { items } = await withUniqueKeys(fixture);
    await items.create({ id: '1', pk: 'a', x: 1, y: 1 });

    expect(await statusOf(items.create({ id: '2', pk: 'a', x: 2, y: 2 }))).toBe(409);
  }));

it('lets go of a value when its document changes or is deleted', () =>
  withEmulator({}, async (fixture) => {
    const made = await withUniqueKeys(fixture);
    await made.items.create({ id: '1', pk: 'a', email: 'e1', x: 1, y: 1 });
    await made.items.create({ id: '2', pk: 'a', email: 'e2', x: 2, y: 2 });

    await made.item('1', 'a').delete();
    await made.item('2', 'a').replace({ id: '2', pk: 'a', email: 'e3', x: 2, y: 2 });

    expect(await statusOf(made.items.create({ id: '3', pk: 'a', email: 'e1', x: 3, y: 3 }))).toBe(
      201,
    );
    expect(await statusOf(made.items.create({ id: '4', pk: 'a', email: 'e2', x: 4, y: 4 }))).toBe(
      201,
    );
  }));

it('refuses a replace that takes another document’s value', () =>
  withEmulator({}, async (fixture) => {
    const made = await withUniqueKeys(fixture);
    await made.items.create({ id: '1', pk: 'a', email: 'e1', x: 1, y: 1 });
    await made.items.create({ id: '2', pk: 'a', email: 'e2', x: 2, y: 2 });

    const status = await statusOf(
      made.item('2', 'a').replace({ id: '2', pk: 'a', email: 'e1', x: 2, y: 2 }),
    );

    expect(status).toBe(409);
    expect((await made.item('2', 'a').read()).resource).toMatchObject({ email: 'e2' });
  }));

it('holds within a batch: a value may pass from one document to another', () =>
  withEmulator({}, async (fixture) => {
    const made = await withUniqueKeys(fixture);
    await made.items.create({ id: '1', pk: 'a', email: 'e1', x: 1, y: 1 });
    const take = (id: string) => ({
      operationType: 'Create' as const,
      resourceBody: { id, pk: 'a', email: 'e1', x: id, y: 1 },
    });

    const twice = await made.items.batch(
      [{ operationType: 'Delete', id: '1' }, take('2'), take('3')],
      'a',
    );
    const once = await made.items.batch([{ operationType: 'Delete', id: '1' }, take('2')], 'a');

    expect(twice.result?.map(({ statusCode }) => statusCode)).toEqual([424, 424, 409]);
    expect(once.result?.map(({ statusCode }) => statusCode)).toEqual([204, 201]);
    expect(await statusOf(made.items.create({ id: '4', pk: 'a', email: 'e1', x: 4, y: 4 }))).toBe(
      409,
    );
  }));

it('lets an expired document keep nothing', () => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  return withEmulator({ clock: () => now }, async ({ container }) => {
    const { items } = await container({
      defaultTtl: 60,
      uniqueKeyPolicy: { uniqueKeys: [{ paths: ['/email'] }] },
    });
    await items.create({ id: '1', pk: 'a', email: 'e' });

    now += 61_000;

    expect(await statusOf(items.create({ id: '2', pk: 'a', email: 'e' }))).toBe(201);
  });
});
