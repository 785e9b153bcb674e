/** Everything that a predicted deployment must satisfy. Each rule throws what `expect` throws. */
import type { Prediction } from '../prediction';
import { lockRules, otherLockRules } from './locks';
import { nameRules } from './names';
import { roleRules } from './roles';
import { secretRules } from './secrets';
import { settingRules } from './settings';
import { storeRules } from './stores';

export const allRules: Record<string, (prediction: Prediction) => void> = {
  ...nameRules,
  ...lockRules,
  ...otherLockRules,
  ...roleRules,
  ...settingRules,
  ...storeRules,
  ...secretRules,
};
