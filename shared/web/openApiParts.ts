/** The parts that every operation of the OpenAPI document is made of. */
import * as z from 'zod';

const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  retryAfterSeconds: z.int().optional(),
  remainingMinor: z.int().optional(),
});

/** JSON Schema of what is sent to us (`input`) or by us (`output`). */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { io });

const json = (schema: z.ZodType, io: 'input' | 'output', type = 'application/json') => ({
  content: { [type]: { schema: schemaOf(schema, io) } },
});

/** Any call may meet a fault of ours, or something that passes; some answer it in their own way. */
const always = [500, 503];

export const answers = (statuses: number[], schema: z.ZodType, ...problems: number[]) => ({
  responses: {
    ...Object.fromEntries(
      [...problems, ...always].map((code) => [
        code,
        { description: 'Problem', ...json(problemSchema, 'output', 'application/problem+json') },
      ]),
    ),
    ...Object.fromEntries(
      statuses.map((status) => [status, { description: 'Answer', ...json(schema, 'output') }]),
    ),
  },
});

export const parameter = (name: string, place: 'path' | 'query' | 'header', format?: string) => ({
  name,
  in: place,
  required: place !== 'query',
  schema: { type: 'string', ...(format === undefined ? {} : { format }) },
});

export const body = (schema: z.ZodType) => ({
  requestBody: { required: true, ...json(schema, 'input') },
});
