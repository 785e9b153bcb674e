/** Writes `docs/cost.md`: what was counted, what that costs, and what to turn when a part is at its limit. */
import type { Counted } from './counted';
import {
  assumptions,
  autoscaleLeastPerMonth,
  monthOf,
  privateNetworkPerMonth,
  quietRequestUnits,
  readyInstancePerMonth,
  type Month,
} from './estimate';
import { limits } from './limits';
import { prices, pricesAsOf, secondsInMonth } from './prices';

const volumes = [1_000, 10_000, 1_000_000];

/** Of `DATABASE_MAXIMUM_RUS`, for the example. */
const autoscaleMaximum = 10_000;

const number = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: value < 100 ? 1 : 0 });
const dollars = (value: number): string =>
  value !== 0 && value < 0.01 ? 'under 0.01' : value.toFixed(2);
const table = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...others] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...others.map(line)].join('\n');
};

export function costDocument(counted: Counted): string {
  const months = volumes.map((pledges) => monthOf(pledges, counted));
  return [
    '# What it costs',
    `Computed by \`npm run bench -- cost\` from operations counted on ${counted.countedOn} on the local stack, and list prices of ${pricesAsOf} (East US, US dollars, without tax; \`bench/cost/prices.ts\`). Nobody has seen a bill of Azure for it yet. The payment provider's fees are its own and are not here.`,
    '## A month',
    monthTable(months),
    `A portal that nobody gives to costs at most ${dollars(monthOf(0, counted).total)}: alarms, and looking for work all the time.`,
    '## Options',
    optionTable(),
    '## What was counted',
    countedTable(counted),
    'Request units are the emulator’s estimate; look at the workbook for the real ones after the first hundred pledges.',
    '## What was assumed',
    assumptionTable(),
    '## How far it carries, and what to turn',
    limits(counted, months),
    '',
  ].join('\n\n');
}

function monthTable(months: readonly Month[]): string {
  const row = (what: string, of: (month: Month) => number) => [
    what,
    ...months.map((month) => dollars(of(month))),
  ];
  return table([
    ['US dollars', ...months.map(({ pledges }) => `${number(pledges)} pledges`)],
    row('Database, requests', ({ database }) => database),
    row('Database, kept after a year', ({ storage }) => storage),
    row('Functions', ({ functions }) => functions),
    row('Queues', ({ queues }) => queues),
    row('Mail', ({ mail }) => mail),
    row('Logs', ({ logs }) => logs),
    row('Alarms', ({ alarms }) => alarms),
    row('**Together**', ({ total }) => total),
    [
      'For one pledge, cents',
      ...months.map(({ total, pledges }) => ((100 * total) / pledges).toFixed(2)),
    ],
  ]);
}

const optionTable = (): string =>
  table([
    ['option', 'adds a month'],
    ['one instance that is always ready', dollars(readyInstancePerMonth())],
    ['private network, five endpoints', dollars(privateNetworkPerMonth(5))],
    [
      `autoscale instead of serverless, ${number(autoscaleMaximum)} RU/s at most for the books and ${number(quietRequestUnits)} for each other container`,
      `${dollars(autoscaleLeastPerMonth(autoscaleMaximum))} at least, in place of the requests`,
    ],
    ['Static Web Apps Standard', dollars(prices.site.standard)],
  ]);

function countedTable({ pledges, perPledge, perList, perAppeal, ...counted }: Counted): string {
  return table([
    ['', `average of ${pledges}`],
    ['request units of a pledge, from form to mails', number(perPledge.requestUnits)],
    ['function executions of a pledge', number(perPledge.executions)],
    ['queue messages of a pledge', number(perPledge.messages)],
    ['mails of a pledge', number(perPledge.mails)],
    ['bytes that a pledge leaves in the database', number(perPledge.storedBytes)],
    ['log lines of a pledge', number(perPledge.logLines)],
    ['request units of one look at the list', number(perList.requestUnits)],
    ['request units of one look at an appeal', number(perAppeal.requestUnits)],
    ['request units a second while nothing happens', number(counted.idle.requestUnitsPerSecond)],
    ['executions an hour while nothing happens', number(counted.idle.executionsPerHour)],
    ['19 of 20 executions take less than', `${number(counted.executionMs95)} ms`],
  ]);
}

const assumptionTable = (): string =>
  table([
    ['what', 'value', 'why'],
    [
      'looks at the list, at an appeal, for each pledge',
      `${assumptions.listsPerPledge}, ${assumptions.appealsPerPledge}`,
      'an open appeal is asked for again every 45 seconds',
    ],
    [
      'each execution is billed alone, for',
      `${prices.functions.leastSeconds} s of ${assumptions.instanceGb} GB`,
      'the least that is billed; executions that share an instance cost less',
    ],
    [
      'seconds for which the portal looks for work',
      number(secondsInMonth),
      'all of a month; Flex Consumption lets instances sleep',
    ],
    [
      'the busiest hour against the average',
      `${assumptions.peak} times`,
      'an appeal that is passed on',
    ],
    [
      'kept by Application Insights',
      `${number(assumptions.bytesPerExecutionLogged)} bytes an execution, ${number(assumptions.bytesPerLogLine)} a log line`,
      'a guess; sampling keeps less',
    ],
  ]);
