/** The checks are good for something: each of many one-word mistakes in the templates is found. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openForecaster } from './forecaster';
import { mistakes } from './mistakes';
import { parameterSets, predictWith, withTemplates, type ParameterSet } from './parameterSets';
import { allRules } from './rules/allRules';

const forecaster = openForecaster();
afterAll(forecaster.close);

/** What the compiler or the first broken rule says about a copy of the templates; nothing when all is well. */
async function findMistake(
  folder: string,
  set: ParameterSet = 'with payments',
): Promise<string | undefined> {
  let rule = 'the compiler';
  try {
    const parameters = parameterSets[set];
    const prediction = await predictWith(forecaster, folder, parameters);
    for (const [name, check] of Object.entries(allRules)) {
      rule = name;
      check(prediction, parameters);
    }
    return undefined;
  } catch (error) {
    return `${rule}: ${String(error)}`;
  }
}

it('templates without a mistake are found right', async () => {
  expect(await withTemplates((folder) => findMistake(folder))).toBeUndefined();
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
