/**
 * Every five minutes: asks the provider about pledges that should be final by now, and heals them (M-07).
 *
 * Capped, with a dry run that writes nothing, and off with the switch `repairs`. It sends no mail of
 * its own: a settlement that it finds has its thank-you, as ever, unless the payment is old.
 */
import type { InvocationContext, Timer } from '@azure/functions';
import * as z from 'zod';
import type { Occurrence } from '../../shared/alerts/alert';
import type { PublicRepository } from '../../shared/campaigns/publicRepository';
import { describeFault, Fault, isPassing } from '../../shared/fault';
import type { CheckpointRepository } from '../../shared/payments/checkpointRepository';
import type { Healed } from '../../shared/payments/healPledge';
import { isLate, silenceOccurrence } from '../../shared/payments/webhookSilence';
import type { PledgePlace, PledgeRepository } from '../../shared/pledges/pledgeRepository';
import { alarmLines } from '../../shared/telemetry/alarmLines';

interface Deps {
  publicCampaigns: Pick<PublicRepository, 'openness'>;
  pledges: Pick<PledgeRepository, 'unfinished'>;
  /** Null while no provider is configured. */
  heal: ((place: PledgePlace) => Promise<Healed>) | null;
  checkpoints: CheckpointRepository;
  announce: (occurrence: Occurrence) => Promise<void>;
  /** How old a pledge is before it is asked about. */
  afterSeconds: number;
  /** Pledges asked about in one run. */
  pledgesMax: number;
  isDryRun: boolean;
  now: () => Date;
}

/** The pledge after which the next run goes on; empty at the end, and then it begins again. */
const positionSchema = z.object({ after: z.string() });

export const syncPayments =
  (deps: Deps) =>
  async (_timer: Timer, context: InvocationContext): Promise<void> => {
    const { publicCampaigns, pledges, heal, checkpoints, pledgesMax, isDryRun, now } = deps;
    if (heal === null) return;
    if ((await publicCampaigns.openness(now())).repairsOff) {
      context.warn('payments not synced: repairs are off');
      return;
    }
    const { after } = (await checkpoints.find('syncPayments', positionSchema)) ?? { after: '' };
    const before = new Date(now().getTime() - deps.afterSeconds * 1000);
    const places = await pledges.unfinished({ before, after, max: pledgesMax });
    const answers = await askAll(places, heal);

    const isEnd = answers.length < pledgesMax && answers.length === places.length;
    const position = { after: isEnd ? '' : (answers.at(-1)?.place.pledgeId ?? after) };
    if (!isDryRun) await checkpoints.keep('syncPayments', position);
    for (const { place, outcome } of answers.filter(({ outcome }) => outcome !== 'nothing')) {
      context.info('pledge synced', { pledgeId: place.pledgeId, outcome, isDryRun });
    }
    context.info('payments synced', { asked: answers.length, isDryRun });
    await tellOfSilence(answers, deps, context);
    throwFaults(answers);
  };

interface Answer {
  place: PledgePlace;
  outcome: Healed['outcome'] | 'fault';
  settledPaidAt: string | null;
  fault?: unknown;
}

/** Asked at once: a few, so that a run is over before the next, and the provider is not flooded. */
const togetherMax = 8;

/** One that fails does not stop the others, unless the provider or the database is away. */
async function askAll(
  places: readonly PledgePlace[],
  heal: NonNullable<Deps['heal']>,
): Promise<Answer[]> {
  const ask = async (place: PledgePlace): Promise<Answer> =>
    heal(place).then(
      (healed) => ({ place, ...healed }),
      (fault: unknown) => ({ place, outcome: 'fault', settledPaidAt: null, fault }),
    );
  const answers: Answer[] = [];
  for (let start = 0; start < places.length; start += togetherMax) {
    answers.push(...(await Promise.all(places.slice(start, start + togetherMax).map(ask))));
    if (answers.some(({ fault }) => isPassing(fault))) break;
  }
  return answers;
}

/** A payment that this run was the first to record, long after it was made, is one nobody told of (M-19). */
async function tellOfSilence(
  answers: readonly Answer[],
  { announce, now }: Deps,
  context: InvocationContext,
): Promise<void> {
  const untold = answers.filter(
    ({ settledPaidAt }) => settledPaidAt !== null && isLate(new Date(settledPaidAt), now()),
  );
  if (untold.length === 0) return;
  context.error(alarmLines.webhooksSilent, { untold: untold.length });
  await announce(silenceOccurrence(now()));
}

function throwFaults(answers: readonly Answer[]): void {
  const failed = answers.filter(({ outcome }) => outcome === 'fault');
  if (failed.length === 0) return;
  const ids = failed.map(({ place }) => place.pledgeId).join();
  throw new Fault(`not synced: ${ids}\n${describeFault(failed[0]?.fault)}`, true);
}
