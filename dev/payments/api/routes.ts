/** All calls of Stripe's API that the emulator answers. */
import { balanceRoutes } from '../balance/balanceRoutes';
import { chargeRoutes } from '../charges/chargeRoutes';
import { disputeRoutes } from '../disputes/disputeRoutes';
import { eventRoutes } from '../events/eventRoutes';
import { refundRoutes } from '../refunds/refundRoutes';
import { sessionRoutes } from '../sessions/sessionRoutes';
import { webhookEndpointRoutes } from '../webhookEndpoints/webhookEndpointRoutes';
import type { Route } from './route';

const routes: readonly Route[] = [
  ...sessionRoutes,
  ...chargeRoutes,
  ...refundRoutes,
  ...disputeRoutes,
  ...balanceRoutes,
  ...eventRoutes,
  ...webhookEndpointRoutes,
];

/** The call that a request means, and the id in its path if it has one. */
export function routeOf(method: string, path: string): { route: Route; id: string } | undefined {
  for (const route of routes) {
    const [before = '', after] = route.path.split('{id}');
    if (route.method !== method || !path.startsWith(before)) continue;
    if (after === undefined) {
      if (path === before) return { route, id: '' };
      continue;
    }
    const id = path.slice(before.length, path.length - after.length);
    if (path.endsWith(after) && /^\w+$/.test(id)) return { route, id };
  }
  return undefined;
}
