/** The OpenAPI 3.1 document, generated from the schemas that parse requests and shape answers. */
import * as z from 'zod';
import { cardSchema, viewSchema } from '../campaigns/publicView';
import { pledgeAnswerSchema, pledgeRequestSchema } from '../pledges/pledge';
import { concernRequestSchema } from '../safety/concern';
import { staffPaths } from './staffPaths';

const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  retryAfterSeconds: z.int().optional(),
  remainingMinor: z.int().optional(),
});

const placedSchema = z.strictObject({
  pledge: pledgeAnswerSchema,
  checkoutUrl: z.url(),
  receiptToken: z.string(),
});

const received = z.strictObject({ received: z.literal(true) });
const state = z.enum(['ok', 'failing']);
const healthSchema = z.strictObject({
  status: state,
  checks: z.strictObject({ cosmos: state, queues: state, blobs: state }),
});

/** JSON Schema of what is sent to us (`input`) or by us (`output`). */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { io });

const json = (schema: z.ZodType, io: 'input' | 'output', type = 'application/json') => ({
  content: { [type]: { schema: schemaOf(schema, io) } },
});

/** Any call may meet a fault of ours, or something that passes. */
const always = [500, 503];

const answers = (statuses: number[], schema: z.ZodType, ...problems: number[]) => ({
  responses: {
    ...Object.fromEntries(
      statuses.map((status) => [status, { description: 'Done', ...json(schema, 'output') }]),
    ),
    ...Object.fromEntries(
      [...problems, ...always].map((code) => [
        code,
        { description: 'Problem', ...json(problemSchema, 'output', 'application/problem+json') },
      ]),
    ),
  },
});

const parameter = (name: string, place: 'path' | 'query' | 'header', format?: string) => ({
  name,
  in: place,
  required: place !== 'query',
  schema: { type: 'string', ...(format === undefined ? {} : { format }) },
});

const body = (schema: z.ZodType) => ({ requestBody: { required: true, ...json(schema, 'input') } });

export const openApiDocument = () => ({
  openapi: '3.1.0',
  info: { title: '6Degree', version: '1' },
  paths: {
    '/api/campaigns': {
      get: {
        operationId: 'listCampaigns',
        parameters: [parameter('cursor', 'query')],
        ...answers(
          [200],
          z.strictObject({ campaigns: z.array(cardSchema), next: z.string().nullable() }),
          400,
        ),
      },
    },
    '/api/campaigns/{campaignId}': {
      get: {
        operationId: 'getCampaign',
        parameters: [parameter('campaignId', 'path', 'uuid')],
        ...answers([200], viewSchema, 404),
      },
    },
    '/api/campaigns/{campaignId}/pledges': {
      post: {
        operationId: 'createPledge',
        parameters: [
          parameter('campaignId', 'path', 'uuid'),
          parameter('Idempotency-Key', 'header', 'uuid'),
        ],
        ...body(pledgeRequestSchema),
        ...answers([200, 201], placedSchema, 400, 404, 409, 413, 422, 429),
      },
    },
    '/api/pledges/{pledgeId}': {
      get: {
        operationId: 'getPledge',
        parameters: [parameter('pledgeId', 'path', 'uuid'), parameter('Authorization', 'header')],
        ...answers(
          [200],
          z.strictObject({ pledge: pledgeAnswerSchema, campaign: cardSchema.nullable() }),
          401,
          404,
        ),
      },
    },
    '/api/payments/webhook': {
      post: { operationId: 'receivePaymentWebhook', ...answers([200], received, 400, 413) },
    },
    '/api/concerns': {
      post: {
        operationId: 'reportConcern',
        ...body(concernRequestSchema),
        ...answers([202], received, 400, 413),
      },
    },
    ...staffPaths,
    ...operationPaths,
    '/api/health': { get: { operationId: 'health', ...answers([200], healthSchema) } },
  },
});
