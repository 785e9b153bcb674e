/** Built-in functions on times. Cosmos DB writes them with seven decimals: `2026-01-01T00:00:00.0000000Z`. */
import { ofNumbers, ofStrings, type SqlFunction } from './sqlFunction';

/** Ticks are 100 ns since the year 1; this many had passed in 1970. */
const TICKS_AT_1970 = 621_355_968_000_000_000;
const TICKS_PER_MS = 10_000;

function isoText(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('Z', '0000Z');
}

type Move = (date: Date, by: number) => void;

const moves: Readonly<Record<string, Move>> = {
  year: (date, by) => date.setUTCFullYear(date.getUTCFullYear() + by),
  month: (date, by) => date.setUTCMonth(date.getUTCMonth() + by),
  day: (date, by) => date.setUTCDate(date.getUTCDate() + by),
  hour: (date, by) => date.setUTCHours(date.getUTCHours() + by),
  minute: (date, by) => date.setUTCMinutes(date.getUTCMinutes() + by),
  second: (date, by) => date.setUTCSeconds(date.getUTCSeconds() + by),
  millisecond: (date, by) => date.setUTCMilliseconds(date.getUTCMilliseconds() + by),
};

const UNITS: Readonly<Record<string, string>> = {
  yyyy: 'year',
  yy: 'year',
  mm: 'month',
  m: 'month',
  dd: 'day',
  d: 'day',
  hh: 'hour',
  mi: 'minute',
  n: 'minute',
  ss: 'second',
  s: 'second',
  ms: 'millisecond',
};

export const dateFunctions: Readonly<Record<string, SqlFunction>> = {
  GETCURRENTTIMESTAMP: (_, { now }) => now,
  GETCURRENTDATETIME: (_, { now }) => isoText(now),
  GETCURRENTTICKS: (_, { now }) => now * TICKS_PER_MS + TICKS_AT_1970,
  DATETIMETOTIMESTAMP: ofStrings((text) => {
    const milliseconds = Date.parse(text);
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
  }),
  TIMESTAMPTODATETIME: ofNumbers((milliseconds) => isoText(milliseconds)),
  DATETIMEADD: ([unit, by, text]) => {
    if (typeof unit !== 'string' || typeof by !== 'number' || typeof text !== 'string') {
      return undefined;
    }
    const name = unit.toLowerCase();
    const move = moves[UNITS[name] ?? name];
    const date = new Date(text);
    if (move === undefined || Number.isNaN(date.getTime())) return undefined;
    move(date, by);
    return isoText(date.getTime());
  },
};
