/**
 * SG-33: the authorisation matrix. Every staff route, asked by a member of each role, by one of all
 * the others, by who is no member, by who was stopped, and with tokens that are not good.
 */
import { randomUUID } from 'node:crypto';
import type { SamplePerson } from '../../dev/sampleData/samplePeople';
import { sampleIdentity } from '../../dev/sampleData/samplePeople';
import { memberDocumentId, type StaffRole } from '../../shared/staff/member';
import { directory } from '../../shared/staff/staffRepository';
import { openApiDocument } from '../../shared/web/openApiDocument';
import { staffRoles } from '../../shared/words';
import { unsigned } from '../support/accessTokens';
import { builtRoutes, type BuiltRoute } from '../support/builtRoutes';
import { startPortal, type Portal } from '../support/portal';
import { call, tokenOf, type StaffAnswer } from '../support/staff';
import { staffRoutes, type StaffRoute } from '../support/staffRoutes';

let portal: Portal;
let built: BuiltRoute[];
beforeAll(async () => {
  portal = await startPortal({ withSignIn: true });
  built = (await builtRoutes(portal.settings)).filter(({ route }) => / staff\b/.test(route));
});
afterAll(() => portal.stop());

const personOf: Record<StaffRole, SamplePerson> = {
  caseworker: 'caseworker-bangkok',
  reviewer: 'reviewer-one',
  legal: 'legal-one',
  finance: 'finance-one',
  admin: 'admin-one',
};
const token = (...asked: [SamplePerson, object?]) => tokenOf(portal.signIn.origin, ...asked);

/** Asks with a body that no route takes, so that who is let in changes nothing. */
const ask = async ({ route, address }: StaffRoute, bearer?: string): Promise<StaffAnswer> => {
  const [method = ''] = route.split(' ');
  const url = `${portal.app.origin}/api/${address}`;
  return call(url, { token: bearer, method, ...(method === 'GET' ? {} : { body: {} }) });
};
const outcomeOf = ({ status, body }: StaffAnswer): string =>
  [401, 403].includes(status) ? `${status} ${String(body['title'])}` : 'let in';
const isOpen = ({ roles }: StaffRoute) => roles === 'who can sign in';

it('every staff route of the built app is in the matrix, and no other', () => {
  expect(staffRoutes.map(({ route }) => route).sort()).toEqual(
    built.map(({ route }) => route).sort(),
  );
});

it('every staff route is in the contract, under its function’s name', () => {
  const paths: Record<string, Record<string, { operationId: string }>> = openApiDocument().paths;
  const told = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => ({
      name: operationId,
      route: `${method.toUpperCase()} ${path.replace('/api/', '')}`,
    })),
  );

  expect(told).toEqual(expect.arrayContaining(built));
});

describe.each(staffRoutes)('$route', (route) => {
  it.each(staffRoles)('as %s', async (role) => {
    const may = isOpen(route) || route.roles.includes(role);

    const answer = await ask(route, await token(personOf[role]));

    expect(outcomeOf(answer)).toBe(may ? 'let in' : '403 not-allowed');
    expect(answer.status).not.toBe(500);
  });

  it('as one who has every role that may not', async () => {
    const others = staffRoles.filter((role) => !isOpen(route) && !route.roles.includes(role));
    if (others.length === 0) return;

    await giveRoles('finance-two', others);
    expect(outcomeOf(await ask(route, await token('finance-two')))).toBe('403 not-allowed');
  });

  it('as a stranger, and as a member who was stopped', async () => {
    const expected = isOpen(route) ? 'let in' : '403 not-a-member';

    expect(outcomeOf(await ask(route, await token('stranger')))).toBe(expected);
    await setState('reviewer-two', 'stopped');
    expect(outcomeOf(await ask(route, await token('reviewer-two')))).toBe(expected);
  });

  it('with the object id of a member in another tenant, or with another id in the same', async () => {
    const { objectId } = sampleIdentity('admin-one');

    const other = await token('stranger', { tid: randomUUID(), oid: objectId });
    expect(outcomeOf(await ask(route, other))).toBe('401 not-signed-in');
    const unknown = await token('admin-one', { oid: randomUUID() });
    expect(outcomeOf(await ask(route, unknown))).toBe(
      isOpen(route) ? 'let in' : '403 not-a-member',
    );
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ['no token', async () => undefined],
    ['an ended one', () => token('admin-one', { exp: Math.floor(Date.now() / 1000) - 60 })],
    ['one for another API', () => token('admin-one', { aud: 'another' })],
    ['an app’s own', () => token('admin-one', { idtyp: 'app' })],
    ['an unsigned one', async () => unsigned(await token('admin-one'))],
  ])('with %s', async (_, bearer) => {
    expect(outcomeOf(await ask(route, await bearer()))).toBe('401 not-signed-in');
  });
});

async function giveRoles(memberId: string, roles: StaffRole[]): Promise<void> {
  await patch(memberId, '/roles', roles);
}
async function setState(memberId: string, state: string): Promise<void> {
  await patch(memberId, '/state', state);
}
async function patch(memberId: string, path: string, value: unknown): Promise<void> {
  await portal
    .container('staff')
    .item(memberDocumentId(memberId), directory)
    .patch([{ op: 'set', path, value }]);
}
