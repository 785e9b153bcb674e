/** Puts the settings of a deployment into the built site, file by file. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { added, filled, hostingFile, type Deployment } from '../../../site/deployment/deployment';
import { projectRoot } from '../projectRoot';

/**
 * Can be run again with other settings: pages are filled over and over, and the hosting rules come
 * from their source each time.
 *
 * @throws Error when the rules still name an address that stands for another: the site could not call it.
 */
export async function fillSite(deployment: Deployment, now: Date): Promise<void> {
  const built = join(projectRoot, 'site/dist');
  const source = await readFile(join(projectRoot, 'site/public', hostingFile), 'utf8');
  const rules = filled(hostingFile, source, deployment);
  const left = /https?:\/\/[a-z.-]+\.invalid/.exec(rules)?.[0];
  if (left !== undefined) throw new Error(`${hostingFile} still names ${left}`);

  for (const path of await pagesOf(built)) {
    const place = join(built, path);
    await writeFile(place, filled(path, await readFile(place, 'utf8'), deployment));
  }
  for (const [path, text] of Object.entries({ ...added(deployment, now), [hostingFile]: rules })) {
    await mkdir(dirname(join(built, path)), { recursive: true });
    await writeFile(join(built, path), text);
  }
}

/** By their path on the site. */
async function pagesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(
      ({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`,
    );
}
