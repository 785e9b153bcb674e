/** Builds the site into `site/dist`: scripts and styles by Vite, then every page as an HTML file. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { preact } from '@preact/preset-vite';
import type { InlineConfig, Rolldown } from 'vite';
import { catalogueSources } from './prerender/catalogueSources';
import { compileMessages, withoutParser } from './prerender/compileMessages';
import { sitePages, type PageAssets, type SitePage } from './prerender/pages';
import type { Catalogue } from './src/text/catalogue';
import { locales, type Locale } from './src/text/locales';

type Render = (
  page: SitePage,
  given: { locale: Locale; catalogue: Catalogue; assets: PageAssets },
) => string;
type RenderLanguages = (given: {
  catalogues: Record<Locale, Catalogue>;
  assets: PageAssets;
}) => string;
type RenderStaff = (assets: PageAssets) => string;
type Bundle = Rolldown.RolldownOutput['output'];

const source = join(__dirname, 'src');
const style = join(source, 'style/site.css');
const languagesEntry = 'languages/entry.ts';
const staffEntry = 'staff/entry.tsx';

const config: InlineConfig = {
  root: __dirname,
  configFile: false,
  logLevel: 'warn',
  plugins: [preact(), compileMessages()],
  resolve: { alias: [withoutParser] },
};

export async function buildSite(): Promise<void> {
  const bundle = await bundleScripts();
  const { render } = await load<{ render: Render }>('render.tsx');
  for (const locale of locales) {
    for (const page of sitePages) {
      const assets = assetsOf(page, locale, bundle);
      const catalogue = catalogueSources[locale];
      await writePage(join(locale, page.folder), render(page, { locale, catalogue, assets }));
    }
  }
  const { renderLanguages } = await load<{ renderLanguages: RenderLanguages }>('languagesPage.tsx');
  const assets = filesOf(languagesEntry, bundle);
  await writePage('', renderLanguages({ catalogues: catalogueSources, assets }));
  const { renderStaff } = await load<{ renderStaff: RenderStaff }>('staffPage.tsx');
  await writePage('staff', renderStaff(filesOf(staffEntry, bundle)));
}

/** A file of `prerender`, as the browser's scripts are compiled. */
async function load<Module>(name: string): Promise<Module> {
  const { runnerImport } = await import('vite');
  return (await runnerImport<Module>(join(__dirname, 'prerender', name), config)).module;
}

async function writePage(folder: string, html: string): Promise<void> {
  const target = join(__dirname, 'dist', folder);
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'index.html'), html);
}

async function bundleScripts(): Promise<Bundle> {
  const { build } = await import('vite');
  const input: Record<string, string> = {
    site: style,
    languages: join(source, languagesEntry),
    staff: join(source, staffEntry),
  };
  // Pages of text share one script.
  for (const { entry } of sitePages) input[dirname(entry)] = join(source, entry);
  const result = await build({
    ...config,
    build: {
      emptyOutDir: true,
      // An old phone's browser, of Chrome 90 or Safari 14, reads and gives. It has no newer syntax.
      target: 'es2020',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input,
        // What several pages need is one file, which the first page brings for all.
        output: { codeSplitting: { groups: [{ name: 'frame', minShareCount: 2 }] } },
      },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('expected one bundle');
  return result.output;
}

/** Which files of the bundle a page loads, and which its script will ask for at once. */
function assetsOf(page: SitePage, locale: Locale, bundle: Bundle): PageAssets {
  const files = filesOf(page.entry, bundle);
  const catalogue = chunkOf(`text/messages/${locale}.ts`, bundle);
  return { ...files, preloads: [...new Set([...files.preloads, `/${catalogue.fileName}`])] };
}

function filesOf(entry: string, bundle: Bundle): PageAssets {
  const { fileName, imports } = chunkOf(entry, bundle);
  const sheet = bundle.find((file) => file.fileName.endsWith('.css'));
  if (sheet === undefined) throw new Error('no style sheet');
  return {
    script: `/${fileName}`,
    preloads: imports.map((name) => `/${name}`),
    style: `/${sheet.fileName}`,
  };
}

function chunkOf(path: string, bundle: Bundle): Rolldown.OutputChunk {
  const chunk = bundle
    .filter((file) => file.type === 'chunk')
    .find(({ facadeModuleId }) => facadeModuleId === join(source, path));
  if (chunk === undefined) throw new Error(`no chunk for ${path}`);
  return chunk;
}

if (process.argv[1] === __filename) {
  buildSite().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
