/** What a month costs, from what was counted and what Azure asks for. Dollars, before rounding. */
import { containers } from '../../shared/names';
import type { Counted } from './counted';
import { hoursInMonth, prices, secondsInMonth } from './prices';

/** What nobody could count here. Each is a guess on the dear side. */
export const assumptions = {
  /** How often the list and an appeal are read for each pledge that is made. */
  listsPerPledge: 10,
  appealsPerPledge: 20,
  /** An instance's memory. */
  instanceGb: 2,
  /** What Application Insights keeps of one execution. */
  bytesPerExecutionLogged: 2_500,
  /** What a line of the app takes, in Application Insights and once more in the host's own log. */
  bytesPerLogLine: 1_000,
  /** In the host's own log, beside the app's lines: that a function starts, and that it ended. */
  hostLinesPerExecution: 2,
  /** What the storage service writes of one message that is deleted. */
  bytesPerDeletedMessage: 2_000,
  /** Each queue, and each queue of what failed, is looked at once a second while an instance is awake. */
  queuesPolled: 10,
  /** Put, get and delete. */
  operationsPerMessage: 3,
  /** The busiest hour against the average one. */
  peak: 20,
  logAlarms: 7,
  metricAlarms: 1,
} as const;

const gb = 1_000_000_000;
const million = 1_000_000;

export interface Month {
  pledges: number;
  database: number;
  /** Of all that a year at this rate has left in the database. */
  storage: number;
  functions: number;
  queues: number;
  mail: number;
  logs: number;
  alarms: number;
  total: number;
  /** In the busiest hour, for the database. */
  peakRequestUnitsPerSecond: number;
  /** In the busiest hour. */
  peakMailsPerHour: number;
}

export function monthOf(pledges: number, counted: Counted): Month {
  const { perPledge, perList, perAppeal, idle } = counted;
  const { listsPerPledge, appealsPerPledge, instanceGb, peak } = assumptions;

  const requestUnitsPerPledge =
    perPledge.requestUnits +
    listsPerPledge * perList.requestUnits +
    appealsPerPledge * perAppeal.requestUnits;
  const idleRequestUnits = idle.requestUnitsPerSecond * secondsInMonth;
  const requestUnits = pledges * requestUnitsPerPledge + idleRequestUnits;

  const executions =
    pledges * (perPledge.executions + listsPerPledge + appealsPerPledge) +
    idle.executionsPerHour * hoursInMonth;
  const gbSeconds = executions * prices.functions.leastSeconds * instanceGb;
  const messages = pledges * perPledge.messages * assumptions.operationsPerMessage;
  const polls = assumptions.queuesPolled * secondsInMonth;
  const mails = pledges * perPledge.mails;
  const logBytes = loggedBytes({
    executions,
    lines: pledges * perPledge.logLines,
    messages: pledges * perPledge.messages,
  });

  const costs = {
    database: (requestUnits / million) * prices.database.perMillionRequestUnits,
    storage: ((12 * pledges * perPledge.storedBytes) / gb) * prices.database.perGbMonth,
    functions:
      (over(executions, prices.functions.freeExecutions) / million) *
        prices.functions.perMillionExecutions +
      over(gbSeconds, prices.functions.freeGbSeconds) * prices.functions.perGbSecond,
    queues: ((messages + polls) / 10_000) * prices.queues.perTenThousandOperations,
    mail: mails * prices.mail.perMail,
    logs: over(logBytes / gb, prices.logs.freeGb) * prices.logs.perGb,
    alarms:
      assumptions.logAlarms * prices.alarms.perLogQuery +
      assumptions.metricAlarms * prices.alarms.perMetric,
  };
  return {
    pledges,
    ...costs,
    total: Object.values(costs).reduce((sum, cost) => sum + cost, 0),
    peakRequestUnitsPerSecond:
      (peak * pledges * requestUnitsPerPledge) / secondsInMonth + idle.requestUnitsPerSecond,
    peakMailsPerHour: (peak * mails) / hoursInMonth,
  };
}

/** Of everything that goes to the workspace: telemetry, and what diagnostics.bicep sends beside it. */
function loggedBytes(of: { executions: number; lines: number; messages: number }): number {
  const telemetry =
    of.executions * assumptions.bytesPerExecutionLogged + of.lines * assumptions.bytesPerLogLine;
  const host =
    (of.executions * assumptions.hostLinesPerExecution + of.lines) * assumptions.bytesPerLogLine;
  return telemetry + host + of.messages * assumptions.bytesPerDeletedMessage;
}

/** What is left to pay when a part is free. */
const over = (used: number, free: number): number => Math.max(0, used - free);

/** One instance that is kept ready all month, before it does anything. */
export const readyInstancePerMonth = (): number =>
  assumptions.instanceGb * secondsInMonth * prices.functions.readyPerGbSecond;

/** @param endpoints private endpoints, whose names are looked up in `zones`. */
export const privateNetworkPerMonth = (endpoints: number, zones: number): number =>
  endpoints * prices.network.perEndpointHour * hoursInMonth + zones * prices.network.perZoneMonth;

/** What every container but the books may use at most with autoscale, as in infra/modules/containers.bicep. */
export const quietRequestUnits = 1_000;

/** The least that the whole database costs with autoscale, which is set for each container. */
export function autoscaleLeastPerMonth(booksRequestUnitsPerSecond: number): number {
  const maxima = Object.values(containers).map(({ name }) =>
    name === containers.campaigns.name ? booksRequestUnitsPerSecond : quietRequestUnits,
  );
  const billed = maxima.reduce((sum, maximum) => sum + maximum / 10, 0);
  return (billed / 100) * prices.database.autoscalePer100RequestUnitsHour * hoursInMonth;
}
