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

/**
 * The keys with that of one more mail: the oldest mail's ends, the browser's own stays.
 *
 * The same mail tried again replaces its own key, so that a mail service which is down ends no link.
 */
export function withMailKey(
  keys: ReceiptKeys,
  { mailKey, key }: { mailKey: string; key: string },
): ReceiptKeys {
  const own = keys.filter((known) => known.mailKey === null);
  const mailed = keys.filter((known) => known.mailKey !== null && known.mailKey !== mailKey);
  return [...own, ...[...mailed, { hash: sha256(key), mailKey }].slice(own.length - keysMax)];
}
