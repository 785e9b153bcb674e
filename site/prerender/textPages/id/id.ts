/** Indonesian: the pages of text. */
import type { TextPages } from '../textPageWords';
import { accessibility } from './accessibility';
import { howItWorks } from './howItWorks';
import { learnWhy } from './learnWhy';
import { otherWays } from './otherWays';
import { privacy } from './privacy';
import { whoWeAre } from './whoWeAre';

export const id: TextPages = { howItWorks, learnWhy, whoWeAre, otherWays, privacy, accessibility };
