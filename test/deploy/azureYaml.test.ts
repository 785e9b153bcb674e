/**
 * azure.yaml, field by field.
 *
 * azd's own schema lets unknown fields pass at the top, in infra and in services, so a misspelt one
 * would be ignored without a word: here every field that is not known is refused.
 * @see https://raw.githubusercontent.com/Azure/azure-dev/main/schemas/v1.0/azure.yaml.json
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { parse } from 'yaml';

/** A file that azd runs by its extension, alike on every system: no shell, no inline script. */
const hook = z.strictObject({
  run: z.string().regex(/^[\w/]+\.ts$/),
  interactive: z.boolean().optional(),
  secrets: z.record(z.string(), z.string()).optional(),
});
const hooks = z.union([hook, z.array(hook).min(2)]);

const schema = z.strictObject({
  name: z.string().regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/),
  metadata: z.strictObject({ template: z.string().regex(/^[a-z0-9-]+@\d+\.\d+\.\d+$/) }),
  requiredVersions: z.strictObject({ azd: z.string().regex(/^>= \d+\.\d+\.\d+$/) }),
  infra: z.strictObject({
    provider: z.literal('bicep'),
    path: z.string(),
    module: z.string(),
  }),
  services: z.strictObject({
    api: z.strictObject({
      project: z.string(),
      host: z.literal('function'),
      language: z.literal('ts'),
      dist: z.string(),
      remoteBuild: z.literal(false),
    }),
    web: z.strictObject({
      project: z.string(),
      host: z.literal('staticwebapp'),
      dist: z.string(),
    }),
  }),
  hooks: z.strictObject({
    preup: hooks,
    preprovision: hooks,
    postprovision: hooks,
    predeploy: hooks,
    postdeploy: hooks,
    predown: hooks,
  }),
  pipeline: z.strictObject({ variables: z.array(z.string()) }),
});

const root = resolve(__dirname, '../..');
const text = readFileSync(join(root, 'azure.yaml'), 'utf8');
const azure = schema.parse(parse(text));
const packageScripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).scripts;

test('is what azd reads, and has no other field', () => {
  const misspelt = text.replace('remoteBuild:', 'remotebuild:');

  expect(schema.safeParse(parse(misspelt)).success).toBe(false);
  expect(text).toContain('Azure/azure-dev/main/schemas/v1.0/azure.yaml.json');
});

test('hooks run files that are there, and every hook that is there is run', () => {
  const named = Object.values(azure.hooks)
    .flat()
    .map(({ run }) => run);
  const hookFiles = readdirSync(join(root, 'infra/hooks'))
    .filter((file) => /^(pre|post)\w+\.ts$/.test(file))
    .map((file) => `infra/hooks/${file}`);

  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  expect(named.filter((file) => file.startsWith('infra/')).sort()).toEqual(
    hookFiles.filter((file) => !file.endsWith('projectRoot.ts')).sort(),
  );
});

test('a hook has the name of its file, so that an error leads to it', () => {
  for (const [name, run] of Object.entries(azure.hooks)) {
    expect([run].flat().map((each) => each.run)).toContain(`infra/hooks/${name}.ts`);
  }
});

test('the templates are where azd looks for them', () => {
  const { path, module } = azure.infra;

  expect(existsSync(join(root, path, `${module}.bicep`))).toBe(true);
  expect(existsSync(join(root, path, `${module}.parameters.json`))).toBe(true);
  // azd would take it instead of both.
  expect(existsSync(join(root, path, `${module}.bicepparam`))).toBe(false);
});

test('what azd builds and what it uploads are the same folder', () => {
  const { api, web } = azure.services;

  expect(packageScripts['build']).toBe('tsx dev/build/buildFunctions.ts');
  expect(join(api.project, api.dist)).toBe('build');
  // azd would refuse a remote build's ignore file beside `remoteBuild: false`.
  expect(existsSync(join(root, '.funcignore'))).toBe(false);
  expect(join(web.project, web.dist)).toBe('site/dist/'.slice(0, -1));
  expect([azure.hooks.predeploy].flat()[0]?.run).toBe('site/build.ts');
});

test('the folder of the site holds one hosting file when it is uploaded', () => {
  // The tool takes the last one that it finds under the service's folder.
  expect(azure.services.web.project).toBe('site/dist');
});

test('each service has its resource, and each tagged resource its service', () => {
  const modules = readdirSync(join(root, 'infra/modules')).filter((file) =>
    file.endsWith('.bicep'),
  );
  const tags = modules.flatMap((file) =>
    [
      ...readFileSync(join(root, 'infra/modules', file), 'utf8').matchAll(
        /'azd-service-name': '(\w+)'/g,
      ),
    ].map(([, name]) => name),
  );

  expect(tags.sort()).toEqual(Object.keys(azure.services).sort());
});

test('the key reaches the hooks that need it resolved, and under its own name', () => {
  const withKey = Object.entries(azure.hooks)
    .filter(([, run]) => [run].flat().some(({ secrets }) => secrets !== undefined))
    .map(([name]) => name);

  expect(withKey).toEqual(['preprovision', 'postprovision']);
  for (const name of ['preprovision', 'postprovision'] as const) {
    expect(azure.hooks[name]).toMatchObject({ secrets: { STRIPE_KEY: 'STRIPE_SECRET_KEY' } });
  }
});

test('a pipeline is given every variable that an operator may set, and no secret', () => {
  const parameters = readFileSync(join(root, 'infra/main.parameters.json'), 'utf8');
  const inTemplates = [...parameters.matchAll(/\$\{(\w+)/g)].map(([, name]) => name ?? '');
  // azd hands these over by itself, and the key stays in the vault that it was put into.
  const others = [
    'AZURE_ENV_NAME',
    'AZURE_LOCATION',
    'STRIPE_SECRET_KEY',
    'STRIPE_WEBHOOK_SECRETS',
  ];
  const expected = inTemplates.filter((name) => !others.includes(name));

  expect(azure.pipeline.variables.toSorted()).toEqual(
    [...expected, 'ORGANISATION_FILE'].toSorted(),
  );
});
