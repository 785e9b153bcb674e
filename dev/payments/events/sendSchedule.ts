/** When deliveries run: after a while, and not too many at once. */

/** Stripe sends many at once, and so do we; but a small machine must still answer them. */
const atOnce = 20;

export class SendSchedule {
  /** What waits, with the work to do. */
  readonly #waiting = new Map<NodeJS.Timeout, () => Promise<void>>();
  readonly #turns: (() => void)[] = [];
  #running = 0;
  #isClosed = false;

  /** Resolves when the work is done. After `close` nothing starts any more. */
  after(milliseconds: number, work: () => Promise<void>): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const run = () => {
        clearTimeout(timer);
        this.#waiting.delete(timer);
        const done = this.#inTurn(work);
        done.then(resolve, reject);
        return done;
      };
      const timer = setTimeout(() => void run(), milliseconds);
      this.#waiting.set(timer, run);
    });
  }

  /** Does now what waits. Resolves when it is done. */
  async wake(): Promise<void> {
    await Promise.all([...this.#waiting.values()].map((run) => run()));
  }

  close(): void {
    this.#isClosed = true;
    for (const timer of this.#waiting.keys()) clearTimeout(timer);
    this.#waiting.clear();
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
