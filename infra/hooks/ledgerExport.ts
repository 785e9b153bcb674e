/** Whether donors' books may be deleted: only when they were taken out first, or were never in earnest. */
import { readVariables, setVariable } from './azd/azd';

/** The azd variable that says when the ledger was last exported: an instant in UTC. */
const exportedAt = 'LEDGER_EXPORTED_AT';

/** A gift may come in the next minute, so yesterday's export is the oldest that can be the last one. */
const exportGoodForHours = 24;

const millisecondsOfHour = 3_600_000;

export interface Books {
  /** Nothing was ever provisioned otherwise. */
  isProvisioned: boolean;
  isTrial: boolean;
  isLive: boolean;
  exportedAt: string | undefined;
}

export const booksOf = (environment: NodeJS.ProcessEnv): Pick<Books, 'exportedAt'> => ({
  exportedAt: environment[exportedAt] === '' ? undefined : environment[exportedAt],
});

/** Why the environment must not be taken down, or undefined. Pure. */
export function takeDownProblem(books: Books, now: Date): string | undefined {
  if (!books.isProvisioned) return undefined;
  if (books.isTrial && !books.isLive) return undefined;
  if (books.exportedAt === undefined) {
    const unsaved = `azd down would delete donors' books, and they were never exported. Run: npm run operate -- export-ledger`;
    if (books.isLive) return unsaved;
    return `${unsaved}. If nothing in here is worth keeping: azd env set TRIAL true`;
  }
  const at = Date.parse(books.exportedAt);
  if (Number.isNaN(at) || at > now.getTime()) {
    return `${exportedAt} is ${books.exportedAt}, which is no moment before now. Export the ledger again: npm run operate -- export-ledger`;
  }
  if (now.getTime() - at > exportGoodForHours * millisecondsOfHour) {
    return `The ledger was last exported at ${books.exportedAt}, more than ${exportGoodForHours} hours ago. Export it again: npm run operate -- export-ledger`;
  }
  return undefined;
}

/** For whoever exports the ledger, once the file is complete. */
export async function recordLedgerExport(now: Date): Promise<void> {
  const { AZURE_ENV_NAME: name = '' } = await readVariables();
  await setVariable(name, exportedAt, now.toISOString());
}
