/** Which answers of Azure's mail service say that it will never take this mail to this address. */
import * as z from 'zod';

/**
 * The mail itself is at fault, such as by code `InvalidEmailAddress`. Of the other four hundreds, 401,
 * 403 and 404 speak of the deployment (its role, its sender's domain), 408 and 429 of this moment, and
 * 409 may be of a mail that it has.
 */
const refusingStatuses = [400, 422];

/** `EmailDropped`, and `EmailDroppedAllRecipientsSuppressed` for an address that has bounced. */
const droppedSchema = z.object({
  status: z.literal('Failed'),
  error: z.object({ code: z.string().startsWith('EmailDropped') }),
});

interface AcsAnswer {
  status: number;
  /** As JSON: an error, or what became of a mail. */
  body: unknown;
}

export const isAcsRefusal = ({ status, body }: AcsAnswer): boolean =>
  refusingStatuses.includes(status) || droppedSchema.safeParse(body).success;
