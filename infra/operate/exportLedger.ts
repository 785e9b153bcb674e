/** `export-ledger`: every entry of the ledger in a file, checked, so that `azd down` may follow. */
import { open } from 'node:fs/promises';
import * as z from 'zod';
import { groupsOutOfBalance } from './ledgerBalance';
import { Refusal } from '../hooks/hook';
import type { PortalApi } from './portalApi';

const entrySchema = z.looseObject({
  id: z.string(),
  book: z.string(),
  group: z.string(),
  account: z.string(),
  amountMinor: z.int(),
  currency: z.string(),
});
export type ExportedEntry = z.infer<typeof entrySchema>;

const pageSchema = z.object({ entries: z.array(entrySchema), next: z.string().nullable() });

interface Exported {
  file: string;
  entries: number;
}

/**
 * Writes one entry a line, in the order of their ids.
 *
 * @throws Refusal when a group does not sum to zero: the file is kept, and finance has to look.
 */
export async function exportLedger(api: PortalApi, file: string, now: Date): Promise<Exported> {
  const pageAfter = (after: string) =>
    api.call(
      'GET',
      `ledger?${new URLSearchParams({ until: now.toISOString(), after }).toString()}`,
      pageSchema,
    );
  const balance = groupsOutOfBalance();
  let entries = 0;
  let page = await pageAfter('');
  // A file that is there already is somebody's export: it is not written over.
  const out = await open(file, 'wx');
  try {
    while (page.next !== null) {
      await out.write(page.entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      for (const entry of page.entries) balance.add(entry);
      entries += page.entries.length;
      page = await pageAfter(page.next);
    }
    await out.sync();
  } finally {
    await out.close();
  }
  const broken = balance.groups();
  if (broken.length > 0) {
    throw new Refusal([
      `${file} is complete, but ${broken.length} groups do not sum to zero, the first is ${broken[0] ?? ''}. Finance has to look before anything is deleted.`,
    ]);
  }
  return { file, entries };
}
