import { parseHostJson } from './hostJson';

const parse = (json: object, settings = {}) =>
  parseHostJson(JSON.stringify({ version: '2.0', ...json }), settings);
const withQueues = (queues: object) => parse({ extensions: { queues } });

test('what host.json leaves out has the defaults of the real host on a desk', () => {
  expect(parse({})).toEqual({
    routePrefix: 'api',
    queues: {
      batchSize: 16,
      newBatchThreshold: 8,
      maxDequeueCount: 5,
      visibilityTimeoutMs: 0,
      maxPollingIntervalMs: 2000,
      messageEncoding: 'base64',
    },
  });
});

test('what it says is read whatever the case of its keys, and unknown keys are ignored', () => {
  const configuration = parse({
    Extensions: {
      http: { routePrefix: 'v1/x' },
      queues: {
        batchsize: 8,
        newBatchThreshold: 4,
        maxDequeueCount: 20,
        visibilityTimeout: '00:03:00',
        maxPollingInterval: '00:00:00.5',
        messageEncoding: 'None',
      },
    },
    functionTimeout: '00:05:00',
    logging: { logLevel: { default: 'Warning' } },
  });

  expect(configuration).toEqual({
    routePrefix: 'v1/x',
    queues: {
      batchSize: 8,
      newBatchThreshold: 4,
      maxDequeueCount: 20,
      visibilityTimeoutMs: 180_000,
      maxPollingIntervalMs: 500,
      messageEncoding: 'none',
    },
  });
});

test('a setting overrides the file', () => {
  const { queues } = parse(
    { extensions: { queues: { visibilityTimeout: '00:03:00', batchSize: 8 } } },
    {
      AzureFunctionsJobHost__extensions__queues__visibilityTimeout: '00:00:01',
      AzureFunctionsJobHost__extensions__queues__batchSize: '1',
    },
  );

  expect(queues).toMatchObject({ visibilityTimeoutMs: 1000, batchSize: 1, newBatchThreshold: 0 });
});

test.each([
  ['broken JSON', '{', 'not JSON'],
  ['no version', '{}', 'version'],
  ['version 3.0', '{"version":"3.0"}', 'version'],
  ['no object', '[]', 'version'],
])('%s is refused', (_what, text, reason) => {
  expect(() => parseHostJson(text, {})).toThrow(reason);
});

test.each([
  [{ batchSize: 33 }, 'batchsize'],
  [{ batchSize: 0 }, 'batchsize'],
  [{ batchSize: 1.5 }, 'batchsize'],
  [{ maxDequeueCount: 0 }, 'maxdequeuecount'],
  [{ newBatchThreshold: -1 }, 'newbatchthreshold'],
  [{ visibilityTimeout: '3 minutes' }, 'visibilitytimeout'],
  [{ visibilityTimeout: '24:00:00' }, 'visibilitytimeout'],
  [{ visibilityTimeout: '00:60:00' }, 'visibilitytimeout'],
  [{ visibilityTimeout: '8.00:00:00' }, 'visibilitytimeout'],
  [{ visibilityTimeout: 30 }, 'visibilitytimeout'],
  [{ maxPollingInterval: '00:00:00' }, 'maxpollinginterval'],
  [{ messageEncoding: 'utf-16' }, 'messageencoding'],
])('queues with %j are refused', (queues, key) => {
  expect(() => withQueues(queues)).toThrow(key);
});

test('a functionTimeout that is no time span is refused', () => {
  expect(() => parse({ functionTimeout: 'soon' })).toThrow('functiontimeout');
});
