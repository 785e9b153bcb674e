/** Sending digests: what an address refuses, and who is not there any more, ends where a person sees it. */
import { InvocationContext } from '@azure/functions';
import { sendStaffDigest } from '../../functions/alerts/sendStaffDigest';
import { alertsFor, type Alert, type Occurrence } from '../../shared/alerts/alert';
import type { Digest } from '../../shared/alerts/digest';
import { raiseAlert, setMessageAside } from '../../shared/alerts/raiseAlert';
import type { SetAsideMessage } from '../../shared/alerts/setAside';
import { MailRefused } from '../../shared/mail/mail';
import type { Member } from '../../shared/staff/member';
import { cedar } from '../support/donor';
import { aMember, now, only } from './samples';

const context = () => new InvocationContext({ functionName: 'test', logHandler: () => undefined });

const funded: Occurrence = {
  kind: 'funded',
  about: { type: 'campaign', id: cedar },
  office: 'bangkok',
  cycle: 2,
  occurredAt: now.toISOString(),
};

const member = (memberId: string, over: Partial<Member> = {}): Member =>
  aMember({ id: `member:${memberId}`, memberId, email: `${memberId}@staff.example`, ...over });
const admin = (memberId: string, over: Partial<Member> = {}) =>
  member(memberId, { roles: ['admin'], ...over });

/** As often as the host tries a message (host.json), and how long it waits. */
const triesMax = 120;
const againSeconds = 30;
/** More than that is a message that goes round for ever. */
const turnsMax = 1_000;

/** An office with a queue of digests, on a clock of its own; `refuse` throws what a mail ends in. */
function anOffice(people: Member[], refuse: (address: string) => void) {
  let clock = now.getTime();
  const directory = new Map(people.map((person) => [person.memberId, person]));
  const alerts = new Map<string, Alert>();
  const digests = new Map<string, Digest>();
  const asides = new Map<string, SetAsideMessage>();
  const queue: { at: number; tries: number; message: object }[] = [];
  const [mails, tried, poisoned]: [string[], string[], object[]] = [[], [], []];
  const ask = async (staffId: string, seconds = 0) =>
    void queue.push({ at: clock + seconds * 1000, tries: 0, message: { staffId } });
  const raise = raiseAlert({
    activeStaff: async () => [...directory.values()].filter(({ state }) => state === 'active'),
    createAlert: async (alert) => {
      if (alerts.has(alert.alertId)) return 'exists';
      alerts.set(alert.alertId, alert);
      return 'created';
    },
    askForDigest: ask,
    now: () => new Date(clock),
  });
  const send = sendStaffDigest({
    staff: { find: async (id) => directory.get(id) },
    alerts: {
      find: async (_, alertId) => alerts.get(alertId),
      unmailed: async (id) =>
        [...alerts.values()].filter(({ staffId, isMailed }) => staffId === id && !isMailed),
      findDigest: async (id) => {
        const value = digests.get(id);
        return value && { value, etag: 'e' };
      },
      claimDigest: async (digest) => {
        digests.set(digest.staffId, digest);
        return 'claimed';
      },
      releaseDigest: async (digest) => void digests.set(digest.staffId, digest),
      markMailed: async (digest, ids) => {
        digests.set(digest.staffId, digest);
        for (const id of ids) {
          const alert = alerts.get(id);
          if (alert !== undefined) alerts.set(id, { ...alert, isMailed: true });
        }
      },
    },
    queue: { send: (_, message, seconds) => ask(Object.values(message).join(), seconds) },
    mailer: {
      send: async ({ to }) => {
        tried.push(to);
        refuse(to);
        mails.push(to);
      },
    },
    raise,
    setAside: setMessageAside({
      keepSetAside: async (message) => {
        const kept = asides.get(message.messageId) ?? message;
        asides.set(message.messageId, kept);
        return kept;
      },
      raise,
      now: () => new Date(clock),
    }),
    siteUrl: 'https://site.example',
    organisation: 'Organisation',
    digestSeconds: 900,
    mailClaimSeconds: 120,
    now: () => new Date(clock),
  });

  /** Lets the host work for a day. */
  async function aDay() {
    const end = clock + 86_400_000;
    for (let turns = 0; ; turns += 1) {
      queue.sort((a, b) => a.at - b.at);
      const next = queue.shift();
      if (next === undefined) break;
      clock = Math.max(clock, next.at);
      if (clock > end || turns > turnsMax)
        throw new Error(`still at work after a day: ${JSON.stringify(next)}`);
      await send(next.message, context()).catch(() => {
        const tries = next.tries + 1;
        if (tries >= triesMax) poisoned.push(next.message);
        else queue.push({ ...next, tries, at: clock + againSeconds * 1000 });
      });
    }
    clock = end;
  }
  return { raise, ask, aDay, directory, alerts, asides, mails, tried, poisoned };
}

const refusing =
  (...addresses: string[]) =>
  (to: string) => {
    if (addresses.includes(to)) throw new MailRefused('no such address');
  };

describe('an address that refuses mail', () => {
  it('is tried once and set aside, and an administrator hears of it', async () => {
    const office = anOffice([member('a'), admin('boss')], refusing('a@staff.example'));

    await office.raise(funded);
    await office.aDay();

    expect(office.tried).toEqual(['a@staff.example', 'boss@staff.example']);
    expect([...office.asides.values()]).toMatchObject([
      { queue: 'staff-digests', body: '{"staffId":"a"}', reason: 'refused' },
    ]);
    expect(office.poisoned).toEqual([]);
  });

  it('of administrators only: each is tried once, and it ends', async () => {
    const people = [admin('one'), admin('two')];
    const office = anOffice(people, refusing('one@staff.example', 'two@staff.example'));

    await office.raise(funded);
    await office.aDay();

    expect(office.tried.sort()).toEqual(['one@staff.example', 'two@staff.example']);
    expect(office.asides.size).toBe(2);
  });

  it('is mailed all that waits once it was corrected and the message replayed', async () => {
    const office = anOffice([member('a'), admin('boss')], refusing('a@staff.example'));
    await office.raise(funded);
    await office.aDay();

    office.directory.set('a', member('a', { email: 'b@staff.example' }));
    await office.ask('a');
    await office.aDay();

    expect(office.mails).toEqual(['boss@staff.example', 'b@staff.example']);
    expect([...office.alerts.values()].every(({ isMailed }) => isMailed)).toBe(true);
  });
});

it('a mail service that is away is tried as often as the host does, and then it is poisoned', async () => {
  const office = anOffice([member('a'), admin('boss')], () => {
    throw new Error('away');
  });

  await office.raise(funded);
  await office.aDay();

  expect(office.tried).toHaveLength(triesMax);
  expect(office.poisoned).toEqual([{ staffId: 'a' }]);
});

describe('the work of somebody who was stopped', () => {
  it('is handed over to their office, and they get no mail', async () => {
    const office = anOffice([member('a'), admin('boss')], () => undefined);
    await office.raise(funded);

    office.directory.set('a', member('a', { state: 'stopped' }));
    office.directory.set('b', member('b'));
    await office.aDay();

    expect(office.mails).toEqual(['b@staff.example']);
  });

  it('goes to an administrator when nobody is left there', async () => {
    const office = anOffice([member('a'), admin('boss')], () => undefined);
    await office.raise(funded);

    office.directory.set('a', member('a', { state: 'stopped' }));
    await office.aDay();

    expect(office.mails).toEqual(['boss@staff.example']);
  });

  it('is told once to who has it already', async () => {
    const office = anOffice([member('a'), member('b'), admin('boss')], () => undefined);
    await office.raise(funded);

    office.directory.set('a', member('a', { state: 'stopped' }));
    await office.aDay();

    expect(office.mails).toEqual(['b@staff.example']);
    const ofB = [...office.alerts.values()].filter(({ staffId }) => staffId === 'b');
    expect(only(ofB)).toEqual({
      ...only(alertsFor(funded, [member('b')], now)),
      isMailed: true,
    });
  });
});
