/** When deliveries run: after a while, and not too many at once. */

/** Stripe sends many at once, and so do we; but a small machine must still answer them. */
const atOnce = 20;

export class SendSchedule {
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #turns: (() => void)[] = [];
  #running = 0;
  #isClosed = false;

  /** Resolves when the work is done. After `close` nothing starts any more. */
  after(milliseconds: number, work: () => Promise<void>): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        this.#inTurn(work).then(resolve, reject);
      }, milliseconds);
      this.#timers.add(timer);
    });
  }

  close(): void {
    this.#isClosed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    if (this.#running >= atOnce) await new Promise<void>((turn) => this.#turns.push(turn));
    this.#running += 1;
    try {
      if (!this.#isClosed) await work();
    } finally {
      this.#running -= 1;
      this.#turns.shift()?.();
    }
  }
}
