/** Alerts: whose work it is, until when, and never nobody's. */
import {
  alertSchema,
  alertsFor,
  occurrenceSchema,
  type Occurrence,
} from '../../shared/alerts/alert';
import { raiseAlert } from '../../shared/alerts/raiseAlert';
import { alertKinds } from '../../shared/words';
import { sampleStaff } from '../../dev/sampleData/sampleStaff';
import { cedar } from '../support/donor';
import { aMember, now, only } from './samples';

const occurrence = (over: Partial<Occurrence> = {}): Occurrence => ({
  kind: 'first-pledge',
  about: { type: 'campaign', id: cedar },
  office: 'bangkok',
  cycle: 1,
  occurredAt: now.toISOString(),
  ...over,
});

const toldOf = (over: Partial<Occurrence>, staff = sampleStaff) =>
  alertsFor(occurrence(over), staff, now).map(({ staffId }) => staffId);

const hours = ({ createdAt, dueAt }: { createdAt: string; dueAt: string }) =>
  (Date.parse(dueAt) - Date.parse(createdAt)) / 3_600_000;

describe('who is told', () => {
  it.each<[Occurrence['kind'], string | null, string[]]>([
    ['first-pledge', 'bangkok', ['caseworker-bangkok']],
    ['half-funded', 'jakarta', ['caseworker-jakarta']],
    ['funded', null, ['caseworker-bangkok', 'caseworker-jakarta']],
    ['discrepancy', null, ['finance-one', 'finance-two']],
    ['disputed', 'bangkok', ['finance-one', 'finance-two']],
    ['concern', null, ['reviewer-one', 'reviewer-two']],
    ['poison-message', null, ['admin-one']],
    ['funded', 'an office without caseworkers', ['admin-one']],
  ])('of %s in office %p: %j', (kind, office, people) => {
    expect(toldOf({ kind, office })).toEqual(people);
  });

  it('an administrator, when nobody has the role', () => {
    const staff = [aMember({ memberId: 'boss', roles: ['admin'], office: 'head-office' })];

    expect(toldOf({ kind: 'discrepancy' }, staff)).toEqual(['boss']);
  });

  it('with nobody there, nothing is swallowed', () => {
    expect(() => toldOf({ kind: 'concern' }, [aMember()])).toThrow(/nobody .* concern/);
  });

  it.each(alertKinds)('of %s somebody is, and until a time', (kind) => {
    const alerts = alertsFor(occurrence({ kind }), sampleStaff, now);

    expect(alerts.length).toBeGreaterThan(0);
    for (const alert of alerts) {
      expect(alertSchema.parse(alert)).toEqual(alert);
      expect(hours(alert)).toBeGreaterThan(0);
    }
  });
});

it('SG-59: a concern is looked at within a day', () => {
  for (const alert of alertsFor(occurrence({ kind: 'concern' }), sampleStaff, now)) {
    expect(hours(alert)).toBe(24);
  }
});

describe('the id of an alert', () => {
  const idOf = (over: Partial<Occurrence>, memberId = 'a') =>
    only(alertsFor(occurrence(over), [aMember({ memberId })], now)).alertId;

  it('is the same whenever the same thing is told', () => {
    const later = new Date(now.getTime() + 86_400_000);
    const again = only(
      alertsFor(occurrence({ occurredAt: later.toISOString() }), [aMember()], later),
    );

    expect(again.alertId).toBe(idOf({}));
  });

  it('is another for another kind, thing, cycle or person', () => {
    const ids = [
      idOf({}),
      idOf({ kind: 'half-funded' }),
      idOf({ about: { type: 'campaign', id: 'other' } }),
      idOf({ about: { type: 'concern', id: cedar } }),
      idOf({ cycle: 2 }),
      idOf({}, 'b'),
    ];

    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('raising an alert', () => {
  const raised = (created: 'created' | 'exists') => {
    const done: string[] = [];
    const raise = raiseAlert({
      activeStaff: async () => [aMember({ memberId: 'a' }), aMember({ memberId: 'b' })],
      createAlert: async ({ staffId }) => {
        done.push(`alert ${staffId}`);
        return created;
      },
      askForDigest: async (staffId) => {
        done.push(`mail ${staffId}`);
      },
      now: () => now,
    });
    return raise(occurrence()).then(() => done);
  };

  it('stores it for each person before their mail is asked for', async () => {
    expect(await raised('created')).toEqual(['alert a', 'mail a', 'alert b', 'mail b']);
  });

  it('a second time still asks for the mail: the first try may have died before it did', async () => {
    expect(await raised('exists')).toEqual(['alert a', 'mail a', 'alert b', 'mail b']);
  });
});

it.each<[string, object]>([
  ['a kind that nobody knows', { kind: 'party' }],
  ['a field that nobody knows', { note: 'x' }],
  ['no cycle', { cycle: 0 }],
  ['a thing that nobody knows', { about: { type: 'donor', id: 'x' } }],
])('an occurrence with %s is refused', (_, over) => {
  expect(occurrenceSchema.safeParse({ ...occurrence(), ...over }).success).toBe(false);
});
