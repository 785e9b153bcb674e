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
  const { runnerImport } = await import('vite');
  const bundle = await bundleScripts();
  const { module } = await runnerImport<{ render: Render }>(
    join(__dirname, 'prerender/render.tsx'),
    config,
  );
  await writeLanguagesPage(bundle);
  await writeStaffPage(bundle);
  for (const locale of locales) {
    for (const page of sitePages) {
      const folder = join(__dirname, 'dist', locale, page.folder);
      const assets = assetsOf(page, locale, bundle);
      const catalogue = catalogueSources[locale];
      const html = module.render(page, { locale, catalogue, assets });
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'index.html'), html);
    }
  }
}

/** The page at `/`, which is in no language. */
async function writeLanguagesPage(bundle: Bundle): Promise<void> {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport<{ renderLanguages: RenderLanguages }>(
    join(__dirname, 'prerender/languagesPage.tsx'),
    config,
  );
  const assets = filesOf(languagesEntry, bundle);
  const html = module.renderLanguages({ catalogues: catalogueSources, assets });
  await writeFile(join(__dirname, 'dist/index.html'), html);
}

/** The page of those who work here, at `/staff/`. */
async function writeStaffPage(bundle: Bundle): Promise<void> {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport<{ renderStaff: (assets: PageAssets) => string }>(
    join(__dirname, 'prerender/staffPage.tsx'),
    config,
  );
  const folder = join(__dirname, 'dist/staff');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), module.renderStaff(filesOf(staffEntry, bundle)));
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
      target: 'es2022',
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
