/** A queue message that nobody could deal with, kept so that a person can look at it and replay it. */
import * as z from 'zod';
import { idFrom, sha256 } from '../hash';
import { queues, type QueueName } from '../names';
import { messageText } from '../storage/messageText';
import type { Occurrence } from './alert';

/** A queue message is 64 KB at most; ours are ids, and what is longer was not ours. */
const bodyMax = 8_192;

export const setAsideSchema = z.strictObject({
  id: z.string(),
  type: z.literal('set-aside-message'),
  messageId: z.uuid(),
  queue: z.enum(queues),
  /** Never to be shown with an alert: it may be anything. */
  body: z.string().max(bodyMax),
  /** `unreadable`, `unknown`: it can never succeed. `exhausted`: it was tried for an hour. */
  reason: z.enum(['unreadable', 'unknown', 'refused', 'exhausted']),
  state: z.enum(['open', 'replayed']),
  /** One more when it came back after it was replayed. */
  times: z.int().positive(),
  setAsideAt: z.iso.datetime(),
});
export type SetAsideMessage = z.infer<typeof setAsideSchema>;

/** All that is shown of a message. */
export const shownMessageSchema = setAsideSchema.pick({
  messageId: true,
  reason: true,
  times: true,
  setAsideAt: true,
});
export type ShownMessage = z.infer<typeof shownMessageSchema>;

export interface SetAside {
  queue: QueueName;
  message: unknown;
  reason: SetAsideMessage['reason'];
  now: Date;
}

/** The same message set aside twice is one record and one alert. */
export function setAsideOf({ queue, message, reason, now }: SetAside): SetAsideMessage {
  const body = messageText(message);
  const messageId = idFrom('set-aside', queue, sha256(body));
  return {
    id: `set-aside:${messageId}`,
    type: 'set-aside-message',
    messageId,
    queue,
    body: body.slice(0, bodyMax),
    reason,
    state: 'open',
    times: 1,
    setAsideAt: now.toISOString(),
  };
}

/** What is kept when the same message is set aside again: what came back after a replay is open again. */
export const keptAgain = (kept: SetAsideMessage, again: SetAsideMessage): SetAsideMessage =>
  kept.state === 'open' ? kept : { ...again, times: kept.times + 1 };

/** A body that was cut cannot go back: it is not what was sent. */
export const canBeReplayed = ({ body }: SetAsideMessage): boolean => body.length < bodyMax;

export const setAsideOccurrence = ({
  messageId,
  times,
  setAsideAt,
}: SetAsideMessage): Occurrence => ({
  kind: 'poison-message',
  about: { type: 'set-aside-message', id: messageId },
  office: null,
  cycle: times,
  occurredAt: setAsideAt,
});
