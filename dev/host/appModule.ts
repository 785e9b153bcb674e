/** Loads an app's one CommonJS file, with `@azure/functions-core` answered by the host as the Node worker does. */
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { createRequire, Module } from './outerNode';

const coreModuleName = '@azure/functions-core';
const packageSchema = z.object({ main: z.string().min(1) });

/**
 * @param core what `require('@azure/functions-core')` answers inside the app.
 * @returns what forgets the app's files, so that the next start loads them anew, and takes the core away.
 * @throws Error when package.json names no file, or what the app throws while it loads.
 */
export function loadAppModule(appFolder: string, core: object): () => void {
  const packageFile = join(appFolder, 'package.json');
  const read = packageSchema.safeParse(JSON.parse(readFileSync(packageFile, 'utf8')));
  if (!read.success) throw new Error(`${packageFile} has no "main", so there is no app to load.`);

  const appRequire = createRequire(packageFile);
  const takeCoreAway = provideCore(core);
  const unload = () => {
    takeCoreAway();
    const inFolder = (file: string) => file.startsWith(appFolder + sep);
    for (const file of Object.keys(appRequire.cache).filter(inFolder)) {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the cache is a plain object
      delete appRequire.cache[file];
    }
  };
  try {
    appRequire(join(appFolder, read.data.main));
  } catch (error) {
    unload();
    throw error;
  }
  return unload;
}

function provideCore(core: object): () => void {
  const original = Reflect.get(Module.prototype, 'require');
  const answerCore: ProxyHandler<typeof original> = {
    apply: (target, self: unknown, names: unknown[]): unknown =>
      names[0] === coreModuleName ? core : Reflect.apply(target, self, names),
  };
  Module.prototype.require = new Proxy(original, answerCore);
  return () => {
    Module.prototype.require = original;
  };
}
