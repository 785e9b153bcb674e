/** The control page: sessions, charges and webhooks, with a button for what may happen to each. */
import type { Account } from '../account';
import { shownMoney } from '../sessions/shownMoney';
import { html, type Html } from '../../web/html';
import type { LocalAnswer } from '../../web/localServer';
import { page } from '../../web/page';

/** The newest of each kind; a load test leaves thousands. */
const shownAtMost = 50;

function button(action: string, label: string, of: string): Html {
  return html`<form method="post" action="${action}">
    <button aria-label="${label}: ${of}">${label}</button>
  </form>`;
}

function table(title: string, head: readonly string[], rows: readonly Html[]): Html {
  if (rows.length === 0)
    return html`<h2>${title}</h2>
      <p>None yet.</p>`;
  return html`<h2>${title}</h2>
    <div class="wide" role="region" aria-label="${title}" tabindex="0">
      <table>
        <thead>
          <tr>
            ${head.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

function newest<T>(records: readonly T[]): T[] {
  return records.slice(-shownAtMost).reverse();
}

function sessionRows(account: Account): Html[] {
  return newest(account.store.list('checkout.session')).map((session) => {
    const { id, status, payment_status: payment } = session;
    const intent = account.store.find('payment_intent', session.payment_intent ?? '');
    const waits = status === 'complete' && intent?.status === 'processing';
    const steps = status === 'open' ? ['pay', 'decline', 'pay-later', 'expire'] : [];
    const buttons = (waits ? ['settle', 'fail'] : steps).map((step) =>
      button(`/_local/sessions/${id}/${step}`, step, id),
    );
    return html`<tr>
      <td>${status === 'open' ? html`<a href="/checkout/${id}">${id}</a>` : id}</td>
      <td class="number">${shownMoney(session.amount_total, session.currency)}</td>
      <td>${status}, ${payment}</td>
      <td>${buttons}</td>
    </tr>`;
  });
}

function chargeRows(account: Account): Html[] {
  const disputes = new Map(account.store.list('dispute').map((each) => [each.charge, each.status]));
  return newest(account.store.list('charge')).map((charge) => {
    const dispute = disputes.get(charge.id);
    const open = dispute === 'needs_response' ? ['dispute-won', 'dispute-lost'] : [];
    const steps = dispute === undefined ? ['refund', 'dispute'] : open;
    const possible = charge.status === 'succeeded' && !charge.refunded ? steps : [];
    return html`<tr>
      <td>${charge.id}</td>
      <td class="number">${shownMoney(charge.amount, charge.currency)}</td>
      <td class="number">${shownMoney(charge.amount_refunded, charge.currency)}</td>
      <td>${dispute === undefined ? charge.status : `${charge.status}, dispute ${dispute}`}</td>
      <td>
        ${possible.map((step) => button(`/_local/charges/${charge.id}/${step}`, step, charge.id))}
      </td>
    </tr>`;
  });
}

function webhookRows(account: Account): Html[] {
  return newest(account.store.list('local.delivery')).map(
    ({ id, state, attempts, lastAnswer }) =>
      html`<tr>
        <td>${account.store.find('event', id)?.type ?? ''}</td>
        <td>${id}</td>
        <td>${state}</td>
        <td class="number">${attempts}</td>
        <td>${lastAnswer}</td>
      </tr>`,
  );
}

export function controlPage(account: Account): LocalAnswer {
  return page(
    'Payments',
    html`<p>This imitates the payment provider. No money moves.</p>
      ${table('Sessions', ['Session', 'Amount', 'State', 'What may happen'], sessionRows(account))}
      ${table(
        'Charges',
        ['Charge', 'Amount', 'Refunded', 'State', 'What may happen'],
        chargeRows(account),
      )}
      ${table('Webhooks', ['Event', 'Id', 'State', 'Tries', 'Last answer'], webhookRows(account))}
      ${button('/_local/webhooks/flush', 'Send what is held', 'webhooks')}`,
  );
}
