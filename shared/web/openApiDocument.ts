/** The OpenAPI 3.1 document, generated from the schemas that parse requests and shape answers. */
import * as z from 'zod';
import { cardSchema, viewSchema } from '../campaigns/publicView';
import { findRequestSchema } from '../mail/receiptSearch';
import { donorExportSchema } from '../pledges/donorExport';
import { fallbackRequestSchema } from '../pledges/donorRights';
import { pledgeAnswerSchema, pledgeRequestSchema } from '../pledges/pledge';
import { concernRequestSchema } from '../safety/concern';
import { answers, body, parameter } from './openApiParts';
import { operationPaths } from './operationPaths';
import { staffPaths } from './staffPaths';

const placedSchema = z.strictObject({
  pledge: pledgeAnswerSchema,
  checkoutUrl: z.url(),
  receiptToken: z.string(),
});

const erased = z.strictObject({ erased: z.literal(true) });
const received = z.strictObject({ received: z.literal(true) });
const state = z.enum(['ok', 'failing']);
const healthSchema = z.strictObject({
  status: state,
  checks: z.strictObject({ cosmos: state, queues: state, blobs: state }),
});

/** What every call on a donor's own pledge needs. */
const ownPledge = [parameter('pledgeId', 'path', 'uuid'), parameter('Authorization', 'header')];

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
        parameters: ownPledge,
        ...answers(
          [200],
          z.strictObject({ pledge: pledgeAnswerSchema, campaign: cardSchema.nullable() }),
          401,
          404,
        ),
      },
    },
    '/api/pledges/{pledgeId}/fallback': {
      put: {
        operationId: 'changeFallback',
        parameters: ownPledge,
        ...body(fallbackRequestSchema),
        ...answers(
          [200],
          z.strictObject({ pledge: pledgeAnswerSchema }),
          ...[400, 401, 404, 409, 413],
        ),
      },
    },
    '/api/pledges/{pledgeId}/receipt-mail': {
      post: {
        operationId: 'resendReceipt',
        parameters: ownPledge,
        ...answers([202], received, 401, 404, 409, 429),
      },
    },
    '/api/pledges/{pledgeId}/export': {
      get: {
        operationId: 'exportPledge',
        parameters: ownPledge,
        ...answers([200], donorExportSchema, 401, 404),
      },
    },
    '/api/pledges/{pledgeId}/erasure': {
      post: {
        operationId: 'erasePledge',
        parameters: ownPledge,
        ...answers([200], erased, 401, 404, 409),
      },
    },
    '/api/receipts/find': {
      post: {
        operationId: 'findReceipts',
        ...body(findRequestSchema),
        ...answers([202], received, 400, 413, 429),
      },
    },
    '/api/payments/webhook': {
      post: {
        operationId: 'receivePaymentWebhook',
        parameters: [parameter('stripe-signature', 'header')],
        ...answers([200], received, 400, 413),
      },
    },
    '/api/concerns': {
      post: {
        operationId: 'reportConcern',
        ...body(concernRequestSchema),
        ...answers([202], received, 400, 413, 429),
      },
    },
    ...staffPaths,
    ...operationPaths,
    '/api/health': { get: { operationId: 'health', ...answers([200, 503], healthSchema) } },
  },
});
