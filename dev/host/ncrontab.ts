/** NCRONTAB, the six-field schedules of timer triggers: second minute hour day month day-of-week, in UTC. */
import { CronExpressionParser, type CronExpression } from 'cron-parser';

const monthNames = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const dayNames = 'sun|mon|tue|wed|thu|fri|sat';
const fields = [
  { name: 'second', value: '\\d{1,2}' },
  { name: 'minute', value: '\\d{1,2}' },
  { name: 'hour', value: '\\d{1,2}' },
  { name: 'day', value: '\\d{1,2}' },
  { name: 'month', value: `\\d{1,2}|${monthNames}` },
  // Sunday is 0. Cron elsewhere also takes 7, NCRONTAB does not.
  { name: 'day of week', value: `[0-6]|${dayNames}` },
] as const;

/** Days looked at for the right weekday: the rarest, 29 February, needs ten of them in its forty years. */
const mostDaysTried = 100;
const dayMs = 24 * 3600 * 1000;

export interface Schedule {
  /** The first occurrence later than `after`. */
  next(after: Date): Date;
}

/** @throws Error saying what is wrong with `expression`, for what NCRONTAB or every calendar refuses. */
export function parseNcrontab(expression: string): Schedule {
  const parts = expression.trim().split(/\s+/);
  if (parts.length !== fields.length) {
    throw new Error(
      `"${expression}" is no NCRONTAB expression: six fields are needed, ${parts.length} are given.`,
    );
  }
  for (const [index, { name, value }] of fields.entries()) {
    const range = `(?:\\*|(?:${value})(?:-(?:${value}))?)(?:/[1-9]\\d?)?`;
    if (!new RegExp(`^${range}(?:,${range})*$`, 'i').test(parts[index] ?? '')) {
      throw new Error(`"${expression}" is no NCRONTAB expression: its ${name} is wrong.`);
    }
  }
  const weekdays: ReadonlySet<unknown> = new Set(
    parseCron(parts.join(' '), new Date()).fields.dayOfWeek.values,
  );
  const onAnyWeekday = [...parts.slice(0, -1), '*'].join(' ');
  const schedule = { next: (after: Date) => nextOccurrence(onAnyWeekday, weekdays, after) };
  schedule.next(new Date());
  return schedule;
}

function parseCron(expression: string, after: Date): CronExpression {
  try {
    return CronExpressionParser.parse(expression, { currentDate: after, tz: 'UTC' });
  } catch (error) {
    throw new Error(`"${expression}" is no NCRONTAB expression.`, { cause: error });
  }
}

/** NCRONTAB wants day and weekday both; cron, which takes either, is asked for the day only. */
function nextOccurrence(expression: string, weekdays: ReadonlySet<unknown>, after: Date): Date {
  let from = after;
  for (let tried = 0; tried < mostDaysTried; tried += 1) {
    const date = parseCron(expression, from).next().toDate();
    if (weekdays.has(date.getUTCDay())) return date;
    const midnightMs = Math.ceil((date.getTime() + 1) / dayMs) * dayMs;
    from = new Date(midnightMs - 1);
  }
  throw new Error(`"${expression}" never meets its day of week.`);
}
