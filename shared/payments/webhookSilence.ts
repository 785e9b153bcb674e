/**
 * Webhooks gone silent (M-19): money comes, or should, and the portal is not told of it.
 *
 * Pure: callers say what they have seen, and when it is now.
 */
import type { Occurrence } from '../alerts/alert';

/** A payment that nobody told of, or a webhook that nobody has worked on, for so long is too late. */
const lateSeconds = 600;

/** A count of independent gifts is this many of its square roots low once in a thousand hours. */
const bandWidth = 3;

export const isLate = (since: Date, now: Date): boolean =>
  now.getTime() - since.getTime() > lateSeconds * 1000;

/**
 * Whether fewer payments were told of in an hour than ever in the same hour of the weeks before.
 *
 * Where a week had so few that none at all would be within the band, silence says nothing.
 */
export function isBelowBand(paidLastHour: number, paidInWeeksBefore: readonly number[]): boolean {
  const least = Math.min(...paidInWeeksBefore);
  if (!Number.isFinite(least)) return false;
  return paidLastHour < least - bandWidth * Math.sqrt(least);
}

/** One alert a day, however often the silence is noticed. */
export const silenceOccurrence = (now: Date): Occurrence => ({
  kind: 'webhooks-silent',
  about: { type: 'webhooks', id: now.toISOString().slice(0, 'yyyy-mm-dd'.length) },
  office: null,
  cycle: 1,
  occurredAt: now.toISOString(),
});
