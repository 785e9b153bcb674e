/** Changing a member of staff: nobody's own rights, never the last administrator, no way round an invitation. */
import type { Member } from '../../shared/staff/member';
import { decideChange, type MemberChange } from '../../shared/staff/memberChange';
import { aMember } from './samples';

const admin = aMember({ id: 'member:admin', memberId: 'admin', roles: ['admin'] });
const second = aMember({ id: 'member:second', memberId: 'second', roles: ['admin', 'legal'] });
const worker = aMember();
const identity = {
  tenantId: '11111111-2222-4333-8444-555555555555',
  objectId: '66666666-7777-4888-8999-aaaaaaaaaaaa',
};

interface By {
  actorId?: string;
  active?: Member[];
}

const decided = (
  member: Member,
  over: Partial<MemberChange>,
  { actorId = 'admin', active = [admin, worker] }: By = {},
) => {
  const { name, email, office, roles, state } = member;
  return decideChange(member, {
    change: { name, email, office, roles, state, ...over },
    actorId,
    directory: active.map((value) => ({ value, etag: value.memberId })),
  });
};

/** Why it is refused; undefined when it is not. */
const changing = (...asked: Parameters<typeof decided>) => {
  const decision = decided(...asked);
  return decision.kind === 'refused' ? decision.reason : undefined;
};

it('an administrator changes others', () => {
  expect(
    changing(worker, { roles: ['caseworker', 'reviewer'], office: 'jakarta' }),
  ).toBeUndefined();
  expect(changing(worker, { state: 'stopped' })).toBeUndefined();
  expect(changing(second, { roles: ['legal'] }, { active: [admin, second] })).toBeUndefined();
});

describe('nobody changes their own rights', () => {
  it.each<[string, Partial<MemberChange>]>([
    ['a role more', { roles: ['admin', 'finance'] }],
    ['a role less', { roles: ['finance'] }],
    ['as many other roles', { roles: ['legal'] }],
    ['another office', { office: 'jakarta' }],
  ])('%s', (_, over) => {
    expect(changing(admin, over)).toBe('own-work');
    expect(changing(admin, over, { actorId: 'second', active: [admin, second] })).toBeUndefined();
  });

  it('nor by naming one role twice in the place of another', () => {
    const both = aMember({ ...second, roles: ['admin', 'finance'] });

    expect(changing(both, { roles: ['admin', 'admin'] }, { actorId: 'second' })).toBe('own-work');
    expect(changing(both, { roles: ['finance', 'admin'] }, { actorId: 'second' })).toBeUndefined();
  });

  it('but their name and address they may', () => {
    expect(changing(admin, { name: 'B', email: 'b@staff.example' })).toBeUndefined();
  });
});

describe('the last administrator stays', () => {
  it('whether they stop themselves or another takes the role', () => {
    expect(changing(admin, { state: 'stopped' })).toBe('last-administrator');
    expect(changing(admin, { roles: ['legal'] }, { actorId: 'x' })).toBe('last-administrator');
  });

  it('who was stopped before is none', () => {
    const gone: Member = { ...second, state: 'stopped' };

    expect(changing(admin, { state: 'stopped' }, { active: [admin, gone] })).toBe(
      'last-administrator',
    );
  });

  it('with another there, one may go while that one stays', () => {
    expect(decided(admin, { state: 'stopped' }, { active: [admin, worker, second] })).toMatchObject(
      { kind: 'changed', stays: { value: second, etag: 'second' } },
    );
  });

  it('nobody need stay for a change that takes no administrator away', () => {
    const active = [admin, worker, second];

    expect(decided(worker, { state: 'stopped' }, { active })).not.toHaveProperty('stays');
    expect(decided(second, { roles: ['admin'] }, { active })).not.toHaveProperty('stays');
  });
});

describe('a state leads only where it may', () => {
  const states = ['invited', 'active', 'stopped'] as const;
  const allowed = ['active active', 'active stopped', 'invited invited', 'invited stopped'];
  const known = [...allowed, 'stopped active', 'stopped stopped'];
  const unknown = [...allowed, 'stopped stopped'];

  it.each(states.flatMap((from) => states.map((to) => [from, to] as const)))(
    'from %s to %s',
    (from, to) => {
      const isAllowed = (list: string[]) => list.includes(`${from} ${to}`);
      const of = (member: Member) => changing(member, { state: to }) === undefined;

      expect(of({ ...worker, state: from, identity })).toBe(isAllowed(known));
      expect(of({ ...worker, state: from, identity: null })).toBe(isAllowed(unknown));
    },
  );
});

it('whoever is stopped before they came has nothing left to accept', () => {
  const invitation = { keyHash: 'a', mailKeyHash: null, endsAt: '2026-03-01T09:00:00Z' };
  const invited: Member = { ...worker, state: 'invited', invitation };

  expect(decided(invited, { state: 'stopped' })).toMatchObject({ member: { invitation: null } });
  expect(decided(invited, { name: 'B' })).toMatchObject({ member: { name: 'B', invitation } });
});
