/** The pages of the site: one HTML file for each, in each language. */

import type { TextPageName } from './textPages/textPageWords';

export interface SitePage {
  name:
    'home' | 'appeal' | 'give' | 'receipt' | 'concern' | 'findReceipts' | 'notFound' | TextPageName;
  /** Folder of its file, under the language's. */
  folder: string;
  /** Its script, under `src`. */
  entry: string;
  /** Whether the page shows a story, so that the note on the quick exit stands on it. */
  hasStory: boolean;
  /** Whether search engines may keep it. No page that shows one appeal or one gift (SG-42). */
  isIndexed: boolean;
}

const page = (
  name: SitePage['name'],
  folder: string,
  { entry, hasStory = false, isIndexed = false }: Partial<SitePage> & { entry: string },
): SitePage => ({ name, folder, entry, hasStory, isIndexed });

const textPage = (name: TextPageName, folder: string): SitePage =>
  page(name, folder, { entry: 'textPage/entry.ts', isIndexed: true });

export const sitePages: readonly SitePage[] = [
  page('home', '', { entry: 'home/entry.ts', hasStory: true, isIndexed: true }),
  page('appeal', 'appeals', { entry: 'appeals/entry.ts', hasStory: true }),
  page('give', 'give', { entry: 'give/entry.ts' }),
  page('receipt', 'pledge', { entry: 'receipt/entry.ts' }),
  page('concern', 'concern', { entry: 'concern/entry.ts', isIndexed: true }),
  page('findReceipts', 'receipts', { entry: 'findReceipts/entry.ts', isIndexed: true }),
  textPage('howItWorks', 'how-it-works'),
  textPage('learnWhy', 'learn-why'),
  textPage('whoWeAre', 'who-we-are'),
  textPage('otherWays', 'other-ways'),
  textPage('privacy', 'privacy'),
  textPage('accessibility', 'accessibility'),
  page('notFound', 'not-found', { entry: 'notFound/entry.ts' }),
];

/** What a page loads: its script, what that needs at once, and the style sheet. Paths on the site. */
export interface PageAssets {
  script: string;
  preloads: readonly string[];
  style: string;
}
