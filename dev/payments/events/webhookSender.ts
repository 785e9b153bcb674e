/** Delivers events to the webhook, and tries again until each is answered with 2xx. */
import { randomInt } from 'node:crypto';
import type { PaymentsStore } from '../store/paymentsStore';
import type { Delivery } from './delivery';
import type { Event } from './event';
import { postWebhook } from './postWebhook';
import { SendSchedule } from './sendSchedule';
import { faithful, type WebhookSettings } from './webhookSettings';

/** Stripe waits hours between later tries; on one machine nobody would. */
const firstRetryMilliseconds = 500;
const longestRetryMilliseconds = 15_000;

/** Stripe gives up after three days in live mode. */
const giveUpAfterSeconds = 3 * 24 * 60 * 60;

/** With `shuffle`, events leave at a random moment of this long, so that they overtake. */
const shuffleWithinMilliseconds = 400;

export class WebhookSender {
  settings: WebhookSettings = faithful;
  readonly #stop = new AbortController();
  readonly #schedule = new SendSchedule();
  #taken = 0;
  #url: string | null = null;

  constructor(
    private readonly store: PaymentsStore,
    private readonly secret: string,
    private readonly nowSeconds: () => number,
    private readonly isWanted: (type: string) => boolean,
  ) {}

  /** Where events go from now on: what waits for an address, or for its next try, goes there. */
  setUrl(url: string): void {
    const isFirst = this.#url === null;
    this.#url = url;
    if (!isFirst) {
      void this.#schedule.wake();
      return;
    }
    for (const delivery of this.store.list('local.delivery')) {
      if (delivery.state === 'pending') void this.#sendCopies(delivery);
    }
  }

  /** A restart forgets the settings: what was held then goes out like the rest. */
  releaseHeld(): Delivery[] {
    return this.store
      .list('local.delivery')
      .filter(({ state }) => state === 'held')
      .map((delivery) =>
        this.#save({ ...delivery, state: 'pending', copies: this.settings.times }),
      );
  }

  take(event: Event): void {
    const wanted = this.isWanted(event.type);
    this.#taken += wanted ? 1 : 0;
    const { deliver, times, loseEvery } = this.settings;
    const isLost = loseEvery > 0 && this.#taken % loseEvery === 0;
    const delivery = this.#save({
      object: 'local.delivery',
      id: event.id,
      state: !wanted ? 'unwanted' : isLost ? 'lost' : deliver ? 'pending' : 'held',
      copies: times,
      attempts: 0,
      lastAnswer: null,
    });
    if (delivery.state === 'pending' && this.#url !== null) void this.#sendCopies(delivery);
  }

  /**
   * Sends what was held, and tries again what waits for its next try. Resolves when each was tried
   * once, with how many were held.
   */
  async flush(): Promise<number> {
    const waiting = this.#schedule.wake();
    const released = this.releaseHeld();
    if (this.#url !== null) await Promise.all(released.map((each) => this.#sendCopies(each)));
    await waiting;
    return released.length;
  }

  /** Tries under way are broken off; they count as not delivered. */
  close(): void {
    this.#stop.abort();
    this.#schedule.close();
  }

  #save(delivery: Delivery): Delivery {
    this.store.save(delivery);
    const event = this.store.find('event', delivery.id);
    const open = delivery.state === 'delivered' || delivery.state === 'unwanted' ? 0 : 1;
    if (event !== undefined && event.pending_webhooks !== open) {
      this.store.save({ ...event, pending_webhooks: open });
    }
    return delivery;
  }

  /** Resolves when each copy was tried once. */
  async #sendCopies({ id, copies }: Delivery): Promise<void> {
    const { delayMs, shuffle } = this.settings;
    const tries = Array.from({ length: copies }, () => {
      const later = delayMs + (shuffle ? randomInt(shuffleWithinMilliseconds) : 0);
      return this.#schedule.after(later, () => this.#try(id, 1));
    });
    await Promise.all(tries);
  }

  async #try(id: string, attempt: number): Promise<void> {
    const event = this.store.find('event', id);
    if (event === undefined || this.#url === null) return;
    await this.store.saved(); // nothing is told that a crash could make unsaid
    const body = JSON.stringify(event, null, 2);
    const answer = await postWebhook(this.#url, body, this.secret, this.#stop.signal);
    const before = this.store.find('local.delivery', id);
    if (before === undefined || this.#stop.signal.aborted) return;

    const copies = before.copies - (answer.accepted ? 1 : 0);
    const isOver = this.nowSeconds() - event.created > giveUpAfterSeconds;
    this.#save({
      ...before,
      state: copies <= 0 ? 'delivered' : isOver ? 'given-up' : before.state,
      copies,
      attempts: before.attempts + 1,
      lastAnswer: answer.text,
    });
    if (answer.accepted || isOver) return;
    const wait = Math.min(firstRetryMilliseconds * 2 ** (attempt - 1), longestRetryMilliseconds);
    void this.#schedule.after(wait, () => this.#try(id, attempt + 1));
  }
}
