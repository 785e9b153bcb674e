/** The templates compile without a word, and what they would deploy is what the code needs, shut as it must be. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, lint } from './compiler';
import { openForecaster } from './forecaster';
import { parameterSets, predictWith, withTemplates, type Parameters } from './parameterSets';
import { ofType, ownName, type Prediction } from './prediction';
import { idlePaths, indexedPaths } from './indexes/indexedPaths';
import { allRules } from './rules/allRules';

const forecaster = openForecaster();
afterAll(forecaster.close);

const predict = (parameters: Parameters) =>
  withTemplates((folder) => predictWith(forecaster, folder, parameters));

const templates = readdirSync('infra', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.bicep'),
);

it('compiler and linter find nothing at all', async () => {
  expect(await withTemplates(lint)).toEqual([]);
});

it('every template is formatted', async () => {
  await withTemplates(async (folder) => {
    await format(folder);

    for (const file of templates) {
      expect(readFileSync(join(folder, file), 'utf8')).toBe(
        readFileSync(join('infra', file), 'utf8'),
      );
    }
  });
});

it('nothing is indexed in vain: each index makes each write dearer', async () => {
  const prediction = await predict(parameterSets['what azd asks for and no more']);
  const type = 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers';

  for (const container of ofType(prediction, type)) {
    const name = ownName(container);
    expect([name, idlePaths(name, indexedPaths(container))]).toEqual([name, []]);
  }
});

describe.each(Object.entries<Parameters>(parameterSets))('%s', (_, parameters) => {
  let prediction: Prediction;
  beforeAll(async () => {
    prediction = await predict(parameters);
  });

  it.each(Object.entries(allRules))('%s', (_rule, check) => {
    check(prediction, parameters);
  });
});
