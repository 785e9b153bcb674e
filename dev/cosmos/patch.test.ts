/** Patches: operations, conditions, and what cannot be patched. */
import type { Container, PatchOperation, PatchRequestBody } from '@azure/cosmos';
import { signedRequest, statusOf, withEmulator } from './emulatorForTests';

const START = { id: '1', pk: 'a', n: 1, list: [1, 2], nested: { x: 1 }, gone: true };

async function stored(container: Container): Promise<unknown> {
  const { resource } = await container.item('1', 'a').read<object>();
  return resource;
}

function patched(patch: PatchRequestBody): Promise<unknown> {
  return withEmulator({}, async ({ container }) => {
    const made = await container();
    await made.items.create(START);
    await made.item('1', 'a').patch(patch);
    return stored(made);
  });
}

function refused(patch: PatchRequestBody): Promise<{ status: unknown; after: unknown }> {
  return withEmulator({}, async ({ container }) => {
    const made = await container();
    await made.items.create(START);
    const status = await statusOf(made.item('1', 'a').patch(patch));
    return { status, after: await stored(made) };
  });
}

it('sets, increments, adds, removes and replaces', async () => {
  const resource = await patched([
    { op: 'set', path: '/s', value: 'x' },
    { op: 'incr', path: '/n', value: 5 },
    { op: 'add', path: '/list/-', value: 3 },
    { op: 'remove', path: '/gone' },
    { op: 'replace', path: '/nested/x', value: 9 },
  ]);

  expect(resource).toMatchObject({ s: 'x', n: 6, list: [1, 2, 3], nested: { x: 9 } });
  expect(resource).not.toHaveProperty('gone');
});

it.each<[string, PatchOperation, object]>([
  ['inserts into an array', { op: 'add', path: '/list/0', value: 0 }, { list: [0, 1, 2] }],
  ['sets an item of an array', { op: 'set', path: '/list/1', value: 9 }, { list: [1, 9] }],
  ['removes an item of an array', { op: 'remove', path: '/list/0' }, { list: [2] }],
  ['increments what is not there from zero', { op: 'incr', path: '/m', value: 2 }, { m: 2 }],
  ['increments downwards', { op: 'incr', path: '/n', value: -3 }, { n: -2 }],
  ['reads ~1 as a slash', { op: 'set', path: '/a~1b', value: 1 }, { 'a/b': 1 }],
])('%s', async (_, operation, expected) => {
  expect(await patched([operation])).toMatchObject(expected);
});

it('moves a value', () =>
  withEmulator({}, async ({ emulator, container }) => {
    const made = await container();
    await made.items.create(START);
    const link = `dbs/tests/colls/${made.id}/docs/1`;

    const { status } = await signedRequest(emulator.connectionString, {
      method: 'PATCH',
      path: `/${link}`,
      type: 'docs',
      link,
      headers: { 'x-ms-documentdb-partitionkey': '["a"]' },
      body: JSON.stringify({ operations: [{ op: 'move', from: '/nested/x', path: '/x' }] }),
    });

    expect(status).toBe(200);
    expect(await stored(made)).toMatchObject({ x: 1, nested: {} });
  }));

it.each<[string, PatchOperation]>([
  ['an increment of a text', { op: 'incr', path: '/pk', value: 1 }],
  ['a replacement of what is not there', { op: 'replace', path: '/none', value: 1 }],
  ['a removal of what is not there', { op: 'remove', path: '/none' }],
  ['a path through what is not there', { op: 'set', path: '/none/x', value: 1 }],
  ['an index behind the end', { op: 'add', path: '/list/9', value: 1 }],
  ['another id', { op: 'set', path: '/id', value: '2' }],
  ['another partition key', { op: 'set', path: '/pk', value: 'b' }],
  ['a system property', { op: 'set', path: '/_ts', value: 1 }],
])('refuses %s and changes nothing', async (_, operation) => {
  const { status, after } = await refused([{ op: 'set', path: '/s', value: 1 }, operation]);

  expect(status).toBe(400);
  expect(after).toMatchObject(START);
  expect(after).not.toHaveProperty('s');
});

it.each([0, 11])('refuses %d operations', async (count) => {
  const more: PatchOperation = { op: 'incr', path: '/n', value: 1 };

  const { status } = await refused(Array.from({ length: count }, () => more));

  expect(status).toBe(400);
});

const ADD_ONE: PatchOperation[] = [{ op: 'incr', path: '/n', value: 1 }];

it('obeys a condition', () =>
  withEmulator({}, async ({ container }) => {
    const made = await container();
    await made.items.create(START);
    const addOnce = () =>
      statusOf(
        made.item('1', 'a').patch({ condition: 'from c where c.n = 1', operations: ADD_ONE }),
      );

    expect([await addOnce(), await addOnce()]).toEqual([200, 412]);
  }));

it('refuses a condition with a parameter, also where it would not matter', async () => {
  const needed = await refused({ condition: 'from c where c.n = @n', operations: ADD_ONE });
  const notReached = await refused({
    condition: 'from c where false and c.n = @n',
    operations: ADD_ONE,
  });
  const noQuery = await refused({ condition: 'c.n = 1', operations: ADD_ONE });

  expect([needed.status, notReached.status, noQuery.status]).toEqual([400, 400, 400]);
  expect(needed.after).toMatchObject(START);
});

it('refuses to let a document grow over 2 MB', () =>
  withEmulator({}, async ({ container }) => {
    const made = await container();
    const half = 'x'.repeat(1.2e6);
    await made.items.create({ ...START, half });
    const otherHalf: PatchOperation = { op: 'set', path: '/otherHalf', value: half };

    expect(await statusOf(made.item('1', 'a').patch([otherHalf]))).toBe(413);
    expect(await stored(made)).not.toHaveProperty('otherHalf');
  }));

it('obeys If-Match, and answers 404 for what is not there', () =>
  withEmulator({}, async ({ container }) => {
    const made = await container();
    const { etag } = await made.items.create(START);
    await made.item('1', 'a').patch(ADD_ONE);

    const accessCondition = { type: 'IfMatch', condition: etag };

    expect(await statusOf(made.item('1', 'a').patch(ADD_ONE, { accessCondition }))).toBe(412);
    expect(await statusOf(made.item('2', 'a').patch(ADD_ONE))).toBe(404);
  }));
