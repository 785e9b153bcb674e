/** The control calls `/_local/...`: what the world outside does, and the faults that tests want. */
import type { Account } from '../account';
import type { WebhookSender } from '../events/webhookSender';
import { webhookSettingsSchema } from '../events/webhookSettings';
import { json, type LocalAnswer, type LocalRequest } from '../../web/localServer';
import { chargeFee, makePayout, showBalance } from './balanceControls';
import { listCharges, returnRefund, stepCharge } from './chargeControls';
import { bodyOf, ControlProblem, done, refused } from './controlAnswer';
import type { Counts } from './counts';
import { faultsSchema, type Faults } from './faults';
import { stepSession } from './sessionControls';

export interface ControlParts {
  account: Account;
  webhooks: WebhookSender;
  faults: Faults;
  counts: Counts;
}

const noContent: LocalAnswer = { status: 204 };

function showWebhooks({ account, webhooks }: ControlParts): LocalAnswer {
  const deliveries = account.store.list('local.delivery').map((delivery) => ({
    eventId: delivery.id,
    type: account.store.find('event', delivery.id)?.type ?? null,
    state: delivery.state,
    attempts: delivery.attempts,
    lastAnswer: delivery.lastAnswer,
  }));
  return json(200, { settings: webhooks.settings, deliveries });
}

async function answerPlain(parts: ControlParts, request: LocalRequest): Promise<LocalAnswer> {
  const { account, webhooks, faults, counts } = parts;
  const { method, path, query } = request;
  switch (`${method} ${path}`) {
    case 'GET /_local/charges':
      return listCharges(account, query.get('pledgeId'));
    case 'GET /_local/balance':
      return showBalance(account, query.get('currency'));
    case 'POST /_local/payouts':
      return makePayout(account, request);
    case 'POST /_local/fees':
      return chargeFee(account, request);
    case 'GET /_local/webhooks':
      return showWebhooks(parts);
    case 'PUT /_local/webhooks':
      webhooks.settings = bodyOf(request, webhookSettingsSchema);
      return json(200, webhooks.settings);
    case 'POST /_local/webhooks/flush':
      return done(request, { sent: await webhooks.flush() });
    case 'PUT /_local/faults':
      faults.replace(bodyOf(request, faultsSchema));
      return noContent;
    case 'GET /_local/counts':
      return json(200, { requests: counts.list() });
    case 'DELETE /_local/counts':
      counts.clear();
      return noContent;
    default:
      throw new ControlProblem(404, `No control call ${method} ${path}.`);
  }
}

function answerStep({ account }: ControlParts, request: LocalRequest): LocalAnswer | undefined {
  const [, kind, id = '', name = ''] =
    /^\/_local\/(sessions|charges|refunds)\/([^/]+)\/([^/]+)$/.exec(request.path) ?? [];
  if (request.method !== 'POST') return undefined;
  if (kind === 'sessions') return stepSession(account, request, id, name);
  if (kind === 'charges') return stepCharge(account, request, id, name);
  if (kind === 'refunds' && name === 'fail') return returnRefund(account, request, id);
  return undefined;
}

/** Answers when everything that the call changed is stored. */
export async function answerControl(
  parts: ControlParts,
  request: LocalRequest,
): Promise<LocalAnswer> {
  try {
    const answer = answerStep(parts, request) ?? (await answerPlain(parts, request));
    await parts.account.store.saved();
    return answer;
  } catch (error) {
    if (error instanceof ControlProblem) return refused(request, error);
    throw error;
  }
}
