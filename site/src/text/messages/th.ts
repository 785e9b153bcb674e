/** Thai, not yet read by a native speaker. */
import { appealWords } from './th/appeals';
import { concernWords } from './th/concern';
import { fixedWords } from './th/fixed';
import { frameWords } from './th/frame';
import { giveWords } from './th/give';
import { homeWords } from './th/home';
import { problemWords } from './th/problems';
import { receiptWords } from './th/receipt';
import { rightsWords } from './th/rights';
import { shareWords } from './th/share';

export const th = {
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
