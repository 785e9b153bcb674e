/** Which page's link led here: all that a shared link says. No person, no appeal, no gift. */
import type { ShareCode } from '../api/contract';
import { hasFields, isOneOf } from '../api/shape';
import { recall, remember } from '../frame/tabMemory';

export const isShareCode = isOneOf<ShareCode>({ appeal: true, thanks: true });

const isKept = hasFields<{ code: ShareCode }>({ code: isShareCode });
const keptKey = 'shared';

/** In an address, for example `?via=thanks`. */
const parameter = 'via';

/** An address that says which page it was shared from. */
export const sharedAddress = (path: string, code: ShareCode): string =>
  `${location.origin}${path}?${parameter}=${code}`;

/**
 * Keeps the code of the address for as long as the tab is open, and takes it out of the address:
 * who copies that passes on what they read, not how they came to it.
 */
export function keepShareCode(): void {
  const address = new URL(location.href);
  const code = address.searchParams.get(parameter);
  if (code === null) return;
  if (isShareCode(code)) remember(keptKey, { code });
  address.searchParams.delete(parameter);
  history.replaceState(history.state, '', address);
}

export const recallShareCode = (): ShareCode | null => recall(keptKey, isKept)?.code ?? null;
