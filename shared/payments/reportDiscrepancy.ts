/** Reporting a discrepancy: it is kept, and a finance officer is told. Once, however often it is found. */
import type { Occurrence } from '../alerts/alert';
import { discrepancyOccurrence, discrepancyOf, type Discrepancy, type Found } from './discrepancy';

interface ReportDeps {
  keepDiscrepancy: (discrepancy: Discrepancy) => Promise<'created' | 'exists'>;
  announce: (occurrence: Occurrence) => Promise<void>;
  now: () => Date;
}

export const reportDiscrepancy =
  ({ keepDiscrepancy, announce, now }: ReportDeps) =>
  async (found: Found): Promise<void> => {
    const discrepancy = discrepancyOf(found, now());
    await keepDiscrepancy(discrepancy);
    // Also for one that is kept already: the try that kept it may have died before this.
    await announce(discrepancyOccurrence(discrepancy));
  };
export type ReportDiscrepancy = ReturnType<typeof reportDiscrepancy>;
