/** Arabic, not yet read by a native speaker. */
import { appealWords } from './ar/appeals';
import { concernWords } from './ar/concern';
import { fixedWords } from './ar/fixed';
import { frameWords } from './ar/frame';
import { giveWords } from './ar/give';
import { homeWords } from './ar/home';
import { problemWords } from './ar/problems';
import { receiptWords } from './ar/receipt';
import { rightsWords } from './ar/rights';
import { shareWords } from './ar/share';

export const ar = {
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
