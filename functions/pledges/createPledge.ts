/** POST /api/campaigns/{campaignId}/pledges: a donor pledges an amount, and is led to pay it. */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import * as z from 'zod';
import { isHidden } from '../../shared/campaigns/openness';
import type { PublicRepository } from '../../shared/campaigns/publicRepository';
import { ProviderUnavailable, type PaymentProvider } from '../../shared/payments/checkout';
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
  pledges: Pick<PledgeRepository, 'keepCheckout'>;
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
    if (checkout === 'unavailable') return unavailable;
    if (checkout === 'too-late') return problem(409, 'pledge-expired');

    context.info('pledge', { pledgeId, outcome: taken.kind });
    return {
      status: taken.kind === 'placed' ? 201 : 200,
      jsonBody: {
        pledge: pledgeAnswerOf(taken.pledge),
        checkoutUrl: checkout.url,
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

/** The pledge's one payment page. A pledge whose first try died before it had one gets it now. */
async function checkoutOf(
  pledge: Pledge,
  { pledges, provider }: { pledges: Deps['pledges']; provider: NonNullable<Deps['provider']> },
  context: InvocationContext,
): Promise<{ url: string } | 'too-late' | 'unavailable'> {
  if (pledge.checkout !== null) return pledge.checkout;
  try {
    const checkout = await provider.openCheckout(pledge);
    if (checkout !== 'too-late') await pledges.keepCheckout(pledge, checkout);
    return checkout;
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    // The place stays held: a retry with the same key goes on from here.
    context.warn('payment provider unavailable', { pledgeId: pledge.pledgeId });
    return 'unavailable';
  }
}
