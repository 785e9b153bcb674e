/** How far one partition, one queue, one instance and the mail service carry. */
import type { Counted } from './counted';
import { assumptions, type Month } from './estimate';
import { secondsInMonth } from './prices';

/** Published limits of the platform. */
const platform = {
  /** Request units a second: serverless for a physical partition, and provisioned for any partition. */
  serverlessUnits: 5_000,
  partitionUnits: 10_000,
  partitionBytes: 20_000_000_000,
  /** Messages of a kilobyte a second. */
  queueMessages: 2_000,
  mailsPerHour: { managed: 10, own: 100 },
} as const;

const whole = (value: number): string => Math.floor(value).toLocaleString('en-GB');

export function limits(counted: Counted, months: readonly Month[]): string {
  const { perPledge, pledgesPerSecond } = counted;
  const perSecond = platform.serverlessUnits / perPledge.requestUnits;
  const busiest = months.at(-1);
  if (busiest === undefined) throw new RangeError('no month');
  const peakPledges = (assumptions.peak * busiest.pledges) / secondsInMonth;
  const lines = [
    `**One book** (a person's appeal, or one of a pool's books of a month) is one partition. Serverless carries ${whole(perSecond)} pledges a second in it (${whole(platform.serverlessUnits)} RU/s), provisioned twice that, and ${whole(platform.partitionBytes / perPledge.storedBytes)} pledges fit into its 20 GB. A person's goal is reached long before. For a pool, raise \`POOL_BUCKETS\` before the alarm _database throttled_ speaks.`,
    `**The database**, serverless, is asked for ${whole(busiest.peakRequestUnitsPerSecond)} RU/s in the busiest hour of ${whole(busiest.pledges)} pledges a month. Over ${whole(platform.serverlessUnits)}, or when the bill of requests is above autoscale's least price, set autoscale (operate.md); an account can be changed once, and not back.`,
    `**One queue** carries ${whole(platform.queueMessages)} messages a second; a pledge puts ${perPledge.messagesOnBusiestQueue} on the busiest, so ${whole(platform.queueMessages / perPledge.messagesOnBusiestQueue)} pledges a second. Nothing to turn: ${whole(peakPledges)} a second is the busiest hour of ${whole(busiest.pledges)} a month.`,
    `**One instance** took ${pledgesPerSecond} pledges a second here, where it shared two cores with everything else. Flex Consumption adds instances by itself up to \`MAXIMUM_INSTANCES\`; keep one or two always ready (\`ALWAYS_READY_INSTANCES\`) when an appeal is about to be passed on, so that nobody meets a cold start.`,
    `**Mail is the first limit.** The managed domain sends ${platform.mailsPerHour.managed} mails an hour, an own domain ${platform.mailsPerHour.own} until its quota is raised on request. A month of ${months.map(({ pledges }) => whole(pledges)).join(', ')} pledges asks for ${months.map(({ peakMailsPerHour }) => whole(Math.ceil(peakMailsPerHour))).join(', ')} an hour in its busiest hour. Mails wait on their queue and go out later, and the alarm _mail throttled_ tells.`,
  ];
  return lines.map((line) => `- ${line}`).join('\n');
}
