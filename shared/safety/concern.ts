/** A concern: anybody may say that something worries them. Read by people, confidential (SG-59). */
import * as z from 'zod';
import type { Occurrence } from '../alerts/alert';
import { locales } from '../words';

const textMax = 2_000;
const contactMax = 254;

export const concernRequestSchema = z.strictObject({
  campaignId: z.uuid({ version: 'v4' }).nullable(),
  text: z.string().trim().min(1).max(textMax),
  contact: z.string().trim().min(1).max(contactMax).nullable(),
  locale: z.enum(locales),
});
export type ConcernRequest = z.infer<typeof concernRequestSchema>;

export interface Concern extends ConcernRequest {
  id: string;
  type: 'concern';
  concernId: string;
  /** ISO 8601, UTC. */
  receivedAt: string;
  /** Seconds after which it is gone: it may hold anything about anybody. */
  ttl: number;
}

interface Received {
  concernId: string;
  retentionDays: number;
  now: Date;
}

export const concernOf = (
  request: ConcernRequest,
  { concernId, retentionDays, now }: Received,
): Concern => ({
  ...request,
  id: `concern:${concernId}`,
  type: 'concern',
  concernId,
  receivedAt: now.toISOString(),
  ttl: retentionDays * 86_400,
});

export const concernOccurrence = ({ concernId, receivedAt }: Concern): Occurrence => ({
  kind: 'concern',
  about: { type: 'concern', id: concernId },
  office: null,
  cycle: 1,
  occurredAt: receivedAt,
});
