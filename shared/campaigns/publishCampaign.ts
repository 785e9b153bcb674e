/**
 * One campaign through the gate: its public view is made of what is stored now, or taken away.
 *
 * What is not public takes no pledge either. Can run twice, and late: views have versions.
 */
import type { Occurrence } from '../alerts/alert';
import type { Stored } from '../storage/stored';
import type { Campaign } from './campaign';
import type { Funding } from './funding';
import { mayBePublic, removed, viewDocumentOf, type ViewDocument } from './publication';
import { isUnreadable, unreadableOccurrence } from './unreadable';

interface Deps {
  find: (campaignId: string) => Promise<Stored<Campaign> | undefined>;
  fundingsOf: (campaignId: string) => Promise<Stored<Funding>[]>;
  closeFunding: (funding: Stored<Funding>) => Promise<unknown>;
  publish: (view: ViewDocument) => Promise<'published' | 'not-newer'>;
  isWithdrawn: (campaignId: string) => Promise<boolean>;
  /** Puts the campaign on the list of its country pair's switch, when that is off (SG-46). */
  hideWithItsPair: (campaign: Campaign) => Promise<void>;
  /** Takes the view away, and closes all books, by the campaign's id alone: whatever is stored. */
  takeAway: (campaignId: string) => Promise<void>;
  closeBooks: (campaignId: string) => Promise<void>;
  announce: (occurrence: Occurrence) => Promise<void>;
  siteUrl: string;
  now: () => Date;
}

export type Published = 'published' | 'not-newer' | 'unknown' | 'unreadable';

/** @throws whatever may pass, such as a database that is away: what was public stays as it was. */
export const publishCampaign =
  (deps: Deps) =>
  async (campaignId: string): Promise<Published> => {
    try {
      return await passGate(campaignId, deps);
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      await deps.takeAway(campaignId);
      await deps.closeBooks(campaignId);
      await deps.announce(unreadableOccurrence(campaignId, deps.now()));
      return 'unreadable';
    }
  };
export type PublishCampaign = ReturnType<typeof publishCampaign>;

async function passGate(
  campaignId: string,
  { find, fundingsOf, closeFunding, publish, isWithdrawn, hideWithItsPair, siteUrl }: Deps,
): Promise<Published> {
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
}
