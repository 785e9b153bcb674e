/**
 * Builds the public data anew after a restore: every campaign through the gate, and every view that
 * no campaign stands behind taken away. Only then is it opened, by its generation (SG-06).
 */
import type { PublishCampaign } from './publishCampaign';
import type { ViewDocument } from './publication';

interface Deps {
  campaignIds: () => Promise<string[]>;
  views: () => Promise<ViewDocument[]>;
  publishCampaign: PublishCampaign;
  remove: (view: ViewDocument) => Promise<unknown>;
  /** Opens the public data for this deployment's setting PUBLIC_GENERATION. */
  open: () => Promise<void>;
}

export interface Rebuilt {
  campaigns: number;
  /** Views of campaigns that are not there any more. */
  orphans: number;
}

export const rebuildPublic =
  ({ campaignIds, views, publishCampaign, remove, open }: Deps) =>
  async (): Promise<Rebuilt> => {
    const ids = new Set(await campaignIds());
    for (const campaignId of ids) await publishCampaign(campaignId);
    const orphans = (await views()).filter(
      ({ campaignId, view }) => view !== null && !ids.has(campaignId),
    );
    for (const orphan of orphans) await remove(orphan);
    await open();
    return { campaigns: ids.size, orphans: orphans.length };
  };
export type RebuildPublic = ReturnType<typeof rebuildPublic>;
