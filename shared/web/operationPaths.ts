/** The operator's operations in the OpenAPI document: queues, switches, the ledger, the public data. */
import * as z from 'zod';
import { replayRequestSchema } from '../alerts/replay';
import { shownMessageSchema } from '../alerts/setAside';
import { ledgerEntrySchema } from '../ledger/ledgerEntry';
import { reportNameSchema, reportSchema } from '../ledger/reconciliationReport';
import { queues } from '../names';
import { switchRecordSchema, switchRequestSchema } from '../safety/switch';
import { answers, body, parameter } from './openApiParts';
import { staffToken } from './staffPaths';

const queueSchema = z.strictObject({
  name: z.enum(queues),
  waiting: z.int(),
  setAside: z.array(shownMessageSchema),
});

const switchSchema = switchRecordSchema.omit({ id: true, type: true });

export const operationPaths = {
  '/api/staff/reconciliation': {
    get: {
      operationId: 'listReconciliations',
      parameters: [staffToken],
      ...answers([200], z.strictObject({ days: z.array(reportNameSchema) }), 401, 403),
    },
  },
  '/api/staff/reconciliation/{day}': {
    get: {
      operationId: 'getReconciliation',
      parameters: [parameter('day', 'path'), staffToken],
      ...answers(
        [200],
        z.strictObject({ report: reportSchema, csv: z.string() }),
        ...[401, 403, 404],
      ),
    },
  },
  '/api/staff/queues': {
    get: {
      operationId: 'listQueues',
      parameters: [staffToken],
      ...answers([200], z.strictObject({ queues: z.array(queueSchema) }), 401, 403),
    },
  },
  '/api/staff/queues/{name}/replay': {
    post: {
      operationId: 'replayMessages',
      parameters: [parameter('name', 'path'), staffToken],
      ...body(replayRequestSchema),
      ...answers(
        [200],
        z.strictObject({ replayed: z.int(), left: z.int() }),
        ...[400, 401, 403, 404, 413],
      ),
    },
  },
  '/api/staff/switches': {
    get: {
      operationId: 'listSwitches',
      parameters: [staffToken],
      ...answers([200], z.strictObject({ switches: z.array(switchSchema) }), 401, 403),
    },
  },
  '/api/staff/switches/{name}': {
    put: {
      operationId: 'turnSwitch',
      parameters: [parameter('name', 'path'), staffToken],
      ...body(switchRequestSchema),
      ...answers([200], z.strictObject({ switch: switchSchema }), ...[400, 401, 403, 404, 413]),
    },
  },
  '/api/staff/public/rebuild': {
    post: {
      operationId: 'rebuildPublicData',
      parameters: [staffToken],
      ...answers(
        [200],
        z.strictObject({
          campaigns: z.int(),
          orphans: z.int(),
          unreadable: z.array(z.string()),
        }),
        ...[401, 403],
      ),
    },
  },
  '/api/staff/ledger': {
    get: {
      operationId: 'exportLedger',
      parameters: [
        parameter('until', 'query', 'date-time'),
        parameter('after', 'query'),
        staffToken,
      ],
      ...answers(
        [200],
        z.strictObject({ entries: z.array(ledgerEntrySchema), next: z.string().nullable() }),
        ...[400, 401, 403],
      ),
    },
  },
};
