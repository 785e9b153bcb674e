/** The bindings that this host knows, as an app writes them. Fields that mean nothing here are ignored. */
import { z } from 'zod';

/** @see https://learn.microsoft.com/rest/api/storageservices/naming-queues-and-metadata */
const queueName = z
  .string()
  .regex(/^(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, 'no queue can have this name');
const connection = z.string().min(1);

/** The defaults of the real trigger. */
const defaultFeedPollDelayMs = 5000;
const defaultLeaseContainer = 'leases';
const defaultItemsPerInvocation = 100;

const httpTriggerSchema = z.object({
  type: z.literal('httptrigger'),
  authLevel: z.enum(['anonymous', 'function', 'admin']).default('function'),
  methods: z.array(z.string().toUpperCase()).default(['GET', 'POST']),
  route: z.string().optional(),
});
const queueTriggerSchema = z.object({
  type: z.literal('queuetrigger'),
  queueName,
  connection: connection.default('Storage'),
});
const timerTriggerSchema = z.object({
  type: z.literal('timertrigger'),
  schedule: z.string(),
  runOnStartup: z.boolean().default(false),
});
const changeFeedTriggerSchema = z.object({
  type: z.literal('cosmosdbtrigger'),
  connection: connection.default('CosmosDB'),
  databaseName: z.string().min(1),
  containerName: z.string().min(1),
  leaseConnection: connection.optional(),
  leaseDatabaseName: z.string().min(1).optional(),
  leaseContainerName: z.string().min(1).default(defaultLeaseContainer),
  leaseContainerPrefix: z.string().default(''),
  createLeaseContainerIfNotExists: z.boolean().default(false),
  feedPollDelay: z.number().int().min(0).default(defaultFeedPollDelayMs),
  maxItemsPerInvocation: z.number().int().min(1).default(defaultItemsPerInvocation),
  startFromBeginning: z.boolean().default(false),
});
export const triggerSchema = z.discriminatedUnion('type', [
  httpTriggerSchema,
  queueTriggerSchema,
  timerTriggerSchema,
  changeFeedTriggerSchema,
]);

export const outputSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('http') }),
  z.object({ type: z.literal('queue'), queueName, connection: connection.default('Storage') }),
]);

export type HttpTrigger = z.infer<typeof httpTriggerSchema>;
export type QueueTrigger = z.infer<typeof queueTriggerSchema>;
export type TimerTrigger = z.infer<typeof timerTriggerSchema>;
export type ChangeFeedTrigger = z.infer<typeof changeFeedTriggerSchema>;
export type Trigger = z.infer<typeof triggerSchema>;
export type QueueOutput = Extract<z.infer<typeof outputSchema>, { type: 'queue' }>;
