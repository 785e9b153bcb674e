/**
 * Kills this process at a chosen await, so that tests can prove that nothing is lost or done twice.
 *
 * An await is counted where code inside an invocation turns to the outside: HTTP (node's own client and fetch)
 * and plain sockets (SMTP). Each exchange counts twice. At an odd number, before anything is sent: the request never
 * took effect. At an even number, when the answer is here and the app has not seen it: it took effect. So killing at
 * 1, 2, 3 ... passes through every state that a crash can leave. Exchanges that run side by side mix their numbers.
 *
 * Numbers start again in each invocation. A pool of sockets that outlives its invocation is counted for the first.
 */
import { subscribe } from 'node:diagnostics_channel';
import { z } from 'zod';
import { awaitsOfHttp } from './awaitsOfHttp';
import { awaitsOfSockets } from './awaitsOfSockets';
import {
  invocationDoneChannel,
  invocationScope,
  type Invocation,
  type CountAwait,
} from './invocationScope';

export const killSwitchSchema = z.object({
  /** The await at which the process kills itself. */
  KILL_AT_AWAIT: z.coerce.number().int().min(1).optional(),
  /** Only awaits of this function count for that. */
  KILL_IN: z.string().optional(),
  /** Prints `awaits <function> <n>` after each invocation. */
  COUNT_AWAITS: z.literal('1').optional(),
});

export function installKillSwitch(
  { KILL_AT_AWAIT, KILL_IN, COUNT_AWAITS }: z.infer<typeof killSwitchSchema>,
  print: (line: string) => void,
): void {
  if (KILL_AT_AWAIT === undefined && COUNT_AWAITS === undefined) return;
  const counts = new WeakMap<Invocation, number>();
  const countAwait: CountAwait = (invocation) => {
    if (invocation === undefined) return;
    const count = (counts.get(invocation) ?? 0) + 1;
    counts.set(invocation, count);
    const counted = KILL_IN === undefined || KILL_IN === invocation.functionName;
    if (counted && count === KILL_AT_AWAIT) process.kill(process.pid, 'SIGKILL');
  };
  const sockets = awaitsOfSockets(countAwait, invocationScope.current);
  awaitsOfHttp(countAwait, invocationScope.current, (open) => sockets.belongToHttp(open));
  if (COUNT_AWAITS === undefined) return;
  subscribe(invocationDoneChannel, (message) => {
    const invocation = invocationSchema.parse(message);
    print(`awaits ${invocation.functionName} ${counts.get(invocation) ?? 0}`);
  });
}

const invocationSchema = z.custom<Invocation>(
  (message) => typeof message === 'object' && message !== null && 'functionName' in message,
);
