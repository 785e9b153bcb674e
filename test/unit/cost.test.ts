/** What a month costs: the arithmetic of `docs/cost.md`, and that the file is what it computes. */
import { readFileSync } from 'node:fs';
import { costDocument } from '../../bench/cost/costDocument';
import { countedSchema } from '../../bench/cost/counted';
import {
  assumptions,
  autoscaleLeastPerMonth,
  monthOf,
  quietRequestUnits,
} from '../../bench/cost/estimate';

const counted = countedSchema.parse(
  JSON.parse(readFileSync('bench/cost/counted.json', 'utf8')) as unknown,
);

/** The formatter pads the columns of a table. */
const unpadded = (markdown: string): string =>
  markdown
    .trim()
    .replaceAll(/ *(\||-{3,}) */g, '$1')
    .replaceAll(/-{3,}/g, '---');

test('docs/cost.md is what the count and the prices come to', () => {
  const written = readFileSync('docs/cost.md', 'utf8');

  expect(unpadded(written)).toBe(unpadded(costDocument(counted)));
});

test('the parts of a month add up to its total', () => {
  const { database, storage, functions, queues, mail, logs, alarms, total } = monthOf(
    10_000,
    counted,
  );

  expect(database + storage + functions + queues + mail + logs + alarms).toBeCloseTo(total, 9);
});

test('what is free is not billed: the functions of a month without pledges cost nothing', () => {
  const asleep = { ...counted, idle: { requestUnitsPerSecond: 0, executionsPerHour: 60 } };
  const { functions, mail } = monthOf(0, asleep);

  expect(functions).toBe(0);
  expect(mail).toBe(0);
});

test('mail is a fortieth of a cent each', () => {
  const one = { ...counted, perPledge: { ...counted.perPledge, mails: 1 } };

  expect(monthOf(1_000_000, one).mail).toBeCloseTo(250, 6);
});

test('each further pledge costs the same once nothing is free any more', () => {
  const first = monthOf(1_000_000, counted).total;
  const second = monthOf(2_000_000, counted).total;
  const third = monthOf(3_000_000, counted).total;

  expect(third - second).toBeCloseTo(second - first, 6);
});

test('autoscale is billed for every container, and ten quiet ones together like the books', () => {
  const books = (1_000 / 100) * 0.012 * 730;

  expect(autoscaleLeastPerMonth(10_000)).toBeCloseTo(2 * books, 6);
});

test('the quiet containers are counted with what the templates give them', () => {
  const templates = readFileSync('infra/modules/containers.bicep', 'utf8');

  expect(templates).toContain(`var quietRequestUnits = ${quietRequestUnits}\n`);
});

test('logs are telemetry, the host’s own log and one line for each message that is done', () => {
  const nothing = { ...counted, idle: { requestUnitsPerSecond: 0, executionsPerHour: 0 } };
  const logsOf = (over: Partial<typeof counted.perPledge>) =>
    monthOf(1_000_000, { ...nothing, perPledge: { ...counted.perPledge, ...over } }).logs;
  const each = { executions: 0, messages: 0, logLines: 0 };
  const gb = 2.3;

  expect(logsOf({ ...each, executions: 1 }) - logsOf(each)).toBeCloseTo((2.5 + 2) * gb, 6);
  expect(logsOf({ ...each, logLines: 1 }) - logsOf(each)).toBeCloseTo((1 + 1) * gb, 6);
  expect(logsOf({ ...each, messages: 1 }) - logsOf(each)).toBeCloseTo(2 * gb, 6);
});

test('every alarm of the templates is billed', () => {
  const templates = readFileSync('infra/modules/alarms.bicep', 'utf8');

  expect(templates.match(/^ {4}query: /gm)).toHaveLength(assumptions.logAlarms);
});

test('every log that the resources send is counted, or said to be little', () => {
  const templates = readFileSync('infra/modules/diagnostics.bicep', 'utf8');
  const sent = [...templates.matchAll(/category: '(\w+)'/g)].map(([, category]) => category);

  expect(sent.sort()).toEqual([
    'AuditEvent',
    'ControlPlaneRequests',
    'FunctionAppLogs',
    'PartitionKeyStatistics',
    'StorageDelete',
  ]);
});
