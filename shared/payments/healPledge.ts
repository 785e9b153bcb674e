/**
 * Healing one pledge that should be final by now: the provider is asked, and what it says is recorded
 * in the same way as a payment event, so one that comes late finds nothing left to do (M-07).
 */
import type { Pledge } from '../pledges/pledge';
import type { Transition } from '../pledges/transition';
import type { PaymentProvider } from './checkout';
import { reconcile, reconcileWithoutPage } from './reconciliation';
import { reconcilePledge, type PledgeAndPage, type Reconciled } from './reconcilePledge';
import type { ReportDiscrepancy } from './reportDiscrepancy';

type StoredPledge = PledgeAndPage['stored'];

interface HealDeps {
  findPledge: (book: string, pledgeId: string) => Promise<StoredPledge | undefined>;
  commit: (stored: StoredPledge, transition: Transition) => Promise<'committed' | 'conflict'>;
  provider: Pick<PaymentProvider, 'findCheckout' | 'findCheckoutOf'>;
  report: ReportDiscrepancy;
  /** Decides, and writes nothing. */
  isDryRun: boolean;
  /** Payments older than this are recorded without a thank-you. */
  thanksHours: number;
  now: () => Date;
}

export interface Healed {
  outcome: Reconciled;
  /** When the payment was made that this was the first to record; null when there is none. */
  settledPaidAt: string | null;
}

/** A pledge without a checkout has no page at the provider either. */
type Found = Pick<PledgeAndPage, 'stored'> & Partial<PledgeAndPage>;

export const healPledge =
  (deps: HealDeps) =>
  async (place: { book: string; pledgeId: string }): Promise<Healed> => {
    let settledPaidAt: string | null = null;
    const outcome = await reconcilePledge<Found>({
      look: () => look(place, deps),
      decide: ({ stored: { value: pledge }, checkout }) =>
        checkout === undefined
          ? reconcileWithoutPage(pledge, deps.now())
          : reconcile(pledge, checkout, deps.now()),
      report: async (reason, { checkout }) => {
        if (deps.isDryRun) return;
        const objectId = checkout?.sessionId ?? place.pledgeId;
        const source = { eventId: `sync:${place.pledgeId}`, eventType: 'sync', objectId, ...place };
        await deps.report({ reason, subject: objectId, source });
      },
      commit: async (found, transition) => {
        if (deps.isDryRun) return 'committed';
        const committed = await deps.commit(
          found.stored,
          withoutLateThanks(found, transition, deps),
        );
        if (committed === 'committed') settledPaidAt = newlyPaidAt(found, transition.pledge);
        return committed;
      },
    });
    return { outcome, settledPaidAt };
  };

async function look(
  { book, pledgeId }: { book: string; pledgeId: string },
  { findPledge, provider, now }: HealDeps,
): Promise<Found | undefined> {
  const stored = await findPledge(book, pledgeId);
  if (stored === undefined) return undefined;
  const { checkout: page, expiresAt } = stored.value;
  // Only when its time is over can no retry make a page any more.
  const mayBePageless = page === null && new Date(expiresAt) > now();
  if (mayBePageless) return { stored };
  const checkout =
    page === null
      ? await provider.findCheckoutOf(stored.value)
      : await provider.findCheckout(page.sessionId);
  return checkout === undefined ? { stored } : { stored, checkout };
}

const paymentOf = ({ checkout }: Found) =>
  checkout?.state.kind === 'paid' ? checkout.state.payment : undefined;

/** After a restore, old payments are found once more: their donors were thanked long ago. */
function withoutLateThanks(
  found: Found,
  transition: Transition,
  { thanksHours, now }: HealDeps,
): Transition {
  const payment = paymentOf(found);
  if (payment === undefined) return transition;
  const ageMs = now().getTime() - new Date(payment.paidAt).getTime();
  return ageMs > thanksHours * 3_600_000 ? { ...transition, notices: [] } : transition;
}

const newlyPaidAt = (found: Found, { chargeId }: Pledge): string | null =>
  chargeId !== found.stored.value.chargeId ? (paymentOf(found)?.paidAt ?? null) : null;
