/** Everything that a predicted deployment must satisfy. */
import { alarmRules } from './alarms';
import { figureRules } from './figures';
import { lockRules } from './locks';
import { mailRules } from './mail';
import { nameRules } from './names';
import { networkRules } from './network';
import { presenceRules } from './presence';
import { roleRules } from './roles';
import { scaleRules } from './scale';
import { secretRules } from './secrets';
import { settingRules } from './settings';
import { signInRules } from './signIn';
import { siteRules } from './site';
import { storeRules } from './stores';
import type { Rules } from './rule';

export const allRules: Rules = {
  ...nameRules,
  ...presenceRules,
  ...lockRules,
  ...networkRules,
  ...roleRules,
  ...settingRules,
  ...storeRules,
  ...scaleRules,
  ...secretRules,
  ...signInRules,
  ...siteRules,
  ...mailRules,
  ...alarmRules,
  ...figureRules,
};
