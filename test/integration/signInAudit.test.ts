/** What is kept of the calls of staff: who did what, on what, and how it ended. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { sampleIdentity } from '../../dev/sampleData/samplePeople';
import { startPortal, type Portal } from '../support/portal';
import { call } from '../support/staff';
import { staffDirectory } from '../support/staffDirectory';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ withSignIn: true });
});
afterAll(() => portal.stop());

const { as, invited, change } = staffDirectory(() => portal);

const entrySchema = z.object({ entries: z.array(z.record(z.string(), z.unknown())) });
const entriesOf = async (subject: string) =>
  entrySchema.parse((await as('admin-one', `audit?subject=${subject}`)).body).entries;

describe('SG-38: every call of somebody known leaves one entry', () => {
  it('who, what, on what, when and how it ended; done, refused and failed', async () => {
    const { memberId } = await invited();
    await change(memberId, { state: 'stopped' });
    const byOther = { method: 'PUT', body: {}, headers: {} };
    await as('finance-one', `members/${memberId}`, byOther);
    await as('stranger', `members/${memberId}`, byOther);

    const entries = await entriesOf(`member:${memberId}`);

    const stranger = sampleIdentity('stranger').objectId;
    expect(entries.map(({ at, ...entry }) => [entry, typeof at])).toEqual(
      [
        { action: 'changeMember', actor: stranger, outcome: 'refused', status: 403 },
        { action: 'changeMember', actor: 'finance-one', outcome: 'refused', status: 403 },
        { action: 'changeMember', actor: 'admin-one', outcome: 'done', status: 200 },
        { action: 'inviteMember', actor: 'admin-one', outcome: 'done', status: 201 },
      ].map((entry) => [{ subject: `member:${memberId}`, ...entry }, 'string']),
    );
  });

  it('also reading does, and reading the audit, on what was read of', async () => {
    await as('admin-one', 'members');
    await as('admin-one', 'audit?subject=everything%20of%20Somchai');
    const subject = `member:${randomUUID()}`;
    await entriesOf(subject);

    expect(await entriesOf('members')).toContainEqual(
      expect.objectContaining({ action: 'listMembers', actor: 'admin-one', outcome: 'done' }),
    );
    const reading = { action: 'listAuditEntries', actor: 'admin-one' };
    expect(await entriesOf(subject)).toEqual([
      expect.objectContaining({ ...reading, subject, outcome: 'done' }),
    ]);
    expect(await entriesOf('audit')).toContainEqual(
      expect.objectContaining({ ...reading, outcome: 'refused', status: 400 }),
    );
  });

  it('nothing is read whose entry cannot be stored', async () => {
    const faults = `${portal.backends.origins.cosmos}/_local/faults`;
    const put = (body: object[]) =>
      fetch(faults, { method: 'PUT', body: JSON.stringify(body) }).then(({ ok }) => ok);
    expect(await put([{ operation: 'create', container: 'audit', status: 503, times: 1000 }])).toBe(
      true,
    );

    const answer = await as('admin-one', 'members');
    await put([]);

    expect([answer.status, answer.body['title']]).toEqual([503, 'temporarily-unavailable']);
    expect(JSON.stringify(answer.body)).not.toContain('staff.example');
  });

  it('no entry holds anybody’s words', async () => {
    await as('admin-one', `members/${encodeURIComponent('Somchai has a secret')}`, {
      method: 'PUT',
      body: {},
    });

    const entries = JSON.stringify(await portal.documents('audit'));

    expect(entries).not.toMatch(/Somchai|staff\.example|New Person/);
    expect(entries).toContain('"subject":"unreadable"');
  });

  it('a call of nobody leaves none', async () => {
    const before = (await portal.documents('audit')).length;

    await call(`${portal.app.origin}/api/staff/members`);

    expect(await portal.documents('audit')).toHaveLength(before);
  });
});
