/** The API's calls on disputes. */
import { filter, isSame } from '../api/parameters';
import { listRoute, retrieveRoute, type Route } from '../api/route';

export const disputeRoutes: Route[] = [
  retrieveRoute('dispute', '/v1/disputes'),
  listRoute(
    'dispute',
    '/v1/disputes',
    { charge: filter, payment_intent: filter },
    (dispute, wanted) =>
      isSame(dispute.charge, wanted.charge) &&
      isSame(dispute.payment_intent, wanted.payment_intent),
  ),
];
