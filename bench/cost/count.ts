/** Counts what pledges cost: made, paid, reconciled, alerted and thanked for, with everything running. */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { queues } from '../../shared/names';
import { atProvider, get, pool } from '../../test/support/donor';
import { until } from '../../test/support/portal';
import { atOnce, placed } from '../stand/donors';
import { onStand, type Stand } from '../stand/stand';
import { percentile } from '../statistics';
import type { Counted } from './counted';

const pledges = 40;
const reads = 100;

/** Long enough for every timer of a minute, twice. */
const idleSeconds = 120;

/** Until nothing of what was done before is under way any more. */
const quietSeconds = 5;

const rushed = { pledges: 300, concurrency: 32 };

const countsSchema = z.object({ requestCharge: z.number() });
const inboxSchema = z.array(z.object({ to: z.string() }));
const executedLine = /Executed '([^']+)' \(\w+, Duration=(\d+)ms\)/;

interface Work {
  seconds: number;
  requestUnits: number;
  executed: { name: string; ms: number }[];
  logLines: number;
}

/** What `act` made the portal do, until it had nothing to do any more. */
async function workOf(stand: Stand, act: () => Promise<void>): Promise<Work> {
  const { log } = stand.app();
  const counts = `${stand.origins.cosmos}/_local/counts`;
  const from = log.length;
  const startedAt = performance.now();
  await fetch(counts, { method: 'DELETE' });
  await act();
  const { requestCharge } = countsSchema.parse(await (await fetch(counts)).json());
  const lines = log.slice(from);
  const executed = lines.flatMap((line) => {
    const [, name, ms] = executedLine.exec(line) ?? [];
    return name === undefined ? [] : [{ name, ms: Number(ms) }];
  });
  return {
    seconds: (performance.now() - startedAt) / 1000,
    requestUnits: requestCharge,
    executed,
    logLines: lines.length - executed.length,
  };
}

async function storedBytes(stand: Stand): Promise<number> {
  const containers = ['campaigns', 'payments', 'alerts', 'audit'] as const;
  const sizes = containers.map(async (name) => {
    const { resources } = await stand.container(name).items.readAll().fetchAll();
    return JSON.stringify(resources).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function payAll(stand: Stand): Promise<number> {
  const inbox = async () =>
    inboxSchema.parse(await (await fetch(`${stand.origins.mail}/api/messages`)).json());
  await fetch(`${stand.origins.mail}/api/messages`, { method: 'DELETE' });
  for (let index = 0; index < pledges; index += 1) {
    const { checkoutUrl } = await placed(stand.app().origin, pool);
    await atProvider(stand.origins.payments, checkoutUrl, 'pay');
  }
  const thanked = async () => (await inbox()).filter(({ to }) => to === 'a@example.org').length;
  await until(async () => (await thanked()) >= pledges);
  await pause(quietSeconds * 1000);
  return (await inbox()).length;
}

async function count(stand: Stand): Promise<Counted> {
  const { origin } = stand.app();
  // The month's books are made before anything is counted.
  for (let index = 0; index < pledges; index += 1) await placed(origin, pool);
  await pause(quietSeconds * 1000);

  const idle = await workOf(stand, () => pause(idleSeconds * 1000));
  const idleUnits = idle.requestUnits / idle.seconds;
  const idleExecutions = idle.executed.length / idle.seconds;

  const bytesBefore = await storedBytes(stand);
  let mails = 0;
  const paid = await workOf(stand, async () => {
    mails = await payAll(stand);
  });
  const bytes = (await storedBytes(stand)) - bytesBefore;
  const list = await workOf(stand, async () => readAgain(`${origin}/api/campaigns`));
  const appeal = await workOf(stand, async () => readAgain(`${origin}/api/campaigns/${pool}`));

  const startedAt = performance.now();
  await atOnce(rushed.pledges, rushed.concurrency, () => placed(origin, pool));
  const rushSeconds = (performance.now() - startedAt) / 1000;

  const messages = messagesOf(paid);
  const each = (sum: number) => round(sum / pledges);
  const perRead = (work: Work) =>
    round(Math.max(0, work.requestUnits - idleUnits * work.seconds) / reads);
  return {
    countedOn: new Date().toISOString().slice(0, 10),
    pledges,
    perPledge: {
      requestUnits: each(paid.requestUnits - idleUnits * paid.seconds),
      executions: each(paid.executed.length - idleExecutions * paid.seconds),
      messages: each(messages.all),
      messagesOnBusiestQueue: each(messages.busiest),
      mails: each(mails),
      storedBytes: Math.round(bytes / pledges),
      logLines: each(paid.logLines),
    },
    perList: { requestUnits: perRead(list) },
    perAppeal: { requestUnits: perRead(appeal) },
    idle: {
      requestUnitsPerSecond: round(idleUnits),
      executionsPerHour: Math.round(idleExecutions * 3600),
    },
    pledgesPerSecond: Math.round(rushed.pledges / rushSeconds),
    executionMs95: percentile(
      paid.executed.map(({ ms }) => ms),
      0.95,
    ),
  };
}

async function readAgain(url: string): Promise<void> {
  for (let index = 0; index < reads; index += 1) {
    const { status } = await get(url);
    if (status !== 200) throw new Error(`${url} was answered ${status}`);
  }
}

/** Each message that a queue function took. */
function messagesOf({ executed }: Work): { all: number; busiest: number } {
  const functions = [
    'reconcilePayment',
    'notifyCaseworker',
    'sendStaffDigest',
    'sendInvitation',
    'sendDonorMail',
  ];
  if (functions.length !== Object.keys(queues).length) throw new Error('a queue is not counted');
  const counts = functions.map((wanted) => executed.filter(({ name }) => name === wanted).length);
  return { all: counts.reduce((sum, times) => sum + times, 0), busiest: Math.max(...counts) };
}

const round = (value: number): number => Math.round(value * 100) / 100;

export const countOnStand = (): Promise<Counted> => onStand(count);
