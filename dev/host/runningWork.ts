/** What runs now: every invocation with what belongs to it, from its trigger to its acknowledgement. */

export class RunningWork {
  readonly #running = new Set<Promise<unknown>>();

  /** Counts `work` as running until it ends, and gives it back. */
  track<Result>(work: Promise<Result>): Promise<Result> {
    this.#running.add(work);
    const forget = () => this.#running.delete(work);
    work.then(forget, forget);
    return work;
  }

  /** Resolves when nothing runs. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }
}
