/** The pages that are text alone. Their words are only in their files: no script carries them. */
import type { Locale } from '../../src/text/locales';
import { accessibility } from './en/accessibility';
import { howItWorks } from './en/howItWorks';
import { learnWhy } from './en/learnWhy';
import { privacy } from './en/privacy';
import { whoWeAre } from './en/whoWeAre';

export type TextPageName = 'howItWorks' | 'learnWhy' | 'whoWeAre' | 'privacy' | 'accessibility';

export interface TextPageWords {
  title: string;
  lead: string;
  sections: readonly Section[];
}

interface Section {
  title: string;
  blocks: readonly Block[];
}

/** A text alone is a paragraph, several are a list. */
export type Block = string | readonly string[] | Steps | Table | Sums | Calls | OrganisationDetails;

interface Steps {
  kind: 'steps';
  steps: readonly { title: string; text: string }[];
}

interface Table {
  kind: 'table';
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Amounts in US dollars, cents. `stitched` draws the amount as a row of stitches. */
interface Sums {
  kind: 'sums';
  rows: readonly { label: string; amountMinor: number; stitched?: boolean }[];
}

/** Numbers to call. A link's text says which one it is. */
interface Calls {
  kind: 'calls';
  calls: readonly { country: string; name: string; phone: string }[];
}

/** Name and address of who runs this site, from its settings; the text until they are there. */
interface OrganisationDetails {
  kind: 'organisation';
  fallback: string;
}

export const textPages: Record<Locale, Record<TextPageName, TextPageWords>> = {
  en: { howItWorks, learnWhy, whoWeAre, privacy, accessibility },
};
