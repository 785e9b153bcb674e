/** The API's calls on sessions. */
import { z } from 'zod';
import { listPage } from '../api/list';
import { filter, isSame, listParameters, onlyExpand } from '../api/parameters';
import { listRoute, retrieveRoute, route, type Route } from '../api/route';
import { found } from '../api/shown';
import { StripeProblem } from '../api/stripeProblem';
import { newSession } from './newSession';
import { newSessionSchema } from './newSessionParameters';
import { shownLine, shownSession } from './session';
import { sessionSteps } from './sessionSteps';

const sessions = '/v1/checkout/sessions';

export const sessionRoutes: Route[] = [
  route('POST', sessions, newSessionSchema, (account, wanted) =>
    shownSession(newSession(account, wanted), account.origin()),
  ),
  retrieveRoute('checkout.session', sessions),
  listRoute(
    'checkout.session',
    sessions,
    { payment_intent: filter, status: z.enum(['open', 'complete', 'expired']).optional() },
    (session, wanted) =>
      isSame(session.payment_intent, wanted.payment_intent) &&
      isSame(session.status, wanted.status),
  ),
  route(
    'GET',
    `${sessions}/{id}/line_items`,
    z.strictObject(listParameters),
    (account, page, id) => {
      const { kept, currency } = found(account, 'checkout.session', id);
      const lines = kept.lines.map((line) => shownLine(line, currency)).reverse();
      return listPage(`${sessions}/${id}/line_items`, lines, page);
    },
  ),
  route('POST', `${sessions}/{id}/expire`, onlyExpand, (account, _wanted, id) => {
    const session = found(account, 'checkout.session', id);
    const step = sessionSteps.expire(account, session);
    if (step.kind === 'done') return shownSession(step.session, account.origin());
    const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`;
    throw new StripeProblem(400, message);
  }),
];
