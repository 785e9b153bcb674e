/** A package that lies in several folders in the same version goes into a bundle once. */
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const packageSchema = z.object({ name: z.string(), version: z.string() });

/** The folder of a scoped package in a file's path. */
const folderPattern = /^(.*[\\/]node_modules[\\/]@[^\\/]+[\\/][^\\/]+)[\\/]/;

/** What a file that was resolved already is resolved with: else it would be asked about for ever. */
const asked = 'one-copy';

export function oneCopy(scope: RegExp): Plugin {
  const folders = new Map<string, string>();

  /** The first folder in which a package was met in this version. */
  const firstFolder = (folder: string): string => {
    const text = readFileSync(`${folder}/package.json`, 'utf8');
    const { name, version } = packageSchema.parse(JSON.parse(text));
    const key = `${name}@${version}`;
    const first = folders.get(key) ?? folder;
    folders.set(key, first);
    return first;
  };

  return {
    name: 'one-copy',
    setup: (bundle) => {
      bundle.onResolve({ filter: scope }, async ({ path, pluginData, ...from }) => {
        if (pluginData === asked) return undefined;
        const { kind, importer, resolveDir } = from;
        const found = await bundle.resolve(path, { kind, importer, resolveDir, pluginData: asked });
        const folder = folderPattern.exec(found.path)?.[1];
        if (folder === undefined) return found;
        return { ...found, path: firstFolder(folder) + found.path.slice(folder.length) };
      });
    },
  };
}
