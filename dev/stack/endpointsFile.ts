/** `endpoints.json` in the data folder: where the parts are, and whose the folder is while they run. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Endpoints } from './startStack';

const fileOf = (folder: string) => join(folder, 'endpoints.json');

export const writeEndpoints = (folder: string, endpoints: Endpoints): Promise<void> =>
  writeFile(fileOf(folder), `${JSON.stringify(endpoints, null, 2)}\n`);

export const removeEndpoints = (folder: string): Promise<void> =>
  rm(fileOf(folder), { force: true });

const ownerSchema = z.object({ pid: z.int().positive() });

/**
 * Two portals that write the same files would ruin both.
 *
 * @throws Error naming the process that has the folder, if it still runs.
 */
export async function refuseTakenFolder(folder: string): Promise<void> {
  const json = await readFile(fileOf(folder), 'utf8').catch(() => '{}');
  const owner = ownerSchema.safeParse(JSON.parse(json));
  if (!owner.success || !isRunning(owner.data.pid)) return;
  throw new Error(
    `${folder} is in use by process ${owner.data.pid}. Stop it, or choose another folder with --data.`,
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
