/** The keys that open a pledge to its donor: random secrets, of which only hashes are stored. */
import * as z from 'zod';
import { sha256 } from '../hash';

/**
 * The browser's own key and those of the four latest mails.
 *
 * A donor has few mails of one gift at hand, and each link that somebody else might find in an old
 * mailbox ends with the fourth mail after it.
 */
const keysMax = 5;

/** 32 random bytes as base64url. */
export const receiptKeySchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const receiptKeysSchema = z
  .array(
    z.strictObject({
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      /** The mail whose link carries it; null for the one that the donor's browser made. */
      mailKey: z.uuid().nullable(),
    }),
  )
  .max(keysMax);
type ReceiptKeys = z.infer<typeof receiptKeysSchema>;

export const browserKey = (key: string): ReceiptKeys => [{ hash: sha256(key), mailKey: null }];

/** A try to send a mail. */
export interface MailTry {
  mailKey: string;
  /** The mail service said that it did not take the try before: nobody has that one's key. */
  wasTurnedAway: boolean;
}

/**
 * The keys with that of one more try of a mail: the oldest mail's ends, the browser's own stays.
 *
 * Of one mail two stay: the latest, and that of the first try which may have gone out, since a mail
 * service that knows a mail again delivers the first. So one that is down ends one other link at most.
 */
export function withMailKey(
  keys: ReceiptKeys,
  { mailKey, key, wasTurnedAway }: MailTry & { key: string },
): ReceiptKeys {
  const own = keys.filter((known) => known.mailKey === null);
  const others = keys.filter((known) => known.mailKey !== null && known.mailKey !== mailKey);
  const before = keys.filter((known) => known.mailKey === mailKey);
  const first = (wasTurnedAway ? before.slice(0, -1) : before).slice(0, 1);
  const mailed = [...others, ...first, { hash: sha256(key), mailKey }];
  return [...own, ...mailed.slice(own.length - keysMax)];
}
