/** host.json: what the host itself is told, with overrides from app settings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Settings } from './settingExpressions';
import { parseTimeSpanMs } from './timeSpan';

const overridePrefix = 'azurefunctionsjobhost__';
/** The real host's limit on messages taken at once. */
const greatestBatchSize = 32;
const defaultBatchSize = 16;
const defaultMaxDequeueCount = 5;
/** Azure's queues hide a message no longer than seven days. */
const longestVisibilityMs = 7 * 24 * 3600 * 1000;
/** The real host polls no faster, and on a desk sleeps up to two seconds where in Azure it may be a minute. */
const shortestPollingMs = 100;
const defaultPollingMs = 2000;

export interface QueueOptions {
  batchSize: number;
  newBatchThreshold: number;
  maxDequeueCount: number;
  visibilityTimeoutMs: number;
  maxPollingIntervalMs: number;
  messageEncoding: 'base64' | 'none';
}

export interface HostConfiguration {
  routePrefix: string;
  queues: QueueOptions;
}

const timeSpan = z.string().transform((text, context) => {
  const milliseconds = parseTimeSpanMs(text);
  if (milliseconds !== undefined) return milliseconds;
  context.addIssue(`"${text}" is no time span such as 00:00:30`);
  return z.NEVER;
});
const whole = z.coerce.number().int();
const keys = {
  version: z.literal('2.0'),
  functiontimeout: z.union([z.literal('-1'), timeSpan]).optional(),
  'extensions:http:routeprefix': z.string().default('api'),
  'extensions:queues:batchsize': whole.min(1).max(greatestBatchSize).default(defaultBatchSize),
  'extensions:queues:newbatchthreshold': whole.min(0).optional(),
  'extensions:queues:maxdequeuecount': whole.min(1).default(defaultMaxDequeueCount),
  'extensions:queues:visibilitytimeout': timeSpan
    .pipe(z.number().max(longestVisibilityMs))
    .default(0),
  'extensions:queues:maxpollinginterval': timeSpan
    .pipe(z.number().min(shortestPollingMs))
    .default(defaultPollingMs),
  'extensions:queues:messageencoding': z
    .string()
    .toLowerCase()
    .pipe(z.enum(['base64', 'none']))
    .default('base64'),
};
const configurationSchema = z.object(keys).transform((read): HostConfiguration => ({
  routePrefix: read['extensions:http:routeprefix'].replace(/^\/|\/$/g, ''),
  queues: {
    batchSize: read['extensions:queues:batchsize'],
    newBatchThreshold:
      read['extensions:queues:newbatchthreshold'] ??
      Math.floor(read['extensions:queues:batchsize'] / 2),
    maxDequeueCount: read['extensions:queues:maxdequeuecount'],
    visibilityTimeoutMs: read['extensions:queues:visibilitytimeout'],
    maxPollingIntervalMs: read['extensions:queues:maxpollinginterval'],
    messageEncoding: read['extensions:queues:messageencoding'],
  },
}));

/** @throws Error when the file is missing or not what {@link parseHostJson} takes. */
export function readHostJson(appFolder: string, settings: Settings): HostConfiguration {
  return parseHostJson(readFileSync(join(appFolder, 'host.json'), 'utf8'), settings);
}

/**
 * Keys are read whatever their case, unknown ones are ignored, and a setting such as
 * `AzureFunctionsJobHost__extensions__queues__batchSize` wins over the file, all as in Azure.
 *
 * @throws Error saying which key is wrong. (The real host starts and answers every call with 503.)
 */
export function parseHostJson(text: string, settings: Settings): HostConfiguration {
  const flat = new Map<string, unknown>();
  flatten(parseJson(text), '', flat);
  for (const [name, value] of Object.entries(settings)) {
    const key = name.toLowerCase();
    if (!key.startsWith(overridePrefix)) continue;
    flat.set(key.slice(overridePrefix.length).replaceAll('__', ':'), value);
  }
  const read = configurationSchema.safeParse(Object.fromEntries(flat));
  if (read.success) return read.data;
  throw new Error(`host.json is refused.\n${z.prettifyError(read.error)}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error('host.json is not JSON.', { cause: error });
  }
}

function flatten(value: unknown, path: string, into: Map<string, unknown>): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    into.set(path, value);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    flatten(inner, path === '' ? key.toLowerCase() : `${path}:${key.toLowerCase()}`, into);
  }
}
