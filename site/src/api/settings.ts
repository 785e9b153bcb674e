/** The settings of this deployment, which the host keeps in `/config.json`. */
import { hasFields, isText } from './shape';

export interface Settings {
  /** Origin of the API. */
  api: string;
  /** Where the quick exit leads, when the organisation chose a page of its own. */
  exitUrl?: string;
  /** Who runs this site: legal name and postal address, as on receipts. */
  organisation?: Organisation;
}

interface Organisation {
  name: string;
  address: string;
}

const isSettings = hasFields<{ api: string }>({ api: isText });
const hasOrganisation = hasFields<{ organisation: Organisation }>({
  organisation: hasFields<Organisation>({ name: isText, address: isText }),
});
const hasExit = hasFields<{ exitUrl: string }>({ exitUrl: isText });

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
    if (!isSettings(found)) return undefined;
    return {
      api: found.api,
      ...(hasExit(found) && { exitUrl: found.exitUrl }),
      ...(hasOrganisation(found) && { organisation: found.organisation }),
    };
  } catch {
    return undefined; // The line is down; the next call tries again.
  }
}
