/** Faults on purpose: the next requests that fit one fail as it says. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CosmosError, SUBSTATUS } from '../cosmosError';
import type { OperationWord } from '../http/operation';

export interface CosmosFault {
  /** Every operation when it is left out. */
  readonly operation?: OperationWord | undefined;
  /** Every container when it is left out. */
  readonly container?: string | undefined;
  /** What is answered. Without a status and a drop, the request is only delayed. */
  readonly status?: number | undefined;
  readonly substatus?: number | undefined;
  /** What the client is told to wait; a 429 always tells something. */
  readonly retryAfterMs?: number | undefined;
  /** Closes the connection without an answer, and without having done anything. */
  readonly drop?: boolean | undefined;
  /** How long the emulator waits first. */
  readonly delayMs?: number | undefined;
  /** How many requests it meets; one when it is left out. */
  readonly times?: number | undefined;
}

/** Long enough to be seen, short enough for tests. */
const DEFAULT_RETRY_AFTER_MS = 5;

interface Waiting {
  readonly fault: CosmosFault;
  times: number;
}

export class Faults {
  #waiting: Waiting[] = [];

  add(fault: CosmosFault): void {
    this.#waiting.push({ fault, times: fault.times ?? 1 });
  }

  replaceAll(faults: readonly CosmosFault[]): void {
    this.#waiting = [];
    for (const fault of faults) this.add(fault);
  }

  /**
   * Lets a request pass, or ends it.
   * @returns whether its connection is to be dropped.
   * @throws CosmosError of the fault's status.
   */
  async meet(operation: OperationWord, container: string): Promise<'pass' | 'drop'> {
    const met = this.#waiting.find(
      ({ fault }) =>
        (fault.operation ?? operation) === operation &&
        (fault.container ?? container) === container,
    );
    if (met === undefined) return 'pass';
    met.times -= 1;
    this.#waiting = this.#waiting.filter(({ times }) => times > 0);

    const { status, substatus, retryAfterMs, drop, delayMs } = met.fault;
    if (delayMs !== undefined) await sleep(delayMs);
    if (drop === true) return 'drop';
    if (status === undefined) return 'pass';
    const throttled = status === 429;
    throw new CosmosError(
      status,
      'This fault was asked for.',
      substatus ?? (throttled ? SUBSTATUS.tooManyRequests : undefined),
      retryAfterMs ?? (throttled ? DEFAULT_RETRY_AFTER_MS : undefined),
    );
  }
}
