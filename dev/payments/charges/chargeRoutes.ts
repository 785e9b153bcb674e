/** The API's calls on charges and payment intents. */
import { filter, isSame } from '../api/parameters';
import { listRoute, retrieveRoute, type Route } from '../api/route';

export const chargeRoutes: Route[] = [
  retrieveRoute('payment_intent', '/v1/payment_intents'),
  listRoute('payment_intent', '/v1/payment_intents', {}, () => true),
  retrieveRoute('charge', '/v1/charges'),
  listRoute('charge', '/v1/charges', { payment_intent: filter }, (charge, wanted) =>
    isSame(charge.payment_intent, wanted.payment_intent),
  ),
];
