/** Writing public views, container `public`: only newer ones, and never a delete. */
import type { Container } from '@azure/cosmos';
import { createDocument, findDocument, replaceDocument } from '../storage/cosmosClient';
import { supersedes, viewDocumentSchema, type ViewDocument } from './publication';

export interface ViewRepository {
  /** Stores a view or tombstone unless what is there is as new or newer. */
  publish(next: ViewDocument): Promise<'published' | 'not-newer'>;
}

export const cosmosViewRepository = (container: Container): ViewRepository => ({
  async publish(next) {
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
  },
});
