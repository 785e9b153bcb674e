/** Whether every group of an exported ledger sums to zero, for each currency in each book. */
import type { ExportedEntry } from './exportLedger';

export function groupsOutOfBalance() {
  const sums = new Map<string, number>();
  return {
    add({ book, group, currency, amountMinor }: ExportedEntry): void {
      const name = `${group} in ${currency} of book ${book}`;
      const sum = (sums.get(name) ?? 0) + amountMinor;
      if (sum === 0) sums.delete(name);
      else sums.set(name, sum);
    },
    /** Those that are not zero after all that was added. */
    groups: (): string[] => [...sums.keys()],
  };
}
