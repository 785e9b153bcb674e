/** An organisation's own file, as an operator puts it into the project. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The variable that names it. */
export async function organisationFile(
  folder: string,
  content: unknown,
): Promise<{ ORGANISATION_FILE: string }> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await writeFile(join(folder, 'who.json'), text);
  return { ORGANISATION_FILE: 'who.json' };
}
