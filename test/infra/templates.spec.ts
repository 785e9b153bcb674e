/** The templates compile without a word, and what they would deploy is what the code needs, shut as it must be. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { build, format, lint } from './compiler';
import { openForecaster } from './forecaster';
import { parameterSets, predictWith, withTemplates, type Parameters } from './parameterSets';
import type { Prediction } from './prediction';
import { allRules } from './rules/allRules';

const forecaster = openForecaster();
afterAll(forecaster.close);

const templates = readdirSync('infra', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.bicep'),
);

it('compiler and linter find nothing at all', async () => {
  expect(await lint('infra')).toEqual([]);
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

it('no query orders by two properties: the containers have no composite index', () => {
  const sources = readdirSync('shared', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('Repository.ts'))
    .map((file) => readFileSync(join('shared', file), 'utf8'));
  const orders = sources.flatMap((source) => source.match(/ORDER BY [^`"';]+/g) ?? []);

  expect(orders.length).toBeGreaterThan(0);
  expect(orders.filter((order) => order.includes(','))).toEqual([]);
});

describe.each(Object.entries<Parameters>(parameterSets))('%s', (_, parameters) => {
  let prediction: Prediction;
  beforeAll(async () => {
    prediction = await withTemplates((folder) => predictWith(forecaster, folder, parameters));
  });

  it.each(Object.entries(allRules))('%s', (_rule, check) => check(prediction));
});

describe('parameters', () => {
  const withOther = (parameters: Parameters) =>
    withTemplates((folder) =>
      predictWith(forecaster, folder, {
        ...parameterSets['what azd asks for and no more'],
        ...parameters,
      }),
    );
  const names = ({ predictedResources }: Prediction) => predictedResources.map(({ id }) => id);

  it('two environments share no resource, and one twice is the same', async () => {
    const one = names(await withOther({}));
    const again = names(await withOther({}));
    const other = names(await withOther({ environmentName: 'trial2' }));

    expect(again).toEqual(one);
    expect(one.filter((id) => other.includes(id))).toEqual([]);
    const suffix = (ids: string[]) =>
      ids.map((id) => /cosmos-portal-(\w+)$/.exec(id)?.[1]).join('');
    expect(suffix(one)).not.toBe(suffix(other));
  });

  it('instances wait for donors only when asked for', async () => {
    const waiting = ({ predictedResources }: Prediction) =>
      /"alwaysReady":(\[[^\]]*\])/.exec(JSON.stringify(predictedResources))?.[1];

    expect(waiting(await withOther({}))).toBe('[]');
    expect(waiting(await withOther({ alwaysReadyInstances: 2 }))).toBe(
      '[{"name":"http","instanceCount":2}]',
    );
  });

  it.each([
    ['a region that has no Static Web Apps', { siteLocation: 'southeastasia' }, "'westus2'"],
    ['a geography that mail is not kept in', { mailDataLocation: 'Mars' }, "'Asia Pacific'"],
    ['a pool without a book', { poolBuckets: 0 }, 'minimum allowable value is 1'],
    [
      'more books than partitions are worth',
      { poolBuckets: 257 },
      'maximum allowable value is 256',
    ],
    ['a concern gone in days', { concernRetentionDays: 5 }, 'minimum allowable value is 30'],
    ['an organisation without a name', { organisationName: '' }, 'minimum allowable length is 1'],
    ['a parameter that nobody reads', { poolBucket: 4 }, '"poolBucket"'],
  ])('%s is refused before anything is made', async (_, parameters, words) => {
    await expect(withOther(parameters)).rejects.toThrow(words);
  });
});

describe('the template as Azure gets it', () => {
  const armSchema = z.object({
    parameters: z.record(
      z.string(),
      z.object({ type: z.string(), defaultValue: z.unknown().optional() }),
    ),
    resources: z.record(z.string(), z.object({ dependsOn: z.array(z.string()).default([]) })),
    outputs: z.record(z.string(), z.unknown()),
  });
  let arm: z.infer<typeof armSchema>;
  beforeAll(async () => {
    arm = armSchema.parse(await build('infra'));
  });

  it('the app waits for its roles', () => {
    expect(arm.resources['app']?.dependsOn).toContain('access');
  });

  it('secrets are secure parameters', () => {
    const secure = Object.entries(arm.parameters).filter(([, { type }]) => type === 'securestring');

    expect(secure.map(([name]) => name)).toEqual(['stripeSecretKey', 'stripeWebhookSecrets']);
  });

  it('it gives out what azd and the site need, and no more', () => {
    expect(Object.keys(arm.outputs)).toEqual(['AZURE_RESOURCE_GROUP', 'API_ORIGIN', 'SITE_ORIGIN']);
  });

  it('azd gives every parameter that has no default, each from a variable', () => {
    const { parameters } = z
      .object({ parameters: z.record(z.string(), z.object({ value: z.string() })) })
      .parse(JSON.parse(readFileSync('infra/main.parameters.json', 'utf8')));
    const given = Object.keys(parameters);
    const needed = Object.entries(arm.parameters).filter(([, p]) => p.defaultValue === undefined);

    expect(Object.keys(arm.parameters)).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(expect.arrayContaining(needed.map(([name]) => name)));
    for (const { value } of Object.values(parameters)) expect(value).toMatch(/^\$\{[A-Z_]+\}$/);
  });
});
