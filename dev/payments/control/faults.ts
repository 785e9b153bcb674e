/** Failures that a test asks for: the next calls to some path get a 409, 429 or 5xx, or no answer at all. */
import { z } from 'zod';

export const faultsSchema = z
  .array(
    z.strictObject({
      /** A part of the path. */
      path: z.string().max(200),
      /** 0 drops the connection. */
      status: z.union([z.literal([0, 409]), z.int().min(429).max(599)]),
      times: z.int().min(1).max(10_000).default(1),
      /** The call takes effect, only its answer is lost. */
      after: z.boolean().default(false),
    }),
  )
  .max(100);

export type Fault = z.infer<typeof faultsSchema>[number];

export class Faults {
  #faults: Fault[] = [];

  replace(faults: Fault[]): void {
    this.#faults = faults;
  }

  /** The fault for this path, used up once. */
  next(path: string): Fault | undefined {
    const fault = this.#faults.find((each) => each.times > 0 && path.includes(each.path));
    if (fault !== undefined) fault.times -= 1;
    return fault;
  }
}
