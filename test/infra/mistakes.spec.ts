/** The checks are good for something: each of many one-word mistakes in the templates is found. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openForecaster } from './forecaster';
import { mistakes } from './mistakes';
import { parameterSets, predictWith, withTemplates } from './parameterSets';
import { allRules } from './rules/allRules';

const forecaster = openForecaster();
afterAll(forecaster.close);

/** What the compiler or the first broken rule says about a copy of the templates; nothing when all is well. */
async function findMistake(folder: string): Promise<string | undefined> {
  let rule = 'the compiler';
  try {
    const prediction = await predictWith(forecaster, folder, parameterSets['with payments']);
    for (const [name, check] of Object.entries(allRules)) {
      rule = name;
      check(prediction);
    }
    return undefined;
  } catch (error) {
    return `${rule}: ${String(error)}`;
  }
}

it('templates without a mistake are found right', async () => {
  expect(await withTemplates(findMistake)).toBeUndefined();
});

it.each(mistakes)('%s: %s instead of %s is found', async (template, right, wrong) => {
  const found = await withTemplates((folder) => {
    const file = join(folder, template);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(right);
    writeFileSync(
      file,
      text.replace(right, () => wrong),
    );
    return findMistake(folder);
  });

  expect(found).toBeDefined();
});
