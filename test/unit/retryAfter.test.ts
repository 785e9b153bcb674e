/** The wait that a busy mail service asks for. */
import { retryAfterSecondsOf } from '../../shared/mail/retryAfter';
import { now } from './samples';

it.each([
  ['seconds', '120', 120],
  ['a date', new Date(now.getTime() + 90_500).toUTCString(), 90],
  ['a date that is over', new Date(now.getTime() - 60_000).toUTCString(), 1],
  ['no time at all', '0', 1],
  ['longer than any limit is', '86400', 3_600],
  ['nothing', undefined, 60],
  ['an empty header', ' ', 60],
  ['words', 'soon', 60],
])('in %s', (_, header, seconds) => {
  expect(retryAfterSecondsOf(header, now)).toBe(seconds);
});
