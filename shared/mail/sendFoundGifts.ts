/** Looking for a donor's gifts and sending the links to them: one mail for a search, however often tried. */
import { secondsLater } from '../instant';
import { Fault } from '../fault';
import type { Pledge } from '../pledges/pledge';
import { withMailKey, type MailTry } from '../pledges/receiptKeys';
import type { Stored } from '../storage/stored';
import { mailKeyOf } from './donorMailRequest';
import { foundGiftsMail, type OpenedGift } from './foundGifts';
import { MailRefused, type Mail } from './mail';
import type { ReceiptSearch } from './receiptSearch';
import { claimOn, stateAfter, type SendOutcome } from './sendOnce';

interface PledgePlace {
  book: string;
  pledgeId: string;
}

interface SendFoundGiftsDeps {
  findSearch: (searchId: string) => Promise<Stored<ReceiptSearch> | undefined>;
  replaceSearch: (search: ReceiptSearch, etag: string) => Promise<'replaced' | 'conflict'>;
  closeSearch: (search: ReceiptSearch) => Promise<void>;
  /** Gifts of a donor, newest first. */
  giftsOf: (donorHash: string) => Promise<PledgePlace[]>;
  findPledge: (book: string, pledgeId: string) => Promise<Stored<Pledge> | undefined>;
  keepKeys: (pledge: Stored<Pledge>) => Promise<'kept' | 'conflict'>;
  send: (mail: Mail) => Promise<void>;
  newKey: () => string;
  siteUrl: string;
  organisation: { name: string; address: string };
  /** How long a mail counts as being sent. */
  mailClaimSeconds: number;
  now: () => Date;
}

/** Links in one mail: more than nearly everybody has, and still read on a phone and cut short by no mail service. */
const giftsMax = 20;

/** A pledge may change under us, as when its fee becomes known: so often we look again. */
const attemptsMax = 5;

/** @throws whatever the mail service throws that may pass: the queue tries again. */
export const sendFoundGifts =
  (deps: SendFoundGiftsDeps) =>
  async (searchId: string): Promise<SendOutcome> => {
    const search = await deps.findSearch(searchId);
    // A day later the donor has asked again, or does not wait any more.
    if (search === undefined) return 'nobody to send to';
    const { donorHash, mail } = search.value;
    const claim = claimOn(mail, deps.now());
    if (claim === 'sent' || donorHash === null) return 'sent before';
    if (claim === 'under-way') return 'under way';

    const until = secondsLater(deps.now(), deps.mailClaimSeconds);
    const claimed = { ...search.value, mail: { state: 'sending' as const, until } };
    if ((await deps.replaceSearch(claimed, search.etag)) === 'conflict') return 'under way';
    const tried = {
      mailKey: mailKeyOf({ kind: 'receipt-search', searchId }),
      wasTurnedAway: mail?.state === 'turned-away',
    };
    const outcome = await findAndSend(claimed, { donorHash, ...tried }, deps);
    const done = { ...claimed, donorHash: null, mail: { state: 'sent' as const, until } };
    await deps.closeSearch(done);
    return outcome;
  };

async function findAndSend(
  search: ReceiptSearch,
  { donorHash, ...tried }: MailTry & { donorHash: string },
  deps: SendFoundGiftsDeps,
): Promise<SendOutcome> {
  try {
    const places = await deps.giftsOf(donorHash);
    const gifts: OpenedGift[] = [];
    for (const place of places.slice(0, giftsMax)) {
      const gift = await openGift(place, tried, deps);
      if (gift !== undefined) gifts.push(gift);
    }
    const donor = gifts[0]?.pledge.donor ?? null;
    if (donor === null) return 'nobody to send to';
    const more = Math.max(0, places.length - giftsMax);
    await deps.send(foundGiftsMail({ ...deps, mailKey: tried.mailKey, donor, gifts, more }));
    return 'sent';
  } catch (error) {
    if (error instanceof MailRefused) return 'refused';
    await deps.closeSearch({ ...search, mail: stateAfter(error, deps.now()) });
    throw error;
  }
}

/** The gift with a key for this mail; undefined when its donor was forgotten meanwhile. */
async function openGift(
  { book, pledgeId }: PledgePlace,
  tried: MailTry,
  { findPledge, keepKeys, newKey }: SendFoundGiftsDeps,
): Promise<OpenedGift | undefined> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const stored = await findPledge(book, pledgeId);
    if (stored === undefined || stored.value.donor === null) return undefined;
    const key = newKey();
    const keys = withMailKey(stored.value.keys, { ...tried, key });
    const pledge = { ...stored.value, keys };
    if ((await keepKeys({ ...stored, value: pledge })) === 'kept') return { pledge, key };
  }
  throw new Fault(`pledge ${pledgeId} kept changing while a link to it was made`, true);
}
