/** Answers a call of the API: key, fault, idempotency, parameters, effect, in Stripe's order. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { newId, type Account } from '../account';
import type { Faults } from '../control/faults';
import { apiVersion } from '../events/newEvent';
import type { LocalAnswer, LocalRequest } from '../../web/localServer';
import { expanded } from './expand';
import { readForm } from './form';
import { callOf, earlierAnswer, keyInUse, statusInUse } from './idempotency';
import { routeOf } from './routes';
import { StripeProblem } from './stripeProblem';

export interface ApiParts {
  account: Account;
  secretKey: string;
  faults: Faults;
  /** Idempotency keys of calls that are under way. */
  keysInUse: Set<string>;
  /** Counts calls by method and path, with `{id}` for ids. */
  count(call: string): void;
}

const replayed = 'idempotent-replayed';

type Answered = Exclude<LocalAnswer, 'drop'>;

function answerText(status: number, body: string, extra: Record<string, string> = {}): Answered {
  const headers = {
    'content-type': 'application/json',
    'request-id': newId('req'),
    'stripe-version': apiVersion,
    ...extra,
  };
  return { status, headers, body };
}

function answerProblem(error: unknown): Answered {
  if (!(error instanceof StripeProblem)) throw error;
  return answerText(error.status, JSON.stringify(error.body));
}

const digest = (text: string) => createHash('sha256').update(text).digest();

function checkKey(header: string | undefined, secretKey: string): void {
  const key = /^Bearer (.+)$/.exec(header ?? '')?.[1] ?? '';
  if (timingSafeEqual(digest(key), digest(secretKey))) return;
  const message =
    key === ''
      ? 'You did not provide an API key.'
      : `Invalid API Key provided: ${key.slice(0, 8)}****`;
  throw new StripeProblem(401, message);
}

/** About as long as a quick call takes: so calls with one key at once meet each other. */
const callMilliseconds = 20;

/** Runs a call while nobody else's with its key may run. */
async function executeAlone(
  parts: ApiParts,
  request: LocalRequest,
  key: string | undefined,
): Promise<Answered> {
  if (key === undefined) return execute(parts, request, key);
  if (parts.keysInUse.has(key)) throw keyInUse(key);
  parts.keysInUse.add(key);
  try {
    const answer = execute(parts, request, key);
    if (!isReplayed(answer)) await pause(callMilliseconds);
    return answer;
  } finally {
    parts.keysInUse.delete(key);
  }
}

const isReplayed = ({ headers }: Answered): boolean => headers?.[replayed] !== undefined;

function execute({ account }: ApiParts, request: LocalRequest, key: string | undefined): Answered {
  const { method, path, query, body } = request;
  const call = callOf(method, path, body);
  const earlier = key === undefined ? undefined : earlierAnswer(account, key, call);
  if (earlier !== undefined) {
    return answerText(earlier.status, earlier.body, { [replayed]: 'true' });
  }
  const target = routeOf(method, path);
  if (target === undefined) {
    throw new StripeProblem(404, `Unrecognized request URL (${method}: ${path}).`);
  }
  const form = readForm(method !== 'POST' ? query : new URLSearchParams(body.toString()));
  const { expand, run } = target.route.prepare(form);

  let answer: Answered;
  try {
    answer = answerText(200, JSON.stringify(expanded(account, run(account, target.id), expand)));
  } catch (error) {
    answer = answerProblem(error); // it was begun: a repeat gets the same refusal
  }
  if (key !== undefined) {
    const { status, body: text = '' } = answer;
    const created = account.now();
    account.store.save({ object: 'local.answer', id: key, created, call, status, body: text });
  }
  return answer;
}

function faultAnswer(status: number): LocalAnswer {
  if (status === 0) return 'drop';
  const problem =
    status === statusInUse
      ? keyInUse('a fault that was asked for')
      : new StripeProblem(status, 'A fault that was asked for.', { type: 'api_error' });
  return answerText(status, JSON.stringify(problem.body));
}

/** Answers when everything that the call changed is stored. */
export async function answerApi(parts: ApiParts, request: LocalRequest): Promise<LocalAnswer> {
  const { method, path, headers } = request;
  parts.count(`${method} ${routeOf(method, path)?.route.path ?? path}`);
  const fault = parts.faults.next(path);
  if (fault?.after === false) return faultAnswer(fault.status);

  const keyHeader = headers['idempotency-key'];
  const key = method === 'POST' && typeof keyHeader === 'string' ? keyHeader : undefined;
  let answer: Answered;
  try {
    checkKey(headers.authorization, parts.secretKey);
    answer = await executeAlone(parts, request, key);
  } catch (error) {
    answer = answerProblem(error);
  }
  await parts.account.store.saved();
  return fault === undefined ? answer : faultAnswer(fault.status);
}
