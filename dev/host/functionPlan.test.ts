import { planFunctions } from './functionPlan';

const settings = { AzureWebJobsStorage: 'a connection string', COSMOS: 'another', QUEUE: 'work' };
const http = (more = {}) => ({
  request: { type: 'httpTrigger', direction: 'in', authLevel: 'anonymous', ...more },
  $return: { type: 'http', direction: 'out' },
});
const queue = (more = {}) => ({
  message: {
    type: 'queueTrigger',
    direction: 'in',
    queueName: 'work',
    connection: 'AzureWebJobsStorage',
    ...more,
  },
});
const timer = (schedule: string) => ({
  timer: { type: 'timerTrigger', direction: 'in', schedule },
});
const feed = (more = {}) => ({
  documents: {
    type: 'cosmosDBTrigger',
    direction: 'in',
    connection: 'COSMOS',
    databaseName: 'portal',
    containerName: 'campaigns',
    ...more,
  },
});

function planned(bindings: Record<string, unknown>, retryOptions?: unknown) {
  const registered = { name: 'subject', bindings, retryOptions, callback: () => undefined };
  return planFunctions([registered], settings);
}

function plannedTogether(...functions: [name: string, bindings: Record<string, unknown>][]) {
  const registered = functions.map(([name, bindings]) => ({
    ...{ name, bindings },
    callback: () => undefined,
  }));
  return planFunctions(registered, settings);
}

test('an expression in a binding is the setting that it names', () => {
  expect(planned(queue({ queueName: '%QUEUE%-events' }))).toMatchObject([
    { trigger: { queueName: 'work-events' } },
  ]);
});

test('a function is disabled by its setting', () => {
  const registered = { name: 'tick', bindings: timer('* * * * * *'), callback: () => undefined };

  const [tick] = planFunctions([registered], { 'AzureWebJobs.tick.Disabled': 'true' });

  expect(tick?.disabled).toBe(true);
});

test.each([
  ['an unknown trigger', { blob: { type: 'blobTrigger', direction: 'in' } }, 'blobtrigger'],
  ['an unknown output', { ...http(), out: { type: 'sendGrid', direction: 'out' } }, 'sendgrid'],
  ['no trigger', { $return: { type: 'http', direction: 'out' } }, 'no trigger'],
  ['a missing setting', queue({ queueName: '%NOWHERE%' }), 'NOWHERE'],
  ['a missing connection', queue({ connection: 'OTHER' }), 'OTHER is missing'],
  ['a queue name with capitals', queue({ queueName: 'Work' }), 'name'],
  ['a schedule of five fields', timer('* * * * *'), 'six fields'],
  ['an unclosed parameter', http({ route: 'things/{id' }), 'route "things/{id" is wrong'],
  ['an unknown constraint', http({ route: 'things/{id:uuid}' }), '"uuid" is no route constraint'],
  ['a parameter named twice', http({ route: '{id}/{ID}' }), 'named twice'],
  ['a catch-all in the middle', http({ route: '{*rest}/end' }), 'rest of the path'],
  ['an optional parameter in the middle', http({ route: '{id?}/end' }), 'optional'],
  ['a route with a slash in front', http({ route: '/things' }), 'slash'],
  ["a route that begins like the host's own", http({ route: 'administrators' }), 'administrators'],
  ['an unknown authorisation level', http({ authLevel: 'secret' }), 'authLevel'],
])("%s is refused by the function's name", (_what, bindings, reason) => {
  const plan = () => planned(bindings);

  expect(plan).toThrow('Function "subject" is refused');
  expect(plan).toThrow(reason);
});

test.each(['', '1st', 'host', 'a b', 'x'.repeat(129)])('no function is named "%s"', (name) => {
  expect(() => plannedTogether([name, timer('* * * * * *')])).toThrow('name');
});

test('a connection by identity is refused with the reason', () => {
  const registered = {
    name: 'work',
    bindings: queue({ connection: 'JOBS' }),
    callback: () => undefined,
  };

  expect(() => planFunctions([registered], { JOBS__queueServiceUri: 'https://x' })).toThrow(
    'by identity (JOBS__queueServiceUri)',
  );
});

test('two functions of one name are refused, whatever the case', () => {
  expect(() =>
    plannedTogether(['tick', timer('* * * * * *')], ['Tick', timer('* * * * * *')]),
  ).toThrow('there is a function "tick" already');
});

test('two functions with one route and method are refused', () => {
  const get = http({ route: 'things', methods: ['GET'] });
  const getAndPost = http({ route: 'Things', methods: ['POST', 'get'] });
  const put = http({ route: 'things', methods: ['PUT'] });

  expect(() => plannedTogether(['one', get], ['other', getAndPost])).toThrow('of function "one"');
  expect(plannedTogether(['one', get], ['other', put])).toHaveLength(2);
});

test('two functions that share a change-feed lease are refused: each would see only some changes', () => {
  expect(() => plannedTogether(['one', feed()], ['other', feed()])).toThrow('leaseContainerPrefix');
  expect(
    plannedTogether(['one', feed()], ['other', feed({ leaseContainerPrefix: 'other' })]),
  ).toHaveLength(2);
});

test('a retry policy is for timers and change feeds only', () => {
  const retry = { strategy: 'fixedDelay', maxRetryCount: -1, delayInterval: { seconds: 2 } };

  expect(planned(timer('* * * * * *'), retry)).toMatchObject([{ retry }]);
  expect(planned(feed(), retry)).toMatchObject([{ retry }]);
  expect(() => planned(queue(), retry)).toThrow('retry policies');
});

test('a retry policy without its delay is refused', () => {
  const retry = { strategy: 'fixedDelay', maxRetryCount: 2 };

  expect(() => planned(timer('* * * * * *'), retry)).toThrow('delayInterval');
});
