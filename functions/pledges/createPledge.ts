/** POST /api/campaigns/{campaignId}/pledges: a donor pledges an amount, and is led to pay it. */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import * as z from 'zod';
import { isHidden } from '../../shared/campaigns/openness';
import type { PublicRepository } from '../../shared/campaigns/publicRepository';
import { Fault } from '../../shared/fault';
import {
  ProviderUnavailable,
  type OpenedCheckout,
  type PaymentProvider,
} from '../../shared/payments/checkout';
import {
  pledgeAnswerOf,
  pledgeRequestSchema,
  receiptTokenOf,
  type Pledge,
} from '../../shared/pledges/pledge';
import type { PledgeRepository } from '../../shared/pledges/pledgeRepository';
import type { TakePledge, takePledge } from '../../shared/pledges/takePledge';
import type { Answer } from '../../shared/web/answer';
import { problem, retryAfterSeconds } from '../../shared/web/problem';
import { errorsOf, readJson } from '../../shared/web/readJson';

interface Deps {
  publicCampaigns: Pick<PublicRepository, 'openness' | 'find' | 'kindOf'>;
  take: ReturnType<typeof takePledge>;
  pledges: Pick<PledgeRepository, 'keepCheckout' | 'takeBack'>;
  /** Null while no provider is configured: the portal can be read, and giving opens later. */
  provider: Pick<PaymentProvider, 'openCheckout'> | null;
  now: () => Date;
}

/** The `Idempotency-Key` is the pledge's id, made by the donor's browser before it sends (M-03). */
const idsSchema = z.object({
  campaignId: z.uuid({ version: 'v4' }),
  pledgeId: z.uuid({ version: 'v4' }),
});

export const createPledge =
  ({ publicCampaigns, take, pledges, provider, now }: Deps) =>
  async (request: HttpRequest, context: InvocationContext): Promise<Answer> => {
    const ids = idsSchema.safeParse({
      campaignId: request.params['campaignId']?.toLowerCase(),
      pledgeId: request.headers.get('idempotency-key')?.toLowerCase(),
    });
    if (!ids.success) return problem(400, 'invalid-ids', { errors: errorsOf(ids.error) });
    const body = await readJson(request, pledgeRequestSchema, 'invalid-pledge');
    if (!body.ok) return body.answer;

    const { campaignId, pledgeId } = ids.data;
    const openness = await publicCampaigns.openness(now());
    if (provider === null || openness.pledgesOff) {
      // Here no funding is asked, so the view is: only what is public now may be told apart (SG-53).
      const view = await publicCampaigns.find(campaignId, now());
      return view === undefined ? notAvailable : unavailable;
    }
    const kind = await publicCampaigns.kindOf(campaignId, now());
    if (kind === undefined || isHidden({ campaignId, kind }, openness)) return notAvailable;

    const taken = await take({ kind, campaignId, pledgeId, request: body.value, now: now() });
    if (taken.kind === 'refused') return refused(taken);
    const checkout = await checkoutOf(taken.pledge, { pledges, provider }, context);
    if (checkout.kind !== 'opened') return withoutPage(checkout, pledgeId);

    context.info('pledge', { pledgeId, outcome: taken.kind });
    return {
      status: taken.kind === 'placed' ? 201 : 200,
      jsonBody: {
        pledge: pledgeAnswerOf(taken.pledge),
        checkoutUrl: checkout.page.url,
        receiptToken: receiptTokenOf(taken.pledge.book, body.value.receiptKey),
      },
    };
  };

const notAvailable = problem(404, 'campaign-not-available');

const unavailable = problem(503, 'payments-unavailable', { retryAfterSeconds });

/** Every refusal has a status: a new one does not compile until it is listed here. */
function refused({ refusal }: Extract<TakePledge, { kind: 'refused' }>): Answer {
  switch (refusal.reason) {
    case 'campaign-not-available':
      return notAvailable;
    case 'exceeds-remaining':
    case 'leaves-too-little':
      return problem(409, refusal.reason, { remainingMinor: refusal.remainingMinor });
    case 'currency-mismatch':
    case 'idempotency-key-reused':
      return problem(422, refusal.reason);
    case 'amount-outside-limits':
      return problem(400, 'invalid-pledge', {
        errors: [{ path: 'amountMinor', message: 'the amount is outside the limits' }],
      });
  }
}

type Checkout = OpenedCheckout | { kind: 'unavailable' };

/** The pledge's one payment page. A pledge whose first try died before it had one gets it now. */
async function checkoutOf(
  pledge: Pledge,
  { pledges, provider }: { pledges: Deps['pledges']; provider: NonNullable<Deps['provider']> },
  context: InvocationContext,
): Promise<Checkout> {
  if (pledge.checkout !== null) return { kind: 'opened', page: pledge.checkout };
  try {
    const checkout = await provider.openCheckout(pledge);
    if (checkout.kind === 'opened') await pledges.keepCheckout(pledge, checkout.page);
    if (checkout.kind === 'refused') await pledges.takeBack(pledge);
    return checkout;
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    // The place stays held: a retry with the same key goes on from here.
    context.warn('payment provider unavailable', { pledgeId: pledge.pledgeId });
    return { kind: 'unavailable' };
  }
}

/** @throws Fault when the provider refuses what is none of the donor's: a person must look. */
function withoutPage(checkout: Exclude<Checkout, { kind: 'opened' }>, pledgeId: string): Answer {
  switch (checkout.kind) {
    case 'unavailable':
      return unavailable;
    case 'too-late':
      return problem(409, 'pledge-expired');
    case 'refused': {
      const { field, code } = checkout;
      if (field === null) throw new Fault(`the provider refuses pledge ${pledgeId}: ${code}`);
      const errors = [{ path: field, message: 'the payment provider does not take it' }];
      return problem(400, 'invalid-pledge', { errors });
    }
  }
}
