/** The pages that are text alone. Their words are only in their files: no script carries them. */
import type { Locale } from '../../src/text/locales';
import { accessibility } from './en/accessibility';
import { howItWorks } from './en/howItWorks';
import { learnWhy } from './en/learnWhy';
import { privacy } from './en/privacy';
import { whoWeAre } from './en/whoWeAre';
import type { TextPageWords } from './textPageWords';

export type TextPageName = 'howItWorks' | 'learnWhy' | 'whoWeAre' | 'privacy' | 'accessibility';

export const textPages: Record<Locale, Record<TextPageName, TextPageWords>> = {
  en: { howItWorks, learnWhy, whoWeAre, privacy, accessibility },
};
