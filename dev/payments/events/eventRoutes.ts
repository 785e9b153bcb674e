/** The API's calls on events. */
import { z } from 'zod';
import { boolean, filter } from '../api/parameters';
import { listRoute, retrieveRoute, type Route } from '../api/route';

/** Stripe allows `*` at the end of a type. */
const isType = (type: string, pattern: string) =>
  pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;

export const eventRoutes: Route[] = [
  retrieveRoute('event', '/v1/events'),
  listRoute(
    'event',
    '/v1/events',
    {
      type: filter,
      types: z.array(z.string()).max(20).optional(),
      delivery_success: boolean.optional(),
    },
    (event, { type, types, delivery_success: delivered }) =>
      (type === undefined || isType(event.type, type)) &&
      (types === undefined || types.some((each) => isType(event.type, each))) &&
      (delivered === undefined || delivered === (event.pending_webhooks === 0)),
  ),
];
