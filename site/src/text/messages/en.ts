/** English, from which the other languages are translated. A branch of a choice is never one bare word. */
import { appealWords } from './en/appeals';
import { concernWords } from './en/concern';
import { fixedWords } from './en/fixed';
import { frameWords } from './en/frame';
import { giveWords } from './en/give';
import { homeWords } from './en/home';
import { problemWords } from './en/problems';
import { receiptWords } from './en/receipt';
import { rightsWords } from './en/rights';
import { shareWords } from './en/share';

export const en = {
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
