/**
 * Before everything: the things without which azd would stumble later, in the middle.
 *
 * azd installs the packages before it runs this, and packages and provisions side by side
 * afterwards: so that no two installations ever meet in one folder.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal, runHook } from './hook';
import { projectRoot } from './projectRoot';

/** As in package.json. */
const oldestNode = [20, 19] as const;

runHook(async () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  if (!isNew) {
    throw new Refusal([`Node ${process.versions.node} is too old: take 20.19 or later, 22 or 24.`]);
  }
  // The folder of the service `web`, before the site is built into it.
  await mkdir(join(projectRoot, 'site/dist'), { recursive: true });
});
