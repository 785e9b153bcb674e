/** The frame of the local stack's pages: one style, no scripts, nothing from elsewhere. */
import { html, type Html } from './html';
import type { LocalAnswer } from './localServer';

const style = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:1rem}
main{overflow-wrap:anywhere}
a{color:inherit}
:focus-visible{outline:3px solid Highlight;outline-offset:2px}
button{font:inherit;white-space:nowrap;padding:.5rem 1rem;min-height:2.75rem;margin:.25rem .25rem .25rem 0}
form{display:inline}
.wide{overflow-x:auto;overflow-wrap:normal}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid GrayText}
td.number{text-align:end;white-space:nowrap;overflow-wrap:normal;font-variant-numeric:tabular-nums}
.mail-text{white-space:pre-wrap}
iframe{width:100%;height:60vh;border:1px solid GrayText;background:Canvas}
[role=status],[role=alert]{border:2px solid;padding:.5rem 1rem}
`;

/** Served by every part at `/style.css`, so that no page needs inline styles. */
export const styleSheet: LocalAnswer = {
  status: 200,
  headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-store' },
  body: style,
};

/**
 * A whole page. `formTargets` are the origins to which a form on it may lead in the end:
 * a browser also checks where a redirect after the form goes.
 */
export function page(
  title: string,
  content: Html,
  options: { status?: number; language?: string; formTargets?: readonly string[] } = {},
): LocalAnswer {
  const formAction = ["'self'", ...(options.formTargets ?? [])].join(' ');
  return {
    status: options.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy':
        `default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; ` +
        `form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
    },
    body: html`<!doctype html>
      <html lang="${options.language ?? 'en'}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <link rel="stylesheet" href="/style.css" />
          <link rel="icon" href="data:," />
        </head>
        <body>
          <main>
            <h1>${title}</h1>
            ${content}
          </main>
        </body>
      </html>`.text,
  };
}
