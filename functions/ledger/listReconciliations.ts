/** GET /api/staff/reconciliation: the names of the nightly reports, newest first. */
import type { ReconciliationBlobs } from '../../shared/ledger/reconciliationBlobs';
import type { Answer } from '../../shared/web/answer';

interface Deps {
  reports: Pick<ReconciliationBlobs, 'names'>;
}

export const listReconciliations =
  ({ reports }: Deps) =>
  async (): Promise<Answer> => ({ jsonBody: { days: await reports.names() } });
