/** The header Retry-After (RFC 9110, 10.2.3): when to try again. */

/** When a service says that it is too busy, and not until when. */
const unsaidSeconds = 60;

/** Azure's limits on mail are by the minute and by the hour; nothing asks for a longer wait. */
const longestSeconds = 3_600;

/** Seconds to wait, at least one. The header holds seconds or a date. */
export function retryAfterSecondsOf(header: string | undefined, now: Date): number {
  if (header === undefined || header.trim() === '') return unsaidSeconds;
  const asDate = (new Date(header).getTime() - now.getTime()) / 1000;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : asDate;
  if (Number.isNaN(seconds)) return unsaidSeconds;
  return Math.min(Math.max(Math.ceil(seconds), 1), longestSeconds);
}
