/** Whether two requests ask for the same gift. Pure. */
import type { PledgeRequest } from '../api/contract';

type Details = Omit<PledgeRequest, 'receiptKey'>;

/**
 * In which language, and from which page the donor came, makes no other gift: both can change while
 * its payment waits.
 */
export const isSameGift = (one: Details, other: Details): boolean =>
  detailsOf(one) === detailsOf(other);

const detailsOf = ({ amountMinor, currency, tipMinor, fallback, donor }: Details): string =>
  JSON.stringify([amountMinor, currency, tipMinor, fallback, donor.email, donor.name]);
