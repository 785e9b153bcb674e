/**
 * The gate: whether a campaign may be public at all, and which of two stored views is the newer.
 *
 * What is stored in the container `public` is a view document: a view, or a tombstone with a version.
 */
import * as z from 'zod';
import { campaignKinds } from '../words';
import { contentFaults, textHash, type Campaign } from './campaign';
import type { Funding } from './funding';
import { fairOrderOf, viewOf, viewSchema } from './publicView';

/** Content first, then funding: a newer content wins whatever the sums say. */
const versionSchema = z.object({ content: z.int(), funding: z.int() });
type Version = z.infer<typeof versionSchema>;

export const viewDocumentSchema = z.strictObject({
  id: z.string(),
  type: z.literal('view'),
  campaignId: z.uuid(),
  kind: z.enum(campaignKinds),
  version: versionSchema,
  /** Null is a tombstone: the campaign is not public, and an older view cannot come back. */
  view: viewSchema.nullable(),
  fairOrder: z.string(),
  visibleFrom: z.iso.datetime(),
  visibleUntil: z.iso.datetime(),
});
export type ViewDocument = z.infer<typeof viewDocumentSchema>;

export const viewDocumentId = (campaignId: string): string => `view:${campaignId}`;

/** The states in which donors see a campaign; `in-delivery` looks `funded` (SG-30). */
const publicStatuses: readonly Campaign['status'][] = ['live', 'funded', 'in-delivery'];

/** Whether the content may be shown: its state is public and a reviewer said yes to exactly this text. */
export function mayBePublic(campaign: Campaign): boolean {
  return (
    publicStatuses.includes(campaign.status) &&
    campaign.approval?.textHash === textHash(campaign) &&
    contentFaults(campaign).length === 0
  );
}

/** What belongs into `public` for this campaign now. */
export function viewDocumentOf(
  campaign: Campaign,
  fundings: readonly Funding[],
  siteUrl: string,
): ViewDocument {
  const view = mayBePublic(campaign) ? viewOf(campaign, fundings, siteUrl) : null;
  return {
    id: viewDocumentId(campaign.book),
    type: 'view',
    campaignId: campaign.book,
    kind: campaign.kind,
    version: {
      content: campaign.version,
      funding: fundings.reduce((sum, { version }) => sum + version, 0),
    },
    view,
    fairOrder: view === null ? '' : fairOrderOf(view),
    visibleFrom: campaign.visibleFrom,
    visibleUntil: campaign.visibleUntil,
  };
}

/** The same document with nothing to see in it. */
export const removed = (document: ViewDocument): ViewDocument => ({
  ...document,
  view: null,
  fairOrder: '',
});

/**
 * Whether `next` may take the place of `stored`: never an older one, however late its writer is.
 *
 * Of the same version, a removal wins: after a restore, the view may be as old as what removes it.
 */
export function supersedes(next: ViewDocument, stored: ViewDocument): boolean {
  const isNewer = (a: Version, b: Version) =>
    a.content === b.content ? a.funding > b.funding : a.content > b.content;
  if (isNewer(next.version, stored.version)) return true;
  const isOlder = isNewer(stored.version, next.version);
  return !isOlder && next.view === null && stored.view !== null;
}

/** Time alone hides: no timer has to run for a campaign to leave the public eye (SG-05). */
export const isVisible = ({ view, visibleFrom, visibleUntil }: ViewDocument, now: Date): boolean =>
  view !== null && new Date(visibleFrom) <= now && now < new Date(visibleUntil);
