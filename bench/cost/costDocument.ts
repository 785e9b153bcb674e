/** Writes `docs/cost.md`: what was counted, what that costs, and what to turn when a part is at its limit. */
import { assumptionTable } from './assumptionTable';
import type { Counted } from './counted';
import {
  autoscaleLeastPerMonth,
  monthOf,
  privateNetworkPerMonth,
  quietRequestUnits,
  readyInstancePerMonth,
  type Month,
} from './estimate';
import { limits } from './limits';
import { dollars, number, table } from './markdown';
import { prices, pricesAsOf } from './prices';

const volumes = [1_000, 10_000, 1_000_000];

/** Of `DATABASE_MAXIMUM_RUS`, for the example. */
const autoscaleMaximum = 10_000;

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
    ['private network, six endpoints in five zones', dollars(privateNetworkPerMonth(6, 5))],
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
