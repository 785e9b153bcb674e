/** What the head of every page says: to browsers, to search engines, and which files come with it. */
import type { ComponentChildren } from 'preact';
import type { PageAssets } from './pages';

interface PageHeadProps {
  title: string;
  isIndexed: boolean;
  assets: PageAssets;
  /** What this page alone says. */
  children?: ComponentChildren;
}

export function PageHead({ title, isIndexed, assets, children }: PageHeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {!isIndexed && <meta name="robots" content="noindex, noarchive, nosnippet" />}
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={assets.style} />
      <script type="module" src={assets.script} />
      {assets.preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      {children}
    </head>
  );
}
