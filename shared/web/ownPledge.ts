/** A donor's own pledge: found by the receipt token of the request, or the problem to answer. */
import type { HttpRequest } from '@azure/functions';
import * as z from 'zod';
import { isOpenedBy, receiptTokenSchema, type Pledge } from '../pledges/pledge';
import type { Stored } from '../storage/stored';
import type { Answer } from './answer';
import { problem } from './problem';

export type FindPledge = (book: string, pledgeId: string) => Promise<Stored<Pledge> | undefined>;

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

const notFound = { ok: false, answer: problem(404, 'pledge-not-found') } as const;

const bearerOf = (request: HttpRequest): string | undefined =>
  /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
