/** How often each call was made, for tests that prove how few are needed. */
export class Counts {
  #counts = new Map<string, number>();

  add(call: string): void {
    this.#counts.set(call, (this.#counts.get(call) ?? 0) + 1);
  }

  clear(): void {
    this.#counts.clear();
  }

  list(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }
}
