/** Arabic: the pages of text. */
import type { TextPages } from '../textPageWords';
import { accessibility } from './accessibility';
import { howItWorks } from './howItWorks';
import { learnWhy } from './learnWhy';
import { privacy } from './privacy';
import { whoWeAre } from './whoWeAre';

export const ar: TextPages = { howItWorks, learnWhy, whoWeAre, privacy, accessibility };
