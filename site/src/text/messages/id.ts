/** Indonesian, not yet read by a native speaker. */
import { appealWords } from './id/appeals';
import { concernWords } from './id/concern';
import { fixedWords } from './id/fixed';
import { frameWords } from './id/frame';
import { giveWords } from './id/give';
import { homeWords } from './id/home';
import { problemWords } from './id/problems';
import { receiptWords } from './id/receipt';
import { rightsWords } from './id/rights';
import { shareWords } from './id/share';

export const id = {
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
