/** Provisioned throughput: a second's request units can be spent once. */
import { CosmosError, SUBSTATUS } from '../cosmosError';

export class Throttle {
  #second = 0;
  #spent = 0;

  constructor(
    private readonly requestUnitsPerSecond: number,
    /** Milliseconds since 1970. */
    private readonly clock: () => number,
  ) {}

  /** @throws CosmosError 429 when this second's units are spent: the last request may overdraw them. */
  admit(): void {
    const now = this.clock();
    const second = Math.floor(now / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#spent = 0;
    }
    if (this.#spent >= this.requestUnitsPerSecond) {
      const untilNext = 1000 - (now % 1000);
      throw new CosmosError(
        429,
        'Request rate is large. More Request Units may be needed, so no changes were made.',
        SUBSTATUS.tooManyRequests,
        untilNext,
      );
    }
  }

  spend(requestUnits: number): void {
    this.#spent += requestUnits;
  }
}
