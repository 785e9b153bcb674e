/** A plug-in that answers the addresses of the site with pages written from source. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { z } from 'zod';
import { filled } from '../../site/deployment/deployment';
import { sitePages, type PageAssets, type SitePage } from '../../site/prerender/pages';
import { directions, locales, type Locale } from '../../site/src/text/locales';
import { sampleOrganisation } from '../stack/sampleOrganisation';
import { readHostingConfig, type HostingConfig } from './hostingConfig';
import { siteAnswer } from './siteAnswer';

/** Origins of the running portal. */
export interface Portal {
  site: string;
  api: string;
}

/** What a request gets; undefined leaves it to Vite, which serves the source files. */
type Answer = { type: string; body: string } | { to: string } | undefined;

/** `ssrLoadModule` gives what a module exports, of which it knows nothing. */
interface Writer {
  render: (
    page: SitePage,
    given: { locale: Locale; catalogue: unknown; assets: PageAssets },
  ) => string;
}
interface Catalogues {
  catalogueSources: Record<Locale, unknown>;
}

const settingsSchema = z.object({ giving: z.enum(['open', 'soon']) }).loose();
const style = '/src/style/site.css';

/** The page that shows every part of the site in every state. It is in no build. */
const stylesFolder = 'styles';

const fileOf = (locale: Locale, folder: string) => join('/', locale, folder, 'index.html');

interface WrittenPage {
  locale: Locale;
  page: SitePage | 'styles';
}

const pages = new Map<string, WrittenPage>();
for (const locale of locales) {
  pages.set(fileOf(locale, stylesFolder), { locale, page: 'styles' });
  for (const page of sitePages) pages.set(fileOf(locale, page.folder), { locale, page });
}

export function writtenPages(portal: Portal): Plugin {
  return {
    name: 'written-pages',
    configureServer: async (server) => {
      const hosting = readHostingConfig(
        await readFile(join(server.config.root, 'public/staticwebapp.config.json'), 'utf8'),
      );
      server.middlewares.use((request, response, next) => {
        answerFor(request, { server, portal, hosting }).then((answer) => {
          if (answer === undefined) next();
          else if ('to' in answer) response.writeHead(302, { Location: answer.to }).end();
          else response.writeHead(200, { 'Content-Type': answer.type }).end(answer.body);
        }, next);
      });
    },
  };
}

interface Place {
  server: ViteDevServer;
  portal: Portal;
  hosting: HostingConfig;
}

async function answerFor(request: IncomingMessage, place: Place): Promise<Answer> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const origin = `http://${request.headers.host ?? ''}`;
  if (pathname === `/${stylesFolder}`) return { to: `/en/${stylesFolder}/` };
  if (pathname === '/config.json') {
    const settings = { ...(await settingsOf(place.portal)), api: origin };
    return { type: 'application/json', body: JSON.stringify(settings) };
  }
  if (pathname === '/') return { to: '/en/' };
  if (!locales.some((locale) => `${pathname}/`.startsWith(`/${locale}/`))) return undefined;
  const answer = siteAnswer(place.hosting, new Set(pages.keys()), pathname);
  if (answer.kind === 'redirect') return { to: answer.to };
  if (answer.kind === 'empty') return undefined;
  const html = await written(answer.file, origin, place);
  return {
    type: 'text/html; charset=utf-8',
    body: await place.server.transformIndexHtml(request.url ?? '/', html),
  };
}

const settingsOf = async ({ site }: Portal) =>
  settingsSchema.parse(await (await fetch(`${site}/config.json`)).json());

/** @throws Error when there is no such page. */
async function written(file: string, origin: string, { server, portal }: Place): Promise<string> {
  const found = pages.get(file);
  if (found === undefined) throw new Error(`no page ${file}`);
  const { locale, page } = found;
  if (page === 'styles') return stylesPage(locale);
  const { render } = (await server.ssrLoadModule('/prerender/render.tsx')) as Writer;
  const { catalogueSources } = (await server.ssrLoadModule(
    '/prerender/catalogueSources.ts',
  )) as Catalogues;
  const assets = { script: `/src/${page.entry}`, preloads: [], style };
  const html = render(page, { locale, catalogue: catalogueSources[locale], assets });
  const { giving } = await settingsOf(portal);
  return filled(file, html, {
    api: origin,
    site: origin,
    giving,
    organisation: sampleOrganisation,
    signIn: null,
  });
}

const stylesPage = (locale: Locale): string =>
  `<!doctype html><html lang="${locale}" dir="${directions[locale]}"><head><meta charset="utf-8">` +
  '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Styles</title>' +
  `<link rel="stylesheet" href="${style}"><script type="module" src="/styles/entry.tsx"></script>` +
  '</head><body><div id="styles"></div></body></html>';
