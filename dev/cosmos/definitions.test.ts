/** Databases and containers. */
import { statusOf, withEmulator } from './emulatorForTests';

it('creates a database once, however often it is asked to', () =>
  withEmulator({}, async ({ client }) => {
    const first = await client.databases.createIfNotExists({ id: 'portal' });
    const second = await client.databases.createIfNotExists({ id: 'portal' });

    expect([first.statusCode, second.statusCode]).toEqual([201, 200]);
    expect(second.resource?.id).toBe('portal');
    expect(await statusOf(client.databases.create({ id: 'portal' }))).toBe(409);
  }));

it('lists databases and containers, and finds them by a query', () =>
  withEmulator({}, async ({ client, container, database }) => {
    const { id } = await container();

    const databases = await client.databases.readAll().fetchAll();
    const containers = await database.containers.readAll().fetchAll();
    const found = await database.containers
      .query({
        query: 'SELECT * FROM c WHERE c.id = @id',
        parameters: [{ name: '@id', value: id }],
      })
      .fetchAll();

    expect(databases.resources.map((each) => each.id)).toEqual(['tests']);
    expect(containers.resources.map((each) => each.id)).toEqual([id]);
    expect(found.resources).toHaveLength(1);
    expect((await client.offers.readAll().fetchAll()).resources).toEqual([]);
  }));

it('keeps a container as it was defined', () =>
  withEmulator({}, async ({ database }) => {
    const definition = {
      id: 'pledges',
      partitionKey: { paths: ['/book'] },
      defaultTtl: -1,
      uniqueKeyPolicy: { uniqueKeys: [{ paths: ['/email'] }] },
    };

    await database.containers.createIfNotExists(definition);
    await database.containers.createIfNotExists(definition);
    const { resource } = await database.container('pledges').read();

    expect(resource).toMatchObject(definition);
  }));

it('changes a container’s time to live, but never its keys', () =>
  withEmulator({}, async ({ container }) => {
    const made = await container({ defaultTtl: -1 });

    await made.replace({ id: made.id, partitionKey: { paths: ['/pk'] }, defaultTtl: 3600 });

    expect((await made.read()).resource?.defaultTtl).toBe(3600);
    expect(await statusOf(made.replace({ id: made.id, partitionKey: { paths: ['/other'] } }))).toBe(
      400,
    );
  }));

it('refuses a container without a partition key, or with a wrong time to live', () =>
  withEmulator({}, async ({ emulator, container }) => {
    expect(await statusOf(container({ defaultTtl: 0 }))).toBe(400);
    expect(await statusOf(container({ partitionKey: { paths: ['pk'] } }))).toBe(400);
    expect(emulator.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  }));

it('deletes a container with its documents', () =>
  withEmulator({}, async ({ container, database }) => {
    const made = await container();
    await made.items.create({ id: '1', pk: 'a' });

    await made.delete();
    const again = await database.containers.create({
      id: made.id,
      partitionKey: { paths: ['/pk'] },
    });

    expect((await again.container.item('1', 'a').read()).statusCode).toBe(404);
  }));

it('deletes a database', () =>
  withEmulator({}, async ({ container, database }) => {
    const made = await container();

    await database.delete();

    expect(await statusOf(made.read())).toBe(404);
    expect(await statusOf(database.read())).toBe(404);
  }));

it('says that it is strongly consistent', () =>
  withEmulator({}, async ({ client }) => {
    const { resource } = await client.getDatabaseAccount();

    expect(resource?.consistencyPolicy).toBe('Strong');
  }));
