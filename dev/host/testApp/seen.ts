/** What a function of the test app was given so far. */
import { z } from 'zod';
import { rawRequest } from './rawRequest';

const deliverySchema = z.object({ message: z.unknown(), tries: z.number(), at: z.number() });

export async function seenBy<Schema extends z.ZodType>(
  origin: string,
  functionName: string,
  schema: Schema,
): Promise<z.infer<Schema>[]> {
  const { body } = await rawRequest(`${origin}/api/seen/${functionName}`);
  return z.array(schema).parse(JSON.parse(String(body)));
}

/** The deliveries of queue messages to a function, in order. */
export const deliveriesTo = (origin: string, functionName: string) =>
  seenBy(origin, functionName, deliverySchema);
