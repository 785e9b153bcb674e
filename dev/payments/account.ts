/** The organisation's account at the provider: what every step reads, writes and announces. */
import { randomInt } from 'node:crypto';
import type { EventType } from './events/event';
import type { PaymentsStore } from './store/paymentsStore';

export interface Account {
  store: PaymentsStore;
  /** Unix time in seconds. */
  now(): number;
  /** Where the emulator listens: checkout pages are there. */
  origin(): string;
  /** Tells the webhook that something happened to an object, as it is now. */
  emit(type: EventType, object: object, previous?: Record<string, unknown>): void;
  /** The fee of this charge becomes known a little later. */
  feeLater(chargeId: string): void;
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A random id such as `ch_3kZ...`. Stripe's are opaque; nothing may be read from them. */
export function newId(prefix: string): string {
  const letters = Array.from({ length: 24 }, () => alphabet[randomInt(alphabet.length)]);
  return `${prefix}_${letters.join('')}`;
}
