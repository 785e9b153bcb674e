/** The time spans of host.json, in .NET's notation: `[d.]hh:mm:ss[.fraction]`. */

const pattern = /^(?:(\d+)\.)?(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,7}))?$/;
const greatest = { hours: 23, minutes: 59, seconds: 59 };

/**
 * Milliseconds of a time span; `undefined` when it is none.
 *
 * Twenty-four hours are `1.00:00:00`: .NET reads `24:00:00` as twenty-four days, which nobody means, so it is refused.
 */
export function parseTimeSpanMs(text: string): number | undefined {
  const match = pattern.exec(text.trim());
  if (match === null) return undefined;
  const [days, hours, minutes, seconds] = [1, 2, 3, 4].map((group) => Number(match[group] ?? 0));
  if (days === undefined || hours === undefined || minutes === undefined || seconds === undefined) {
    return undefined;
  }
  if (hours > greatest.hours || minutes > greatest.minutes || seconds > greatest.seconds) {
    return undefined;
  }
  const fractionMs = Math.trunc(Number(`0.${match[5] ?? '0'}`) * 1000);
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + fractionMs;
}
