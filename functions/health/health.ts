/** GET /api/health: whether what the portal stands on answers. Names nothing but the three. */
import type { Answer } from '../../shared/web/answer';

type Check = () => Promise<unknown>;

interface Deps {
  checks: { cosmos: Check; queues: Check; blobs: Check };
}

export const health =
  ({ checks }: Deps) =>
  async (): Promise<Answer> => {
    const [cosmos, queues, blobs] = await Promise.all(
      [checks.cosmos, checks.queues, checks.blobs].map(answers),
    );
    const isWell = cosmos === 'ok' && queues === 'ok' && blobs === 'ok';
    return {
      status: isWell ? 200 : 503,
      jsonBody: { status: isWell ? 'ok' : 'failing', checks: { cosmos, queues, blobs } },
    };
  };

const answers = async (check: Check): Promise<'ok' | 'failing'> =>
  check().then(
    () => 'ok',
    () => 'failing',
  );
