/** How many requests on documents there were, and what they cost. */
import type { OperationWord } from '../http/operation';

interface CountReport {
  /** By container and operation: `campaigns batch`. */
  readonly requests: Readonly<Record<string, number>>;
  /** Request units. */
  readonly requestCharge: number;
}

export class RequestCounts {
  #requests = new Map<string, number>();
  #charge = 0;

  count(container: string, operation: OperationWord): void {
    const name = `${container} ${operation}`;
    this.#requests.set(name, (this.#requests.get(name) ?? 0) + 1);
  }

  addCharge(requestUnits: number): void {
    this.#charge += requestUnits;
  }

  reset(): void {
    this.#requests = new Map();
    this.#charge = 0;
  }

  report(): CountReport {
    return {
      requests: Object.fromEntries(this.#requests),
      requestCharge: Math.round(this.#charge * 100) / 100,
    };
  }
}
