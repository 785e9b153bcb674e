/** What a page of text is made of: sections of paragraphs, lists, steps, tables and a worked example. */
import type { OrganisationFact, OrganisationText } from '../../deployment/organisationPart';

export type TextPageName =
  'howItWorks' | 'learnWhy' | 'whoWeAre' | 'otherWays' | 'privacy' | 'accessibility';

/** All of them in one language. One that is missing does not compile. */
export type TextPages = Record<TextPageName, TextPageWords>;

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
export type Block =
  | string
  | readonly string[]
  | Steps
  | Table
  | WorkedExample
  | Calls
  | FindReceipts
  | OrganisationFacts
  | OrganisationWords;

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

/** Where the money of one gift goes; the sums are the same in every language. */
interface WorkedExample {
  kind: 'worked example';
  words: { give: string; arrives: string; fee: string };
}

/** Numbers to call. A link's text says which one it is. */
interface Calls {
  kind: 'calls';
  calls: readonly { country: string; name: string; phone: string }[];
}

/** The way to the page that sends links to one's gifts. */
interface FindReceipts {
  kind: 'find receipts';
}

/** Who runs this site, from its settings: what each fact is called, and the words while there is none. */
interface OrganisationFacts {
  kind: 'organisation facts';
  labels: Record<OrganisationFact, string>;
  unnamed: string;
}

/** A text of the organisation's own, and the words while there is none. */
interface OrganisationWords {
  kind: 'organisation text';
  part: OrganisationText;
  unnamed: string;
}
