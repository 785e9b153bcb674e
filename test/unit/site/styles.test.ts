/** The page of styles shows every part of the site. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Parts that cannot be shown, each with its reason. */
const exempt: Record<string, string> = {
  'site/src/frame/start.tsx': 'starts a page; draws nothing',
  'site/src/staff': 'the page of the staff is one form, which needs a sign-in of its own',
};

async function isFile(path: string): Promise<boolean> {
  return (await readFile(path).catch(() => null)) !== null;
}

/** All files that a file imports, directly or through others. */
async function importedBy(path: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const source = await readFile(path, 'utf8');
  for (const [, name = ''] of source.matchAll(
    /^(?:import|export) (?!type)[^;]*?from '(\.[^']+)'/gm,
  )) {
    const base = join(dirname(path), name);
    for (const file of [`${base}.tsx`, `${base}.ts`]) {
      if (await isFile(file)) await importedBy(file, seen);
    }
  }
  return seen;
}

it('shows every part, or says why not', async () => {
  const entries = await readdir('site/src', { recursive: true });
  const parts = entries
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join('site/src', name));
  const shown = await importedBy('site/styles/parts.tsx');

  expect(parts.length).toBeGreaterThan(40);
  const missing = parts.filter((part) => !shown.has(part));
  const reasons = Object.keys(exempt);
  expect(missing.filter((part) => !reasons.some((path) => part.startsWith(path)))).toEqual([]);
  // An exemption that nothing needs any more goes.
  expect(reasons.filter((path) => !missing.some((part) => part.startsWith(path)))).toEqual([]);
});
