/** The staff page as HTML: the frame, and words for who has no script. */
import { render as toHtml } from 'preact-render-to-string';
import { Brand } from '../src/frame/Brand';
import { Note } from '../src/frame/Note';
import { StaffPage } from '../src/staff/StaffPage';
import { words } from '../src/staff/words';
import type { PageAssets } from './pages';

export const renderStaff = (assets: PageAssets): string =>
  `<!doctype html>\n${toHtml(
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, noarchive, nosnippet" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${words.title} – 6Degree`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assets.style} />
        <script type="module" src={assets.script} />
        {assets.preloads.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
      </head>
      <body>
        <header class="head">
          <div class="wrap">
            <a class="brand" href="/">
              <Brand />
              6Degree
            </a>
          </div>
        </header>
        <noscript>
          <div class="wrap narrow">
            <Note title={words.noScript}>
              <p>{words.noScriptBody}</p>
            </Note>
          </div>
        </noscript>
        <main id="main">
          <StaffPage />
        </main>
      </body>
    </html>,
  )}\n`;
