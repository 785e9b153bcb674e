/** Limits on attempts (M-15, M-18): so many in a window of time, for one network or one address. */

const hourSeconds = 3_600;
const daySeconds = 86_400;

/** What is limited, and the window in which attempts are counted together. */
export const limitWindows = {
  /** Searches for receipts, by network address: each costs a query over all books. */
  'find-network': hourSeconds,
  /** Searches for the receipts of one e-mail address, whoever asks. */
  'find-address': hourSeconds,
  /** Concerns, by network address: each is read by a person. */
  'concern-network': hourSeconds,
  /** Receipts sent once more for one pledge. */
  'receipt-mail': daySeconds,
} as const;
export type LimitName = keyof typeof limitWindows;

/** The window that an instant lies in: its number, and how long it still lasts, whole seconds. */
export function windowAt(
  windowSeconds: number,
  now: Date,
): { number: number; secondsLeft: number } {
  const seconds = Math.floor(now.getTime() / 1000);
  const number = Math.floor(seconds / windowSeconds);
  return { number, secondsLeft: (number + 1) * windowSeconds - seconds };
}

interface Counted {
  name: LimitName;
  /** What is counted, as a hash. */
  subject: string;
  now: Date;
}

export interface Counter {
  id: string;
  type: 'counter';
  count: number;
  /** Seconds after its last change; by then its window is over. */
  ttl: number;
}

/** The first attempt of a window. The window's number is in the id, so that the next begins anew. */
export function counterOf({ name, subject, now }: Counted): Counter {
  const windowSeconds = limitWindows[name];
  const { number } = windowAt(windowSeconds, now);
  return {
    id: `counter:${name}:${subject}:${number}`,
    type: 'counter',
    count: 1,
    ttl: windowSeconds,
  };
}
