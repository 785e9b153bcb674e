/** The staff page as HTML: the frame, and words for who has no script. */
import { render as toHtml } from 'preact-render-to-string';
import { Brand } from '../src/frame/Brand';
import { Note } from '../src/frame/Note';
import { StaffPage } from '../src/staff/StaffPage';
import { words } from '../src/staff/words';
import { PageHead } from './PageHead';
import type { PageAssets } from './pages';

export const renderStaff = (assets: PageAssets): string =>
  `<!doctype html>\n${toHtml(
    <html lang="en" dir="ltr">
      <PageHead title={`${words.title} – 6Degree`} isIndexed={false} assets={assets} />
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
