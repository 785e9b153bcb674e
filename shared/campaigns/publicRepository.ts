/**
 * Public views in Cosmos DB, container `public`: what outsiders see, read with an identity that may
 * read nothing else (SG-40).
 */
import type { Container, ItemDefinition } from '@azure/cosmos';
import { findDocument } from '../storage/cosmosClient';
import { select } from '../storage/queryClient';
import { controlSchema, isHidden, opennessOf, type Openness } from './openness';
import { isVisible, viewDocumentId, viewDocumentSchema, type ViewDocument } from './publication';
import type { View } from './publicView';

/** A page of the list: enough for a phone's screen or three, small enough for a bad line. */
const pageSize = 20;

/** Pages read for one answer while switches hide what is in them; then the list goes on from there. */
const pagesMax = 10;

/** How long an instance may go on with the switches it has read. */
const opennessSeconds = 5;

/**
 * How long an instance may take a campaign for public that it has seen so: no longer than the
 * switches, and long enough that pledges in a rush need no round trip for it.
 */
const visibleSeconds = 5;

export interface PublicRepository {
  /** The switches and the generation, at most five seconds old. */
  openness(now: Date): Promise<Openness>;
  /** The view of a campaign, `undefined` when it is not to be seen, whatever the reason. */
  find(campaignId: string, now: Date): Promise<View | undefined>;
  /** A page in fair order after a position, with the position to go on from. */
  list(after: string, now: Date): Promise<{ views: View[]; next: string | null }>;
  /**
   * Whether a public campaign is a person's or a pool; `undefined` when it is not to be seen, whatever
   * the reason. At most five seconds old: what places a pledge asks the funding anyway.
   */
  kindOf(campaignId: string, now: Date): Promise<ViewDocument['kind'] | undefined>;
}

const controlsQuery = "SELECT * FROM c WHERE c.type IN ('switch', 'generation')";

const pageQuery = `
  SELECT * FROM c
  WHERE c.type = 'view' AND c.fairOrder > @after AND c.visibleFrom <= @now AND c.visibleUntil > @now
  ORDER BY c.fairOrder`;

export function cosmosPublicRepository(container: Container, generation: string): PublicRepository {
  let known: { openness: Promise<Openness>; until: number } | undefined;
  const seen = new Map<string, { kind: ViewDocument['kind']; until: number }>();

  async function readOpenness(): Promise<Openness> {
    const controls = await select(container, { query: controlsQuery, schema: controlSchema });
    return opennessOf(controls, generation);
  }

  /** One reading for all who ask while it is under way, and for five seconds; a failed one is forgotten. */
  function openness(now: Date): Promise<Openness> {
    if (known !== undefined && now.getTime() < known.until) return known.openness;
    const reading = { openness: readOpenness(), until: now.getTime() + opennessSeconds * 1000 };
    known = reading;
    reading.openness.catch(() => {
      if (known === reading) known = undefined;
    });
    return reading.openness;
  }

  const stored = (campaignId: string) => {
    const id = viewDocumentId(campaignId);
    return findDocument(container, id, id, viewDocumentSchema.strip());
  };

  return {
    openness,

    async find(campaignId, now) {
      const [document, open] = await Promise.all([stored(campaignId), openness(now)]);
      if (document === undefined || isHidden(document.value, open)) return undefined;
      return isVisible(document.value, now) ? (document.value.view ?? undefined) : undefined;
    },

    async list(after, now) {
      const parameters = [
        { name: '@after', value: after },
        { name: '@now', value: now.toISOString() },
      ];
      const pages = container.items.query<ItemDefinition>(
        { query: pageQuery, parameters },
        { maxItemCount: pageSize },
      );
      const visible: ViewDocument[] = [];
      let last: ViewDocument | undefined;
      let isMore = true;
      for (let read = 0; isMore && read < pagesMax && visible.length < pageSize; read += 1) {
        const [{ resources, hasMoreResults }, open] = await Promise.all([
          pages.fetchNext(),
          openness(now),
        ]);
        const documents = resources.map((resource) => viewDocumentSchema.strip().parse(resource));
        visible.push(...documents.filter((document) => !isHidden(document, open)));
        last = documents.at(-1) ?? last;
        isMore = hasMoreResults;
      }
      const shown = visible.slice(0, pageSize);
      const end = shown.length === pageSize ? shown.at(-1) : last;
      return {
        views: shown.flatMap(({ view }) => view ?? []),
        next: isMore || end !== last ? (end?.fairOrder ?? null) : null,
      };
    },

    async kindOf(campaignId, now) {
      const remembered = seen.get(campaignId);
      if (remembered !== undefined && now.getTime() < remembered.until) return remembered.kind;
      seen.delete(campaignId);
      const document = (await stored(campaignId))?.value;
      if (document === undefined || !isVisible(document, now)) return undefined;
      const { kind, visibleUntil } = document;
      const until = Math.min(
        now.getTime() + visibleSeconds * 1000,
        new Date(visibleUntil).getTime(),
      );
      seen.set(campaignId, { kind, until });
      return kind;
    },
  };
}
