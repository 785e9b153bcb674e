/** A donor's own pledge: found by the receipt token of the request, or the problem to answer. */
import type { HttpRequest } from '@azure/functions';
import * as z from 'zod';
import { Fault } from '../fault';
import { isOpenedBy, receiptTokenSchema, type Pledge } from '../pledges/pledge';
import type { Transition } from '../pledges/transition';
import type { Stored } from '../storage/stored';
import type { Answer } from './answer';
import { problem } from './problem';

type FindPledge = (book: string, pledgeId: string) => Promise<Stored<Pledge> | undefined>;

const pledgeIdSchema = z.uuid({ version: 'v4' });

export async function openOwnPledge(
  request: HttpRequest,
  find: FindPledge,
): Promise<{ ok: true; stored: Stored<Pledge> } | { ok: false; answer: Answer }> {
  const token = receiptTokenSchema.safeParse(bearerOf(request));
  if (!token.success) return { ok: false, answer: problem(401, 'invalid-token') };
  const pledgeId = pledgeIdSchema.safeParse(request.params['pledgeId']?.toLowerCase());
  if (!pledgeId.success) return notFound;

  const stored = await find(token.data.book, pledgeId.data);
  // One answer for a wrong key and for no pledge: the key is what makes it exist.
  return stored !== undefined && isOpenedBy(stored.value, token.data.key)
    ? { ok: true, stored }
    : notFound;
}

/** So often a changed pledge is read and decided again: a payment may settle, or a fee become known, just now. */
const attemptsMax = 5;

interface OwnPledges {
  find: FindPledge;
  commit: (stored: Stored<Pledge>, transition: Transition) => Promise<'committed' | 'conflict'>;
}

type Decided = { ok: true; pledge: Pledge } | { ok: false; answer: Answer };

/**
 * A donor's change of their own pledge, stored.
 *
 * @param decide the pledge as it shall be, itself when nothing changes; or the problem to answer.
 * @throws Fault when the pledge kept changing.
 */
export async function changeOwnPledge(
  request: HttpRequest,
  pledges: OwnPledges,
  decide: (pledge: Pledge) => Decided,
): Promise<Decided> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const opened = await openOwnPledge(request, (...place) => pledges.find(...place));
    if (!opened.ok) return opened;
    const decided = decide(opened.stored.value);
    if (!decided.ok || decided.pledge === opened.stored.value) return decided;
    const transition = { pledge: decided.pledge, funding: null, entries: [], notices: [] };
    if ((await pledges.commit(opened.stored, transition)) === 'committed') return decided;
  }
  throw new Fault('a pledge kept changing under its donor', true);
}

const notFound = { ok: false, answer: problem(404, 'pledge-not-found') } as const;

const bearerOf = (request: HttpRequest): string | undefined =>
  /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
