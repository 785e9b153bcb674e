/** SG-38: an audit entry holds ids and words of ours only. */
import fc from 'fast-check';
import { auditEntryOf } from '../../shared/audit/auditEntry';

const now = new Date('2026-03-01T09:00:00Z');
const entry = (over: object) =>
  auditEntryOf({
    ...{ entryId: 'e', subject: 'members', action: 'listMembers', actor: 'a', status: 200, now },
    ...over,
  });

it.each([
  [200, 'done'],
  [202, 'done'],
  [304, 'done'],
  [403, 'refused'],
  [409, 'refused'],
  [500, 'failed'],
  [503, 'failed'],
])('a call answered %i is %s', (status, outcome) => {
  expect(entry({ status }).outcome).toBe(outcome);
});

it.each(['members', 'member:11111111-2222-4333-8444-555555555555', 'switch:pair:a:b', 'audit'])(
  'is on %s',
  (subject) => {
    expect(entry({ subject })).toMatchObject({ subject, at: '2026-03-01T09:00:00.000Z' });
  },
);

it('whatever else a client sent in an address does not get in', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const { subject } = entry({ subject: `member:${words}` });

      expect(subject === 'unreadable' || /^member:[\w~:.-]{1,128}$/.test(subject)).toBe(true);
    }),
  );
  expect(entry({ subject: 'member:Somchai says' }).subject).toBe('unreadable');
  expect(entry({ subject: 'member:' }).subject).toBe('unreadable');
});
