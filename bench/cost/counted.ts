/** What was counted while pledges were made and paid on the local stack; kept in `counted.json`. */
import { z } from 'zod';

export const countedSchema = z.strictObject({
  /** Day of the count. */
  countedOn: z.iso.date(),
  /** How many pledges it is an average of. */
  pledges: z.int(),
  /** From the form to the last mail. Request units are the emulator's estimate. */
  perPledge: z.strictObject({
    requestUnits: z.number(),
    executions: z.number(),
    /** Messages on all queues. */
    messages: z.number(),
    /** Messages on the queue that gets most. */
    messagesOnBusiestQueue: z.number(),
    mails: z.number(),
    storedBytes: z.number(),
    logLines: z.number(),
  }),
  perList: z.strictObject({ requestUnits: z.number() }),
  perAppeal: z.strictObject({ requestUnits: z.number() }),
  /** While nothing happens but the portal's own looking. */
  idle: z.strictObject({ requestUnitsPerSecond: z.number(), executionsPerHour: z.number() }),
  /** Pledges a second that one instance took, on the one core that the app had. */
  pledgesPerSecond: z.number(),
  /** The longest that one execution in twenty took, milliseconds. */
  executionMs95: z.number(),
});
export type Counted = z.infer<typeof countedSchema>;
