/** The file in which an organisation says who it is. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as z from 'zod';
import { organisationSchema, type Organisation } from '../../../shared/organisation';
import { Refusal } from '../hook';
import { projectRoot } from '../projectRoot';

const usualFile = 'organisation.json';

/**
 * The organisation; null when there is no file, which is good enough until gifts are taken.
 *
 * @throws Refusal when the file was named and is not there, or says what cannot be.
 */
export async function readOrganisation(
  file: string | undefined,
  folder = projectRoot,
): Promise<Organisation | null> {
  const path = resolve(folder, file ?? usualFile);
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (error) {
    if (!isAbsent(error)) throw error;
    if (file === undefined) return null;
    throw new Refusal([`ORGANISATION_FILE names ${path}, which is not there.`]);
  }
  const parsed = organisationSchema.safeParse(parsedJson(json, path));
  if (parsed.success) return parsed.data;
  throw new Refusal([
    `${path} is not complete (infra/organisation.sample.json shows all of it):\n${z.prettifyError(parsed.error)}`,
  ]);
}

function parsedJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Refusal([`${path} is not JSON: ${String(error)}`]);
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
