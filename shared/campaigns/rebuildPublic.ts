/**
 * Builds the public data anew after a restore: every campaign through the gate, and every view that
 * no campaign stands behind taken away. Only then is it opened, by its generation (SG-06).
 */
import type { PublishCampaign } from './publishCampaign';

interface Deps {
  campaignIds: () => Promise<string[]>;
  /** Of the campaigns that have a view to be seen. */
  shownIds: () => Promise<string[]>;
  publishCampaign: PublishCampaign;
  takeAway: (campaignId: string) => Promise<void>;
  /** Opens the public data for this deployment's setting PUBLIC_GENERATION. */
  open: () => Promise<void>;
}

export interface Rebuilt {
  campaigns: number;
  /** Views of campaigns that are not there any more. */
  orphans: number;
  /** Campaigns that do not parse: they stay away, and hold up no other. */
  unreadable: string[];
}

export const rebuildPublic =
  ({ campaignIds, shownIds, publishCampaign, takeAway, open }: Deps) =>
  async (): Promise<Rebuilt> => {
    const ids = new Set(await campaignIds());
    const unreadable: string[] = [];
    for (const campaignId of ids) {
      if ((await publishCampaign(campaignId)) === 'unreadable') unreadable.push(campaignId);
    }
    const orphans = (await shownIds()).filter((campaignId) => !ids.has(campaignId));
    for (const campaignId of orphans) await takeAway(campaignId);
    await open();
    return { campaigns: ids.size, orphans: orphans.length, unreadable };
  };
export type RebuildPublic = ReturnType<typeof rebuildPublic>;
