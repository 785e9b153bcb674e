/** The page at which a donor pays: plain forms, no scripts; what a provider's page would do. */
import type { Account } from '../account';
import { html, type Html } from '../../web/html';
import type { LocalAnswer, LocalRequest } from '../../web/localServer';
import { page } from '../../web/page';
import { sessionSteps, type Step } from './sessionSteps';
import type { Session } from './session';
import { shownMoney } from './shownMoney';

/** Where the payer goes; the provider puts the session's id where the address asks for it. */
function target(address: string, { id }: Session): string {
  return address.replaceAll('{CHECKOUT_SESSION_ID}', id);
}

function formTargets(session: Session): string[] {
  const targets = [session.success_url, session.cancel_url ?? session.success_url];
  return [...new Set(targets.map((address) => new URL(target(address, session)).origin))];
}

function linesTable(session: Session): Html {
  const money = (amountMinor: number) => shownMoney(amountMinor, session.currency, session.locale);
  const rows = session.kept.lines.map(
    ({ name, description, quantity, unitAmountMinor }) =>
      html`<tr>
        <th scope="row">
          ${name}${quantity > 1 ? ` × ${quantity}` : ''}
          ${description === null ? null : html`<br />${description}`}
        </th>
        <td class="number">${money(quantity * unitAmountMinor)}</td>
      </tr>`,
  );
  return html`<table>
    <caption>
      What you pay
    </caption>
    <tbody>
      ${rows}
      <tr>
        <th scope="row">Total</th>
        <td class="number"><strong>${money(session.amount_total)}</strong></td>
      </tr>
    </tbody>
  </table>`;
}

function button(session: Session, step: string, label: string): Html {
  return html`<form method="post" action="/checkout/${session.id}/${step}">
    <button>${label}</button>
  </form>`;
}

const closedText = {
  complete: 'This checkout is complete. You need do nothing more.',
  expired: 'This checkout has expired. Nothing was paid; please start again.',
} as const;

function checkoutPage(session: Session, wasDeclined: boolean): LocalAnswer {
  const { status } = session;
  const options = { formTargets: formTargets(session) };
  if (status !== 'open') {
    const closed = html`<p role="status">${closedText[status]}</p>`;
    return page('Checkout', html`${closed}${linesTable(session)}`, options);
  }
  const declined = html`<p role="alert">The card was declined. Please try another way to pay.</p>`;
  const email = session.customer_email;
  return page(
    'Checkout',
    html`<p>This imitates the payment provider. No money moves.</p>
      ${wasDeclined ? declined : null} ${linesTable(session)}
      ${email === null ? null : html`<p>For ${email}</p>`}
      <p>Language asked for: ${session.locale ?? 'auto'}</p>
      <p>
        ${button(session, 'pay', 'Pay')} ${button(session, 'decline', 'Decline the card')}
        ${button(session, 'pay-later', 'Pay later')}
        ${session.cancel_url === null ? null : button(session, 'leave', 'Leave')}
      </p>`,
    options,
  );
}

/** The address to go on to after a button, as a path of ours or the portal's. */
function afterButton(account: Account, session: Session, name: string): string | undefined {
  const money = { amountMinor: session.amount_total, currency: session.currency };
  const here = `/checkout/${session.id}`;
  const goOn = ({ kind }: Step, to: string) => (kind === 'done' ? to : here);
  const success = target(session.success_url, session);
  switch (name) {
    case 'pay':
      return goOn(sessionSteps.pay(account, session, money), success);
    case 'pay-later':
      return goOn(sessionSteps['pay-later'](account, session, money), success);
    case 'decline':
      return goOn(sessionSteps.decline(account, session, money), `${here}?declined`);
    case 'leave':
      return target(session.cancel_url ?? here, session);
    default:
      return undefined;
  }
}

/** `GET /checkout/{id}` and `POST /checkout/{id}/{button}`; `undefined` for anything else. */
export async function answerCheckout(
  account: Account,
  { method, path, query }: LocalRequest,
): Promise<LocalAnswer | undefined> {
  const [, id = '', name] = /^\/checkout\/([^/]+)(?:\/([^/]+))?$/.exec(path) ?? [];
  const session = account.store.find('checkout.session', id);
  if (session === undefined) return undefined;
  if (name === undefined) {
    return method === 'GET' ? checkoutPage(session, query.has('declined')) : undefined;
  }
  const location = method === 'POST' ? afterButton(account, session, name) : undefined;
  if (location === undefined) return undefined;
  await account.store.saved();
  return { status: 303, headers: { location } };
}
