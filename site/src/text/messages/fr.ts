/** French, not yet read by a native speaker. */
import { appealWords } from './fr/appeals';
import { concernWords } from './fr/concern';
import { fixedWords } from './fr/fixed';
import { frameWords } from './fr/frame';
import { giveWords } from './fr/give';
import { homeWords } from './fr/home';
import { problemWords } from './fr/problems';
import { receiptWords } from './fr/receipt';
import { rightsWords } from './fr/rights';
import { shareWords } from './fr/share';

export const fr = {
  ...frameWords,
  ...homeWords,
  ...appealWords,
  ...giveWords,
  ...receiptWords,
  ...rightsWords,
  ...shareWords,
  ...concernWords,
  ...problemWords,
  ...fixedWords,
} as const;
