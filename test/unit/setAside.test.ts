/** Messages that nobody could deal with: kept once, whole enough to look at, told once. */
import { setMessageAside } from '../../shared/alerts/raiseAlert';
import {
  canBeReplayed,
  keptAgain,
  setAsideOccurrence,
  setAsideOf,
  setAsideSchema,
} from '../../shared/alerts/setAside';
import { occurrenceSchema } from '../../shared/alerts/alert';
import { now } from './samples';

const aside = (over: object = {}) =>
  setAsideOf({ queue: 'donor-mail', message: { a: 1 }, reason: 'unreadable', now, ...over });

it('is kept as it came, whatever it is', () => {
  expect(aside().body).toBe('{"a":1}');
  expect(aside({ message: 'no JSON {' }).body).toBe('no JSON {');
  expect(setAsideSchema.parse(aside())).toEqual(aside());
});

it('is one record however often and for whatever reason it is set aside', () => {
  const again = aside({ reason: 'exhausted', now: new Date(0) });

  expect(again.id).toBe(aside().id);
});

it('is another record from another queue or with another body', () => {
  const ids = [aside(), aside({ queue: 'staff-digests' }), aside({ message: { a: 2 } })].map(
    ({ id }) => id,
  );

  expect(new Set(ids).size).toBe(3);
});

it('that is very long is kept cut, but told apart by all of it', () => {
  const long = 'x'.repeat(60_000);

  expect(setAsideSchema.safeParse(aside({ message: long })).success).toBe(true);
  expect(aside({ message: long }).id).not.toBe(aside({ message: `${long}y` }).id);
});

it('is told of by its id only', () => {
  const occurrence = setAsideOccurrence(aside({ message: 'a donor’s words' }));

  expect(occurrenceSchema.parse(occurrence)).toEqual(occurrence);
  expect(occurrence).toMatchObject({
    kind: 'poison-message',
    about: { type: 'set-aside-message' },
  });
  expect(JSON.stringify(occurrence)).not.toContain('words');
});

it('that comes back after a replay is open again, and told of again', () => {
  const replayed = { ...aside(), state: 'replayed' as const };

  const again = keptAgain(replayed, aside());

  expect(again).toMatchObject({ state: 'open', times: 2 });
  expect(setAsideOccurrence(again).cycle).toBe(2);
});

it('that is set aside twice while it is open stays as it was', () => {
  expect(keptAgain(aside(), aside({ reason: 'exhausted' }))).toEqual(aside());
});

it('that was cut cannot be replayed', () => {
  expect(canBeReplayed(aside())).toBe(true);
  expect(canBeReplayed(aside({ message: 'x'.repeat(60_000) }))).toBe(false);
});

it('is kept before anybody is told', async () => {
  const done: string[] = [];
  const setAside = setMessageAside({
    keepSetAside: async (message) => {
      done.push(`kept from ${message.queue}`);
      return message;
    },
    raise: async ({ kind }) => {
      done.push(kind);
    },
    now: () => now,
  });

  await setAside({ queue: 'donor-mail', message: {}, reason: 'unknown' });

  expect(done).toEqual(['kept from donor-mail', 'poison-message']);
});
