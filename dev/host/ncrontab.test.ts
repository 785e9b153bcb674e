import { parseNcrontab } from './ncrontab';

const start = new Date('2026-01-01T00:00:00Z');

test.each([
  ['* * * * * *', '2026-01-01T00:00:01.000Z'],
  ['0 */5 * * * *', '2026-01-01T00:05:00.000Z'],
  ['0 0 9-17 * * *', '2026-01-01T09:00:00.000Z'],
  ['0 30 9 * * Mon-Fri', '2026-01-01T09:30:00.000Z'],
  ['0 0 0 1,15 * *', '2026-01-15T00:00:00.000Z'],
  ['0 0 0 1 Mar *', '2026-03-01T00:00:00.000Z'],
  ['0 0 0 * * 0', '2026-01-04T00:00:00.000Z'],
])('"%s" comes next at %s', (expression, next) => {
  expect(parseNcrontab(expression).next(start).toISOString()).toBe(next);
});

test('a day and a day of week both have to meet', () => {
  const fridayThe13th = parseNcrontab('* * 0 13 * 5');

  expect(fridayThe13th.next(start).toISOString()).toBe('2026-02-13T00:00:00.000Z');
});

test('the next occurrence is later than the moment asked about', () => {
  const schedule = parseNcrontab('0 0 * * * *');

  expect(schedule.next(new Date('2026-01-01T05:00:00Z')).toISOString()).toBe(
    '2026-01-01T06:00:00.000Z',
  );
});

test.each([
  ['*/5 * * * *', 'six fields'],
  ['', 'six fields'],
  ['60 * * * * *', 'NCRONTAB'],
  ['0 0 24 * * *', 'NCRONTAB'],
  ['0 0 0 * * 7', 'day of week'],
  ['0 0 0 L * *', 'day is wrong'],
  ['@daily', 'six fields'],
  ['0 */0 * * * *', 'minute is wrong'],
  ['0 0 0 30 2 *', 'NCRONTAB'],
  ['every day at nine in summer', 'second is wrong'],
])('"%s" is refused', (expression, reason) => {
  expect(() => parseNcrontab(expression)).toThrow(reason);
});
