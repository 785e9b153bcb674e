/** The staff directory over HTTP: who deployed begins, invites, and each comes in once; stopping is at once. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { sampleIdentity, type SamplePerson } from '../../dev/sampleData/samplePeople';
import { memberDocumentId } from '../../shared/staff/member';
import { identityClaimId } from '../../shared/staff/memberClaims';
import { directory } from '../../shared/staff/staffRepository';
import { openApiDocument } from '../../shared/web/openApiDocument';
import { mailsTo } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';
import type { StaffAnswer } from '../support/staff';
import {
  anInvitation,
  codeIn,
  invitationSchema,
  post,
  staffDirectory,
} from '../support/staffDirectory';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({
    withSignIn: true,
    settings: { FIRST_ADMINISTRATOR: sampleIdentity('stranger').objectId },
  });
});
afterAll(() => portal.stop());

const { as, invited, accept, memberOf, change } = staffDirectory(() => portal);

/** Takes what a test gave to a person, so that the next may use them again. */
async function forget(person: SamplePerson): Promise<void> {
  await inDirectory(identityClaimId(sampleIdentity(person))).delete();
}
const inDirectory = (id: string) => portal.container('staff').item(id, directory);
const setState = (person: SamplePerson, value: string) =>
  inDirectory(memberDocumentId(person)).patch([{ op: 'set', path: '/state', value }]);

describe('an invitation', () => {
  afterEach(() => forget('stranger').catch(() => undefined));

  it('lets in who has its link and signs in, as what it says, and is used up', async () => {
    const email = 'new.person@staff.example';
    const { memberId, code } = await invited({ email: 'New.Person@Staff.Example' });

    expect((await as('stranger', 'me')).status).toBe(403);
    const joined = await accept('stranger', code);

    expect(joined.status).toBe(200);
    expect(joined.body).toEqual({
      member: { id: memberId, name: 'New Person', office: 'bangkok', roles: ['caseworker'] },
    });
    expect((await as('stranger', 'me')).body).toEqual(joined.body);
    expect(await memberOf(memberId)).toMatchObject({ state: 'active', email, invitedUntil: null });
    expect((await accept('reviewer-one', code)).body).toMatchObject({
      title: 'invitation-not-found',
    });
  });

  it('is mailed, with a link of its own that lets in as well', async () => {
    const email = 'mailed@staff.example';
    await invited({ email });
    await until(async () => (await mailsTo(portal.backends.origins.mail, email)).length === 1);
    const [mail] = await mailsTo(portal.backends.origins.mail, email);
    const link = /http\S+#\S+/.exec(mail?.text ?? '')?.[0] ?? '';

    expect(link).toContain(`${portal.settings['SITE_URL'] ?? ''}/staff/join/#`);
    expect((await accept('stranger', codeIn(link))).status).toBe(200);
  });

  it('lets in by the older address too, with the code in it', async () => {
    const { memberId, code } = await invited();

    const joined = await as('stranger', `invitations/${code}/accept`, { method: 'POST' });

    expect([joined.status, joined.body]).toMatchObject([200, { member: { id: memberId } }]);
  });

  it.each([[{}], [{ code: 7 }], [{ code: 'words', more: 1 }]])(
    'is not accepted with something else than a code: %j',
    async (body) => {
      const answer = await as('stranger', 'invitations/accept', post(body));

      expect([answer.status, answer.body['title']]).toEqual([400, 'invalid-acceptance']);
    },
  );

  it('accepted again by the same person, whose answer was lost, says the same', async () => {
    const { code } = await invited();
    const first = await accept('stranger', code);

    const second = await accept('stranger', code);

    expect([second.status, second.body]).toEqual([200, first.body]);
  });

  it('accepted by two at once lets one in', async () => {
    const { memberId, code } = await invited();
    await takeFromDirectory('finance-two');

    const answers = await Promise.all([accept('stranger', code), accept('finance-two', code)]);

    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    expect((await memberOf(memberId)).state).toBe('active');
  });

  it('is not for who is a member already: one person is one member', async () => {
    const { memberId, code } = await invited();

    expect((await accept('legal-one', code)).body).toMatchObject({ title: 'already-a-member' });
    expect((await memberOf(memberId)).state).toBe('invited');
  });

  it('sent anew ends the old link', async () => {
    const email = 'anew@staff.example';
    const old = await invited({ email });
    const fresh = await invited({ email, roles: ['legal'] });

    expect(fresh.memberId).toBe(old.memberId);
    expect((await accept('stranger', old.code)).status).toBe(404);
    expect((await accept('stranger', fresh.code)).body).toMatchObject({
      member: { roles: ['legal'] },
    });
    const again = await as('admin-one', 'invitations', post(anInvitation({ email })));
    expect([again.status, again.body['title']]).toEqual([409, 'already-a-member']);
  });

  it('to one address by several at once makes one member', async () => {
    const asked = post(anInvitation({ email: 'twin@staff.example' }));

    const answers = await Promise.all([1, 2, 3].map(() => as('admin-one', 'invitations', asked)));

    // One that comes late enough to see the first makes that invitation anew.
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(201);
    expect(statuses.filter((status) => ![201, 412].includes(status))).toEqual([]);
    expect(await portal.documents('staff', "c.email = 'twin@staff.example'")).toHaveLength(1);
  });

  it('ends with its time, and when it is taken back', async () => {
    const late = await invited();
    await inDirectory(memberDocumentId(late.memberId)).patch([
      { op: 'set', path: '/invitation/endsAt', value: new Date().toISOString() },
    ]);
    const taken = await invited();
    expect((await change(taken.memberId, { state: 'stopped' })).status).toBe(200);

    for (const { code } of [late, taken]) {
      const answer = await accept('stranger', code);
      expect([answer.status, answer.body['title']]).toEqual([404, 'invitation-not-found']);
    }
  });

  it.each([
    ['words', 'words'],
    ['nobody’s', `${randomUUID()}.${'x'.repeat(43)}`],
  ])('with a code that is %s is not there', async (_, code) => {
    expect((await accept('stranger', code)).body).toMatchObject({ title: 'invitation-not-found' });
  });

  it('with the right member and another key is not there', async () => {
    const { memberId } = await invited();

    expect((await accept('stranger', `${memberId}.${'x'.repeat(43)}`)).status).toBe(404);
  });

  it.each([
    ['no role', { roles: [] }, 'roles'],
    ['a role twice', { roles: ['legal', 'legal'] }, 'roles'],
    ['an unknown role', { roles: ['owner'] }, 'roles.0'],
    ['no address', { email: 'nobody' }, 'email'],
    ['an office of words', { office: 'the office of Somchai' }, 'office'],
    ['a field more', { isAdmin: true }, ''],
  ])('with %s is refused by the name of the field', async (_, over, path) => {
    const answer = await as('admin-one', 'invitations', post(anInvitation(over)));

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ title: 'invalid-invitation', errors: [{ path }] });
  });

  it('leaves nothing in storage or on a queue that opens it', async () => {
    const { memberId, code } = await invited();
    const [, key = ''] = code.split('.');

    const stored = JSON.stringify(await portal.documents('staff'));
    expect(stored).toContain(memberId);
    expect(stored).not.toContain(key);
    expect(portal.app.log.join('\n')).not.toContain(key);
  });
});

async function takeFromDirectory(person: SamplePerson): Promise<void> {
  await inDirectory(memberDocumentId(person)).delete();
  await forget(person);
}

describe('a member', () => {
  it('who is stopped is out at once, and back when they are let in again', async () => {
    const person = 'caseworker-jakarta';
    expect((await as(person, 'me')).status).toBe(200);

    const stopped = await change(person, { state: 'stopped' });
    const out = await as(person, 'me');
    await change(person, { state: 'active' });

    expect(stopped.status).toBe(200);
    expect([out.status, out.body['title']]).toEqual([403, 'not-a-member']);
    expect((await as(person, 'me')).status).toBe(200);
  });

  it('may do what their roles say, from the next call on', async () => {
    await change('reviewer-two', { roles: ['reviewer', 'admin'] });
    expect((await as('reviewer-two', 'members')).status).toBe(200);

    await change('reviewer-two', { roles: ['reviewer'] });
    expect((await as('reviewer-two', 'members')).status).toBe(403);
  });

  it('is changed from the version that was seen, or not', async () => {
    const { version } = await memberOf('legal-one');
    const first = await change('legal-one', { name: 'Legal One' });

    expect(first.status).toBe(200);
    expect(first.headers.get('etag')).toBe((await memberOf('legal-one')).version);
    expect((await change('legal-one', { name: 'x' }, 'admin-one', version)).body).toMatchObject({
      ...{ status: 412, title: 'version-stale' },
    });
    const { name, email, office, roles, state } = await memberOf('legal-one');
    const without = await as('admin-one', 'members/legal-one', {
      method: 'PUT',
      body: { name, email, office, roles, state },
    });
    expect(without.body).toMatchObject({ status: 428, title: 'version-required' });
    expect(name).toBe('Legal One');
  });

  it('SG-33: never gives themselves a right, and the last administrator stays', async () => {
    const more = await change('admin-one', { roles: ['admin', 'finance'] });
    const elsewhere = await change('admin-one', { office: 'bangkok' });
    const gone = await change('admin-one', { state: 'stopped' });

    expect([more, elsewhere].map(({ body }) => body['title'])).toEqual(['own-work', 'own-work']);
    expect([gone.status, gone.body['title']]).toEqual([409, 'last-administrator']);
    expect(await memberOf('admin-one')).toMatchObject({ roles: ['admin'], state: 'active' });
  });

  it('SG-33: two administrators who stop each other at once: one of them stays', async () => {
    const stopping = async (id: SamplePerson, by: SamplePerson) => {
      const { name, email, office, roles, version } = await memberOf(id);
      const body = { name, email, office, roles, state: 'stopped' };
      return () =>
        as(by, `members/${id}`, { method: 'PUT', body, headers: { 'if-match': version } });
    };
    await change('reviewer-two', { roles: ['reviewer', 'admin'] });
    const one = await stopping('admin-one', 'reviewer-two');
    const other = await stopping('reviewer-two', 'admin-one');

    const answers = await Promise.all([one(), other()]);

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const isAdministrator = "c.state = 'active' AND ARRAY_CONTAINS(c.roles, 'admin')";
    expect(await portal.documents('staff', isAdministrator)).toHaveLength(1);
    await setState('admin-one', 'active');
    await setState('reviewer-two', 'active');
    await change('reviewer-two', { roles: ['reviewer'] });
  });

  describe('has an address of their own', () => {
    const email = () => `${randomUUID()}@staff.example`;

    it('which no other takes', async () => {
      const { body } = await change('reviewer-one', { email: 'legal-one@staff.example' });

      expect(body).toMatchObject({ status: 409, title: 'address-taken' });
      expect((await memberOf('reviewer-one'))['email']).toBe('reviewer-one@staff.example');
    });

    it('which of two who take it at once one has', async () => {
      const wanted = email();

      const answers = await Promise.all(
        ['reviewer-one', 'reviewer-two'].map((id) => change(id, { email: wanted })),
      );

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await portal.documents('staff', `c.email = '${wanted}'`)).toHaveLength(1);
    });

    it('which they leave to others with their next', async () => {
      const [old, next] = [email(), email()];
      const { memberId } = await invited({ email: old });
      expect((await change(memberId, { email: next })).status).toBe(200);

      const other = await invited({ email: old });
      const same = await invited({ email: next });

      expect(other.memberId).not.toBe(memberId);
      expect(same.memberId).toBe(memberId);
    });
  });

  it.each([
    ['an id that nobody has', randomUUID()],
    ['a sign that no id has', 'a%23'],
    ['a slash', 'a%2Fb'],
    ['more letters than an id has', 'a'.repeat(1_200)],
  ])('who is not there is not changed: %s', async (_, id) => {
    const { name, email, office, roles, state } = await memberOf('legal-one');
    const asked = { method: 'PUT', body: { name, email, office, roles, state } };

    const answer = await as('admin-one', `members/${id}`, asked);

    expect([answer.status, answer.body['title']]).toEqual([404, 'member-not-found']);
  });
});

describe('an answer has the fields that the contract lists, and no others', () => {
  const operationSchema = z.object({
    responses: z.record(
      z.string(),
      z.object({
        content: z.record(
          z.string(),
          z.object({ schema: z.custom<z.core.JSONSchema.JSONSchema>() }),
        ),
      }),
    ),
  });

  it.each<[string, string, number, () => Promise<StaffAnswer>]>([
    ['/api/staff/me', 'get', 200, () => as('legal-one', 'me')],
    ['/api/staff/me', 'get', 403, () => as('stranger', 'me')],
    ['/api/staff/members', 'get', 200, () => as('admin-one', 'members')],
    ['/api/staff/members/{id}', 'put', 200, () => change('legal-one', { name: 'Legal' })],
    ['/api/staff/invitations', 'post', 201, () => as('admin-one', ...inviting())],
    ['/api/staff/invitations', 'post', 400, () => as('admin-one', 'invitations', post())],
    ['/api/staff/invitations/accept', 'post', 400, () => accept('stranger')],
    ['/api/staff/audit', 'get', 200, () => as('admin-one', 'audit?subject=members')],
  ])('%s %s %i', async (path, method, status, ask) => {
    const paths: Record<string, Record<string, unknown>> = openApiDocument().paths;
    const { responses } = operationSchema.parse(paths[path]?.[method]);
    const [content] = Object.values(responses[String(status)]?.content ?? {});
    if (content === undefined) throw new Error(`the contract has no ${status} of ${path}`);
    const schema = z.fromJSONSchema(content.schema);

    const answer = await ask();

    expect(answer.status).toBe(status);
    expect(schema.parse(answer.body)).toEqual(answer.body);
    expect(schema.safeParse({ ...answer.body, more: 1 }).success).toBe(false);
  });
});

const inviting = () => ['invitations', post(anInvitation())] as const;

describe('who deployed', () => {
  it('is an administrator while the directory has none, and not a moment longer', async () => {
    expect((await as('stranger', 'members')).body).toMatchObject({ title: 'not-a-member' });
    await setState('admin-one', 'stopped');
    const me = await as('stranger', 'me');
    const invitation = await as(
      'stranger',
      'invitations',
      post(anInvitation({ roles: ['admin'] })),
    );
    const others = await as('caseworker-bangkok', 'members');
    const { link } = invitationSchema.parse(invitation.body).invitation;
    const joined = await accept('stranger', codeIn(link));

    expect(me.body).toMatchObject({ member: { id: 'first-administrator', roles: ['admin'] } });
    expect(others.status).toBe(403);
    expect(joined.status).toBe(200);
    expect((await as('stranger', 'me')).body).toEqual(joined.body);
    await setState('admin-one', 'active');
    await forget('stranger');
    expect((await as('stranger', 'me')).status).toBe(403);
  });
});
