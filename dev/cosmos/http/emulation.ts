/** What the routes work on. */
import type { PreparedQuery } from '../sql/prepareQuery';
import type { Account } from '../store/account';

export interface Emulation {
  readonly account: Account;
  readonly prepareQuery: (text: string) => PreparedQuery;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}
