/** GET /api/staff/reconciliation/{day}: one nightly report, with its table for a spreadsheet. */
import type { HttpRequest } from '@azure/functions';
import type { ReconciliationBlobs } from '../../shared/ledger/reconciliationBlobs';
import { reportNameSchema, reportSchema } from '../../shared/ledger/reconciliationReport';
import type { Answer } from '../../shared/web/answer';
import { problem } from '../../shared/web/problem';

interface Deps {
  reports: Pick<ReconciliationBlobs, 'find'>;
}

export const getReconciliation =
  ({ reports }: Deps) =>
  async (request: HttpRequest): Promise<Answer> => {
    const name = reportNameSchema.safeParse(request.params['day']);
    const found = name.success ? await reports.find(name.data) : undefined;
    if (found === undefined) return problem(404, 'report-not-found');
    return { jsonBody: { report: reportSchema.parse(JSON.parse(found.json)), csv: found.csv } };
  };
