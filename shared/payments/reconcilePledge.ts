/**
 * Reconciling one pledge: it and its payment page are read, a decision is made, and it is recorded.
 *
 * The one way from the provider's word to the books, whoever asks: the queue of payment events, or
 * the timer that asks because no event came (M-07).
 */
import { Fault } from '../fault';
import type { Pledge, PledgeStatus } from '../pledges/pledge';
import type { Transition } from '../pledges/transition';
import type { Stored } from '../storage/stored';
import type { Checkout } from './checkout';
import type { DiscrepancyReason, Reconciliation } from './reconciliation';

interface Steps<Found> {
  /** The pledge and its page as both are now; `undefined` when there is nothing to decide on. */
  look: () => Promise<Found | undefined>;
  decide: (found: Found) => Reconciliation;
  report: (reason: DiscrepancyReason, found: Found) => Promise<void>;
  commit: (found: Found, transition: Transition) => Promise<'committed' | 'conflict'>;
}

/** A pledge as stored, and its page at the provider. */
export interface PledgeAndPage {
  stored: Stored<Pledge>;
  checkout: Checkout;
}

export type Reconciled = 'not-found' | 'nothing' | DiscrepancyReason | PledgeStatus;

/** Two who reconcile one pledge at once: who loses reads again and decides again, so often at most. */
const attemptsMax = 5;

/** @throws Fault when the pledge kept changing. */
export async function reconcilePledge<Found>(steps: Steps<Found>): Promise<Reconciled> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const found = await steps.look();
    if (found === undefined) return 'not-found';
    const decision = steps.decide(found);
    switch (decision.kind) {
      case 'nothing':
        return 'nothing';
      case 'discrepancy':
        await steps.report(decision.discrepancy, found);
        return decision.discrepancy;
      case 'transition': {
        // Told first: were this run to die after the commit, the next would find nothing to tell.
        if (decision.discrepancy !== null) await steps.report(decision.discrepancy, found);
        const outcome = await steps.commit(found, decision.transition);
        if (outcome === 'committed') return decision.transition.pledge.status;
      }
    }
  }
  throw new Fault('a pledge kept changing while it was reconciled', true);
}
