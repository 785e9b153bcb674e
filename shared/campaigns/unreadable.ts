/**
 * A campaign whose documents do not parse: nothing of it stays public, and an administrator is told.
 *
 * Trying again cannot help, and must not hold up the others: one of them may be a withdrawal.
 */
import * as z from 'zod';
import type { Occurrence } from '../alerts/alert';

/** Whether a fault says that a document is not what it should be, rather than that it is out of reach. */
export const isUnreadable = (error: unknown): boolean => error instanceof z.ZodError;

const dayMs = 86_400_000;

/** One alert a day, however often it is met. */
export const unreadableOccurrence = (campaignId: string, now: Date): Occurrence => ({
  kind: 'poison-message',
  about: { type: 'campaign', id: campaignId },
  office: null,
  cycle: Math.floor(now.getTime() / dayMs),
  occurredAt: now.toISOString(),
});
