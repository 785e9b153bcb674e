/** Which gift the address opens: back from the payment page, or from a link in a mail. */
import { isId } from '../frame/addresses';
import { recallReceipt, rememberReceipt } from './receiptMemory';

export interface OpenedGift {
  pledgeId: string;
  receiptToken: string;
  /** The payment page, when the gift was started in this tab. */
  checkoutUrl: string | null;
  /** Whether the donor came back without paying. */
  hasLeft: boolean;
}

/**
 * The gift of the page's address, or undefined when nothing here opens it.
 *
 * A mail's link carries `<pledgeId>.<receiptToken>` in its fragment, which no server sees. It is
 * taken out of the address at once, so that the tab's history does not keep it.
 */
export function openedGift(): OpenedGift | undefined {
  const fragment = decoded(location.hash.slice(1));
  const dot = fragment.indexOf('.');
  if (dot > 0 && isId(fragment.slice(0, dot))) {
    const pledgeId = fragment.slice(0, dot);
    const checkoutUrl = recallReceipt(pledgeId)?.checkoutUrl ?? null;
    rememberReceipt(pledgeId, { receiptToken: fragment.slice(dot + 1), checkoutUrl });
    history.replaceState(null, '', `${location.pathname}?id=${pledgeId}`);
  }
  const query = new URLSearchParams(location.search);
  const pledgeId = query.get('id') ?? '';
  const known = recallReceipt(pledgeId);
  return known && { pledgeId, ...known, hasLeft: query.get('left') === '1' };
}

/** Some mail programs encode what needs no encoding; what cannot be decoded opens nothing anyway. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
