/** The checks are good for something: each of many one-word mistakes in the templates is found. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openForecaster } from './forecaster';
import { mistakes } from './mistakes/mistakes';
import { parameterFile, parameterSets, withTemplates, type ParameterSet } from './parameterSets';
import { allRules } from './rules/allRules';

const forecaster = openForecaster();
afterAll(forecaster.close);

/** What the first broken rule or the compiler says about a copy of the templates; nothing when all is well. */
async function findMistake(folder: string, set: ParameterSet): Promise<string | undefined> {
  const parameters = parameterSets[set];
  const file = parameterFile(folder, parameters);
  let rule = 'the compiler';
  try {
    const prediction = await forecaster.predict(file);
    for (const [name, check] of Object.entries(allRules)) {
      rule = name;
      check(prediction, parameters);
    }
  } catch (error) {
    return `${rule}: ${String(error)}`;
  }
  // Most are found by then, so the compiler's own checks, which take as long again, come last.
  return (await forecaster.complaints(file))[0];
}

it.each([...new Set(mistakes.map(({ set }) => set))])('%s: right as it is', async (set) => {
  expect(await withTemplates((folder) => findMistake(folder, set))).toBeUndefined();
});

it.each(mistakes)('$template: $right is not $wrong', async ({ template, right, wrong, set }) => {
  const found = await withTemplates((folder) => {
    const file = join(folder, template);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(right);
    writeFileSync(
      file,
      text.replace(right, () => wrong),
    );
    return findMistake(folder, set);
  });

  expect(found).toBeDefined();
});
