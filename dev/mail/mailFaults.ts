/** Refusals that a test asks for: the next mails to some recipient get an SMTP error. */
import { z } from 'zod';

/** A fault is used up after `times` recipients. */
export const mailFaultsSchema = z
  .array(
    z.strictObject({
      to: z.string().max(320),
      code: z.int().min(400).max(599),
      times: z.int().min(1).max(1_000).default(1),
    }),
  )
  .max(100);

export class MailFaults {
  #faults: z.infer<typeof mailFaultsSchema> = [];

  replace(faults: z.infer<typeof mailFaultsSchema>): void {
    this.#faults = faults;
  }

  /** The SMTP code to refuse this recipient with; uses the fault up once. */
  next(recipient: string): number | undefined {
    const fault = this.#faults.find(({ to, times }) => times > 0 && recipient.includes(to));
    if (fault === undefined) return undefined;
    fault.times -= 1;
    return fault.code;
  }
}
