/**
 * Every minute: ends the open payment pages of campaigns that take no pledges any more (SG-06).
 *
 * What then becomes of a page is told by the provider as ever, and gives the pledge's place back. It
 * stands on no switch, since it takes nothing but the way to pay.
 */
import type { InvocationContext, Timer } from '@azure/functions';
import type { CampaignRepository } from '../../shared/campaigns/campaignRepository';
import { isOpen } from '../../shared/campaigns/funding';
import { describeFault, Fault, isPassing } from '../../shared/fault';
import type { PaymentProvider } from '../../shared/payments/checkout';
import type { PaymentPage, PledgeRepository } from '../../shared/pledges/pledgeRepository';

interface Deps {
  pledges: Pick<PledgeRepository, 'payable'>;
  campaigns: Pick<CampaignRepository, 'findFunding'>;
  /** Null while no provider is configured. */
  provider: Pick<PaymentProvider, 'expireCheckout'> | null;
  now: () => Date;
}

/** Pages ended in one run, one after the other: it is over before the next, and that goes on. */
const pagesMax = 100;

export const expireCheckouts =
  ({ pledges, campaigns, provider, now }: Deps) =>
  async (_timer: Timer, context: InvocationContext): Promise<void> => {
    if (provider === null) return;
    const pages = await pledges.payable(now());
    const books = [...new Set(pages.map(({ book }) => book))];
    const fundings = await Promise.all(books.map((book) => campaigns.findFunding(book)));
    const open = fundings.flatMap((funding) =>
      funding !== undefined && isOpen(funding.value, now()) ? [funding.value.book] : [],
    );
    const ending = pages.filter(({ book }) => !open.includes(book)).slice(0, pagesMax);
    await expireAll(ending, provider, context);
  };

/** One that fails does not stop the others, unless the provider is away. */
async function expireAll(
  pages: readonly PaymentPage[],
  provider: NonNullable<Deps['provider']>,
  context: InvocationContext,
): Promise<void> {
  const failed: string[] = [];
  for (const { pledgeId, sessionId } of pages) {
    try {
      await provider.expireCheckout(sessionId);
      context.info('payment page ended', { pledgeId });
    } catch (error) {
      failed.push(`${pledgeId}: ${describeFault(error)}`);
      if (isPassing(error)) break;
    }
  }
  if (failed.length > 0) throw new Fault(`pages not ended: ${failed.join('\n')}`, true);
}
