/** Time to live, by the emulator's clock. */
import { rowsOf, statusOf, withEmulator, type Fixture } from './emulatorForTests';

function withClock(work: (fixture: Fixture, pass: (seconds: number) => void) => Promise<void>) {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const pass = (seconds: number): void => {
    now += seconds * 1000;
  };
  return withEmulator({ clock: () => now }, (fixture) => work(fixture, pass));
}

const IDS = 'SELECT VALUE c.id FROM c';

it('lets a document with a time to live expire, when the container allows it', () =>
  withClock(async ({ container }, pass) => {
    const made = await container({ defaultTtl: -1 });
    await made.items.create({ id: 'short', pk: 'a', ttl: 60 });
    await made.items.create({ id: 'long', pk: 'a', ttl: 3600 });
    await made.items.create({ id: 'ever', pk: 'a' });

    pass(59);
    const before = (await made.item('short', 'a').read()).statusCode;
    pass(1);
    const after = (await made.item('short', 'a').read()).statusCode;

    expect([before, after]).toEqual([200, 404]);
    expect(await rowsOf(made, IDS, {}, { partitionKey: 'a' })).toEqual(['long', 'ever']);
    expect(await rowsOf(made, IDS)).toEqual(['long', 'ever']);
  }));

it('lets everything expire by the container’s default, but what says otherwise', () =>
  withClock(async ({ container }, pass) => {
    const made = await container({ defaultTtl: 60 });
    await made.items.create({ id: 'default', pk: 'a' });
    await made.items.create({ id: 'never', pk: 'a', ttl: -1 });

    pass(61);

    expect(await rowsOf(made, IDS)).toEqual(['never']);
  }));

it('lets nothing expire in a container without a default', () =>
  withClock(async ({ container }, pass) => {
    const made = await container();
    await made.items.create({ id: '1', pk: 'a', ttl: 60 });

    pass(3600);

    expect(await rowsOf(made, IDS)).toEqual(['1']);
  }));

it('begins anew with every write', () =>
  withClock(async ({ container }, pass) => {
    const made = await container({ defaultTtl: 60 });
    await made.items.create({ id: '1', pk: 'a' });

    pass(50);
    await made.item('1', 'a').patch([{ op: 'set', path: '/n', value: 1 }]);
    pass(50);

    expect((await made.item('1', 'a').read()).statusCode).toBe(200);
  }));

it('frees the id', () =>
  withClock(async ({ container }, pass) => {
    const made = await container({ defaultTtl: 60 });
    await made.items.create({ id: '1', pk: 'a' });

    const before = await statusOf(made.items.create({ id: '1', pk: 'a' }));
    pass(61);
    const after = await statusOf(made.items.create({ id: '1', pk: 'a' }));

    expect([before, after]).toEqual([409, 201]);
  }));
