/** Makes an event from what an object looks like now. */
import { newId } from '../account';
import type { Event, EventType } from './event';

/** The version that the SDK we use asks for; webhooks are set up with the same. */
export const apiVersion = '2026-10-28.endive';

export function newEvent(
  type: EventType,
  object: object,
  previous: Record<string, unknown> | undefined,
  nowSeconds: number,
): Event {
  return {
    object: 'event',
    id: newId('evt'),
    api_version: apiVersion,
    created: nowSeconds,
    data: {
      object: { ...object },
      ...(previous === undefined ? {} : { previous_attributes: previous }),
    },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  };
}
