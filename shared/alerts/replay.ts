/** What a replay of messages that were set aside asks for. */
import * as z from 'zod';

/** `{}` is all of a queue. */
export const replayRequestSchema = z.strictObject({ messageId: z.uuid().optional() });
