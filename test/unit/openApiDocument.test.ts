/** The contract: OpenAPI 3.1, made of the schemas that parse and shape. */
import { z } from 'zod';
import { findRequestSchema } from '../../shared/mail/receiptSearch';
import { fallbackRequestSchema } from '../../shared/pledges/donorRights';
import { concernRequestSchema } from '../../shared/safety/concern';
import { pledgeRequestSchema } from '../../shared/pledges/pledge';
import { acceptanceRequestSchema } from '../../shared/staff/invitation';
import { viewSchema } from '../../shared/campaigns/publicView';
import { openApiDocument } from '../../shared/web/openApiDocument';

const content = z.record(z.string(), z.strictObject({ schema: z.looseObject({}) }));
const operationSchema = z.strictObject({
  operationId: z.string(),
  deprecated: z.literal(true).optional(),
  parameters: z
    .array(
      z.strictObject({
        name: z.string(),
        in: z.enum(['path', 'query', 'header']),
        required: z.boolean(),
        schema: z.looseObject({ type: z.literal('string') }),
      }),
    )
    .optional(),
  requestBody: z.strictObject({ required: z.literal(true), content }).optional(),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.strictObject({ description: z.string().min(1), content }),
  ),
});
/** What OpenAPI 3.1 asks of a document like ours. */
const documentSchema = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string().startsWith('/api/'),
    z.partialRecord(z.enum(['get', 'post', 'put']), operationSchema),
  ),
});

const document = documentSchema.parse(JSON.parse(JSON.stringify(openApiDocument())));
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.values(item).map((operation) => ({ path, ...operation })),
);

it('names every public operation once', () => {
  const isPublic = ({ path }: { path: string }) => !path.startsWith('/api/staff/');

  expect(
    operations
      .filter(isPublic)
      .map(({ operationId }) => operationId)
      .sort(),
  ).toEqual([
    'changeFallback',
    'createPledge',
    'erasePledge',
    'exportPledge',
    'findReceipts',
    'getCampaign',
    'getPledge',
    'health',
    'listCampaigns',
    'receivePaymentWebhook',
    'reportConcern',
    'resendReceipt',
  ]);
});

it('says every part of a path', () => {
  for (const { path, parameters = [] } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const said = parameters.filter((parameter) => parameter.in === 'path');

    expect(said.map(({ name }) => name)).toEqual(named);
    expect(said.every(({ required }) => required)).toBe(true);
  }
});

it('answers problems as problem+json and everything else as JSON', () => {
  for (const { responses, operationId } of operations) {
    for (const [status, { content: types }] of Object.entries(responses)) {
      // What is away is told like what is there: whoever watches health reads the same of both.
      const isAnswer = Number(status) < 400 || (operationId === 'health' && status === '503');
      const type = isAnswer ? 'application/json' : 'application/problem+json';

      expect([operationId, status, Object.keys(types)]).toEqual([operationId, status, [type]]);
    }
  }
});

it.each([
  ['createPledge', 'Idempotency-Key'],
  ['getPledge', 'Authorization'],
  ['receivePaymentWebhook', 'stripe-signature'],
])('says that %s needs the header %s', (operationId, name) => {
  const { parameters } = operations.find((each) => each.operationId === operationId) ?? {};

  expect(parameters).toContainEqual(
    expect.objectContaining({ name, in: 'header', required: true }),
  );
});

it('SG-14: no answer may have a field that is not listed', () => {
  for (const { responses } of operations) {
    for (const { content: types } of Object.values(responses)) {
      for (const { schema } of Object.values(types)) {
        for (const object of objectsOf(schema)) {
          expect(object['additionalProperties']).toBe(false);
        }
      }
    }
  }
});

it.each([
  ['createPledge', pledgeRequestSchema],
  ['reportConcern', concernRequestSchema],
  ['findReceipts', findRequestSchema],
  ['changeFallback', fallbackRequestSchema],
  ['acceptInvitation', acceptanceRequestSchema],
] as const)('the body of %s is the one that is parsed', (operationId, schema) => {
  const body = operations.find((operation) => operation.operationId === operationId)?.requestBody;

  expect(body?.content['application/json']?.schema).toEqual(jsonSchema(schema, 'input'));
});

it('the answer of getCampaign is the public view', () => {
  const { responses } = operations.find(({ operationId }) => operationId === 'getCampaign') ?? {};

  expect(responses?.['200']?.content['application/json']?.schema).toEqual(
    jsonSchema(viewSchema, 'output'),
  );
});

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): unknown =>
  JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io })));

/** Every schema of an object within a schema, itself first. */
function objectsOf(schema: unknown): Record<string, unknown>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.values(schema).flatMap(objectsOf);
  return 'type' in schema && schema.type === 'object' ? [{ ...schema }, ...inner] : inner;
}
