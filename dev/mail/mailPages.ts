/** The inbox in a browser: a list, and one mail with its text and, sandboxed, its HTML. */
import { html, type Html } from '../web/html';
import type { LocalAnswer } from '../web/localServer';
import { page } from '../web/page';
import type { Mail } from './mailStore';

export function listPage(mails: readonly Mail[]): LocalAnswer {
  const rows = mails.toReversed().map(
    (mail) =>
      html`<tr>
        <td><a href="/messages/${mail.id}">${mail.subject || '(no subject)'}</a></td>
        <td>${mail.to}</td>
        <td>${mail.from}</td>
      </tr>`,
  );
  const table = html`<div class="wide" role="region" aria-label="Mails" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Subject</th>
          <th scope="col">To</th>
          <th scope="col">From</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  return page('Inbox', mails.length === 0 ? html`<p>No mail yet.</p>` : table);
}

/** A text mail's addresses become links, as mail programs make them. */
function withLinks(text: string): Html[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) =>
      index % 2 === 1 ? html`<a href="${part}" rel="noreferrer">${part}</a>` : html`${part}`,
    );
}

export function mailPage(mail: Mail): LocalAnswer {
  const htmlPart =
    mail.html === null
      ? null
      : html`<h2>HTML</h2>
          <iframe
            title="The mail as HTML"
            src="/messages/${mail.id}/html"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          ></iframe>`;
  return page(
    mail.subject || '(no subject)',
    html`<p><a href="/">All mails</a></p>
      <p>To: ${mail.to}<br />From: ${mail.from}<br />Message-ID: ${mail.messageId}</p>
      <h2>Text</h2>
      <div class="mail-text">${withLinks(mail.text)}</div>
      ${htmlPart}`,
  );
}

/** The mail's own HTML, for the frame only: no scripts, no requests; links open a new page. */
export function mailHtml(mail: Mail): LocalAnswer {
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy':
        `sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; ` +
        `style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'`,
    },
    body: `<base target="_blank">${mail.html ?? ''}`,
  };
}
