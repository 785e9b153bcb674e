/** The settings of this deployment, which the host keeps in `/config.json`. */
import { ask, jsonOf } from './ask';
import { hasFields, isOneOf, isText } from './shape';

export interface Settings {
  /** Origin of the API. */
  api: string;
  /** Soon while there is no payment provider, or nobody who answers for a gift. */
  giving: 'open' | 'soon';
}

const isSettings = hasFields<Settings>({
  api: isText,
  giving: isOneOf({ open: true, soon: true }),
});

/** The settings, fetched once; undefined while they cannot be had, and then fetched again. */
export function createSettings(): () => Promise<Settings | undefined> {
  let known: Settings | undefined;
  return async () => {
    known ??= await fetchSettings();
    return known;
  };
}

/** Undefined while the line is down; the next call tries again. */
async function fetchSettings(): Promise<Settings | undefined> {
  const said = await ask('/config.json');
  const found = jsonOf(said?.text ?? '');
  return isSettings(found) ? found : undefined;
}
