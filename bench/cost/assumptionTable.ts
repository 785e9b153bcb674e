/** What nobody could count, as the document tells it: the value, and why it was taken. */
import { assumptions } from './estimate';
import { number, table } from './markdown';
import { prices, secondsInMonth } from './prices';

export const assumptionTable = (): string =>
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
      'a guess; requests and lines are never sampled',
    ],
    [
      'kept of the host’s own log (`FunctionAppLogs`)',
      `${assumptions.hostLinesPerExecution} lines an execution and each line of the app, ${number(assumptions.bytesPerLogLine)} bytes each`,
      'the host says when a function starts and ends; some twenty columns of names and ids',
    ],
    [
      'kept of each message that is done (`StorageDelete`)',
      `${number(assumptions.bytesPerDeletedMessage)} bytes`,
      'some forty columns, among them address, caller and role',
    ],
    [
      'kept of database and vault',
      'nothing',
      'who changed them, and a partition’s size now and then: far within what is free',
    ],
  ]);
