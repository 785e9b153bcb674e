/**
 * The public view: the allow-listed projection of a campaign, and all that outsiders ever see (SG-14).
 *
 * Every output goes through `viewOf`; nothing that is not named here can reach a donor (SG-44).
 */
import * as z from 'zod';
import { sha256 } from '../hash';
import { currencySchema } from '../money';
import * as words from '../words';
import { chapterSchema, goalOf, needSchema, type Campaign } from './campaign';
import type { Funding } from './funding';

const cardShape = {
  id: z.uuid(),
  kind: z.enum(words.campaignKinds),
  name: z.enum([...words.personNames, ...words.poolNames]).nullable(),
  ageBand: z.enum(words.ageBands).nullable(),
  exploitation: z.enum(words.exploitations).nullable(),
  from: z.enum(words.regions).nullable(),
  to: z.enum(words.regions).nullable(),
  waiting: z.enum(words.waitingBands).nullable(),
  goalMinor: z.int().nullable(),
  raisedMinor: z.int(),
  currency: currencySchema,
  status: z.enum(['live', 'funded']),
  fundedPercent: z.int().min(0).max(100).nullable(),
};

/** What storage holds beyond these fields is dropped on reading. */
export const cardSchema = z.object(cardShape);
export type Card = z.infer<typeof cardSchema>;

export const viewSchema = z.object({
  ...cardShape,
  language: z.string(),
  story: z.array(chapterSchema.strip()),
  needs: z.array(
    z.object({
      group: z.enum(words.needGroups),
      item: needSchema.shape.item,
      goalMinor: z.int(),
    }),
  ),
  updates: z.array(
    z.object({
      month: z.string().regex(/^\d{4}-\d{2}$/),
      sentence: z.enum(words.updateSentences),
    }),
  ),
  shareUrl: z.url(),
});
export type View = z.infer<typeof viewSchema>;

/** The view of a campaign with the sums of all its books. Whether it may be seen is not asked here. */
export function viewOf(campaign: Campaign, fundings: readonly Funding[], siteUrl: string): View {
  const { facts } = campaign;
  const goalMinor = goalOf(campaign);
  const raisedMinor = fundings.reduce((sum, funding) => sum + funding.raisedMinor, 0);
  return {
    id: campaign.book,
    kind: campaign.kind,
    name: campaign.name,
    ageBand: facts.ageBand,
    exploitation: facts.exploitation,
    from: facts.from,
    to: facts.to,
    waiting: facts.waiting,
    goalMinor,
    raisedMinor,
    currency: campaign.currency,
    status: goalMinor !== null && raisedMinor >= goalMinor ? 'funded' : 'live',
    fundedPercent: goalMinor === null ? null : percentOf(raisedMinor, goalMinor),
    language: campaign.language,
    story: campaign.story,
    needs: campaign.needs.map(({ item, goalMinor }) => ({ group: groupOf(item), item, goalMinor })),
    updates: [],
    shareUrl: `${siteUrl}/en/appeals/${campaign.book}`,
  };
}

/** The card of a view: the same figures without story and plan. */
export const cardOf = (view: View): Card => cardSchema.parse(view);

const percentOf = (raisedMinor: number, goalMinor: number): number =>
  Math.min(100, Math.max(0, Math.floor((raisedMinor * 100) / goalMinor)));

function groupOf(item: words.NeedItem): words.NeedGroup {
  const group = words.needGroups.find((candidate) =>
    words.needItems[candidate].some((known) => known === item),
  );
  if (group === undefined) throw new Error(`need item ${item} is in no group`);
  return group;
}

/** The fair order's step, percent: close enough counts as equal, so that order shows no exact sum. */
const fairStepPercent = 5;

/**
 * Where a campaign stands in the list: least funded, longest waiting, then a stable random key.
 *
 * Never by popularity or date. Pools, the default gift, come first. Holds nothing that is not public.
 */
export function fairOrderOf(view: View): string {
  const funded = Math.floor((view.fundedPercent ?? 0) / fairStepPercent);
  const waited = words.waitingBands.findIndex((band) => band === view.waiting);
  const waitRank = view.kind === 'pool' ? 0 : words.waitingBands.length - waited;
  return `${String(funded).padStart(2, '0')}.${waitRank}.${sha256(view.id).slice(0, 12)}`;
}
