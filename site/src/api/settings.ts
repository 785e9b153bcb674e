/** The settings of this deployment, which the host keeps in `/config.json`. */
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

async function fetchSettings(): Promise<Settings | undefined> {
  try {
    const response = await fetch('/config.json');
    const found: unknown = await response.json();
    return isSettings(found) ? found : undefined;
  } catch {
    return undefined; // The line is down; the next call tries again.
  }
}
