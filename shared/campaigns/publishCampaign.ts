/**
 * One campaign through the gate: its public view is made of what is stored now, or taken away.
 *
 * What is not public takes no pledge either. Can run twice, and late: views have versions.
 */
import type { Campaign } from './campaign';
import type { Funding } from './funding';
import type { Stored } from '../storage/stored';
import { mayBePublic, removed, viewDocumentOf, type ViewDocument } from './publication';

interface Deps {
  find: (campaignId: string) => Promise<Stored<Campaign> | undefined>;
  fundingsOf: (campaignId: string) => Promise<Stored<Funding>[]>;
  closeFunding: (funding: Stored<Funding>) => Promise<unknown>;
  publish: (view: ViewDocument) => Promise<'published' | 'not-newer'>;
  isWithdrawn: (campaignId: string) => Promise<boolean>;
  /** Puts the campaign on the list of its country pair's switch, when that is off (SG-46). */
  hideWithItsPair: (campaign: Campaign) => Promise<void>;
  siteUrl: string;
}

export type Published = 'published' | 'not-newer' | 'unknown';

export const publishCampaign =
  ({ find, fundingsOf, closeFunding, publish, isWithdrawn, hideWithItsPair, siteUrl }: Deps) =>
  async (campaignId: string): Promise<Published> => {
    // Sums before content: were the campaign to open again meanwhile, closing them would fail.
    const fundings = await fundingsOf(campaignId);
    const stored = await find(campaignId);
    if (stored === undefined) return 'unknown';
    const sums = fundings.map(({ value }) => value);
    const document = viewDocumentOf(stored.value, sums, siteUrl);
    const isPublic = mayBePublic(stored.value) && !(await isWithdrawn(campaignId));
    if (isPublic) await hideWithItsPair(stored.value);
    const outcome = await publish(isPublic ? document : removed(document));
    if (!isPublic) {
      const open = fundings.filter(({ value }) => value.status !== 'closed');
      for (const funding of open) await closeFunding(funding);
    }
    return outcome;
  };
export type PublishCampaign = ReturnType<typeof publishCampaign>;
