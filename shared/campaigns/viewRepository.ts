/** Writing public views, container `public`: only newer ones, and never a delete. */
import type { Container } from '@azure/cosmos';
import * as z from 'zod';
import { createDocument, findDocument, hasStatus, replaceDocument } from '../storage/cosmosClient';
import { select } from '../storage/queryClient';
import { generationOf } from './openness';
import { supersedes, viewDocumentId, viewDocumentSchema, type ViewDocument } from './publication';

export interface ViewRepository {
  /** Stores a view or tombstone unless what is there is as new or newer. */
  publish(next: ViewDocument): Promise<'published' | 'not-newer'>;
  /** The ids of all campaigns that have a view which is no tombstone. For rebuilding only. */
  shown(): Promise<string[]>;
  /** Takes a view away, unread: its campaign is gone, or does not parse. */
  takeAway(campaignId: string): Promise<void>;
  /** From now on, this is the data of the deployment's generation, and is served. */
  open(): Promise<void>;
}

/** A tombstone has no place in the order. */
const shownQuery = "SELECT VALUE c.campaignId FROM c WHERE c.type = 'view' AND c.fairOrder > ''";

/** @param generation what the deployment's setting PUBLIC_GENERATION says. */
export function cosmosViewRepository(container: Container, generation: string): ViewRepository {
  let opened: Promise<unknown> | undefined;

  /**
   * A new account has no generation, and gets it with its first view. A restored one has the old
   * generation, which stays until the public data was rebuilt.
   */
  function openWhenNew(): Promise<unknown> {
    opened ??= createDocument(container, generationOf(generation)).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  async function publish(next: ViewDocument): Promise<'published' | 'not-newer'> {
    await openWhenNew();
    for (;;) {
      const stored = await findDocument(container, next.id, next.id, viewDocumentSchema.strip());
      if (stored === undefined) {
        if ((await createDocument(container, next)) === 'created') return 'published';
      } else {
        if (!supersedes(next, stored.value)) return 'not-newer';
        const replaced = await replaceDocument(container, next, next.id, stored.etag);
        if (replaced === 'replaced') return 'published';
      }
      // Another worker wrote in between: look again. Versions only grow, so this ends.
    }
  }

  return {
    publish,

    shown: () => select(container, { query: shownQuery, schema: z.string() }),

    async takeAway(campaignId) {
      const id = viewDocumentId(campaignId);
      try {
        // Its version stays: what is as old cannot bring it back.
        await container.item(id, id).patch([
          { op: 'set', path: '/view', value: null },
          { op: 'set', path: '/fairOrder', value: '' },
        ]);
      } catch (error) {
        if (!hasStatus(error, 404)) throw error;
      }
    },

    async open() {
      await container.items.upsert(generationOf(generation));
    },
  };
}
