/** GET /api/staff/ledger?until=&after=: the whole ledger in pages, to be kept elsewhere. */
import type { HttpRequest } from '@azure/functions';
import * as z from 'zod';
import type { LedgerExportRepository } from '../../shared/ledger/ledgerExportRepository';
import type { Answer } from '../../shared/web/answer';
import { problem } from '../../shared/web/problem';
import { errorsOf } from '../../shared/web/readJson';

interface Deps {
  ledger: LedgerExportRepository;
}

const querySchema = z.object({
  until: z.iso.datetime().transform((instant) => new Date(instant)),
  after: z.string().max(255).default(''),
});

export const exportLedger =
  ({ ledger }: Deps) =>
  async (request: HttpRequest): Promise<Answer> => {
    const query = querySchema.safeParse(Object.fromEntries(request.query));
    if (!query.success) return problem(400, 'invalid-query', { errors: errorsOf(query.error) });
    const entries = await ledger.page(query.data.after, query.data.until);
    // An empty page is the end: a page may be short and not be the last.
    return { jsonBody: { entries, next: entries.at(-1)?.id ?? null } };
  };
