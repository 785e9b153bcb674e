/** No file leads back to itself by its imports, types included: each can be read on its own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folders = ['functions', 'shared', 'dev', 'site/src', 'site/prerender'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** The project's own files that a file imports. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/from '(\.[^']+)'/g)].flatMap(([, path = '']) => {
    const target = join(dirname(file), path);
    const found = [`${target}.ts`, `${target}.tsx`].find((candidate) => existsSync(candidate));
    return found === undefined ? [] : [found];
  });
}

function cyclesIn(files: readonly string[]): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const cycles: string[] = [];
  const visit = (file: string) => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file].join(' -> '));
    if (start >= 0 || done.has(file)) return;
    path.push(file);
    importsOf(file).forEach(visit);
    path.pop();
    done.add(file);
  };
  files.forEach(visit);
  return cycles;
}

it('nothing imports itself, over however many files', () => {
  const files = folders.flatMap((folder) => filesIn(folder));

  expect(files.length).toBeGreaterThan(200);
  expect(cyclesIn(files)).toEqual([]);
});
