/**
 * POST /api/staff/public/rebuild: after a restore, every campaign through the gate, and then the data is served again.
 *
 * Takes about 20 ms a campaign; a platform cuts an answer after 230 s. Can run twice, and again when it was cut.
 */
import type { HttpRequest, InvocationContext } from '@azure/functions';
import type { RebuildPublic } from '../../shared/campaigns/rebuildPublic';
import type { Answer } from '../../shared/web/answer';

interface Deps {
  rebuild: RebuildPublic;
}

export const rebuildPublicData =
  ({ rebuild }: Deps) =>
  async (_request: HttpRequest, context: InvocationContext): Promise<Answer> => {
    const rebuilt = await rebuild();
    context.warn('public data rebuilt', rebuilt);
    return { jsonBody: rebuilt };
  };
