/** Writing public views, container `public`: only newer ones, and never a delete. */
import type { Container } from '@azure/cosmos';
import { createDocument, findDocument, replaceDocument } from '../storage/cosmosClient';
import { select } from '../storage/queryClient';
import { generationOf } from './openness';
import { removed, supersedes, viewDocumentSchema, type ViewDocument } from './publication';

export interface ViewRepository {
  /** Stores a view or tombstone unless what is there is as new or newer. */
  publish(next: ViewDocument): Promise<'published' | 'not-newer'>;
  /** Every view and tombstone. For rebuilding only. */
  all(): Promise<ViewDocument[]>;
  /** Takes a view away whose campaign is gone. */
  remove(view: ViewDocument): Promise<'published' | 'not-newer'>;
  /** From now on, this is the data of the deployment's generation, and is served. */
  open(): Promise<void>;
}

const allQuery = "SELECT * FROM c WHERE c.type = 'view'";

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

    all: () => select(container, { query: allQuery, schema: viewDocumentSchema.strip() }),

    remove: (view) => publish(removed(view)),

    async open() {
      await container.items.upsert(generationOf(generation));
    },
  };
}
