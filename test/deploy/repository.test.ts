/** What Azure's gallery of templates asks of a repository, and that its pipeline deploys it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { fakeAzd } from './stand/fakeAzd';

const root = resolve(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test.each([
  'README.md',
  'LICENSE',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
  'CONTRIBUTING.md',
  'azure.yaml',
  '.github/workflows/azure-dev.yml',
  '.github/ISSUE_TEMPLATE',
  '.devcontainer/devcontainer.json',
  'infra/main.bicep',
])('the gallery wants %s', (file) => {
  expect(existsSync(join(root, file))).toBe(true);
});

test.each(['## Features', '## Getting Started', '## Guidance', '## Resources'])(
  'the gallery wants a section "%s" in the README',
  (heading) => {
    expect(read('README.md').toLowerCase().split('\n')).toContain(heading.toLowerCase());
  },
);

test('an issue can be filed by a form of its kind', () => {
  const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE'));

  expect(forms.length).toBeGreaterThan(0);
  for (const form of forms) expect(read(`.github/ISSUE_TEMPLATE/${form}`)).toMatch(/^---\nname: /);
});

test('a development container has what a deployment needs: Node, azd and az', () => {
  const container = z
    .object({ image: z.string(), features: z.record(z.string(), z.object({})) })
    .parse(JSON.parse(read('.devcontainer/devcontainer.json')));

  expect(container.image).toMatch(/node:22$/);
  expect(Object.keys(container.features).join(' ')).toMatch(/azure-cli:1 .*azure-dev\/azd:0/);
});

describe('the pipeline', () => {
  const workflow = z
    .object({
      on: z.record(z.string(), z.unknown()),
      permissions: z.record(z.string(), z.string()),
      jobs: z.object({
        deploy: z.object({
          if: z.string(),
          env: z.record(z.string(), z.string()),
          steps: z.array(
            z.object({
              name: z.string().optional(),
              uses: z.string().optional(),
              run: z.string().optional(),
              env: z.record(z.string(), z.string()).optional(),
            }),
          ),
        }),
      }),
    })
    .parse(parse(read('.github/workflows/azure-dev.yml')));
  const { deploy } = workflow.jobs;
  const commands = deploy.steps.flatMap(({ run }) => run ?? []);

  test('signs in by a federated credential, and knows no secret', () => {
    expect(workflow.permissions).toEqual({ 'id-token': 'write', contents: 'read' });
    expect(commands[0]).toContain('--federated-credential-provider github');
    expect(read('.github/workflows/azure-dev.yml')).not.toContain('${{ secrets');
  });

  test('has the variables that azd names for it, and waits until they are there', () => {
    expect(Object.keys(deploy.env).sort()).toEqual([
      'AZURE_CLIENT_ID',
      'AZURE_ENV_NAME',
      'AZURE_LOCATION',
      'AZURE_SUBSCRIPTION_ID',
      'AZURE_TENANT_ID',
    ]);
    for (const [name, value] of Object.entries(deploy.env)) {
      expect(value).toBe(`\${{ vars.${name} }}`);
    }
    expect(deploy.if).toContain("vars.AZURE_CLIENT_ID != ''");
  });

  test('gives the templates every variable that is set, and none that is not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pipeline-'));
    const azd = await fakeAzd(folder);
    const step = deploy.steps.find(({ env }) => env?.['VARIABLES'] !== undefined);
    expect(step?.env).toEqual({ VARIABLES: '${{ toJSON(vars) }}' });

    execFileSync('bash', ['-eo', 'pipefail', '-c', step?.run ?? ''], {
      env: {
        PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
        AZURE_ENV_NAME: 'test',
        AZURE_LOCATION: 'westeurope',
        AZURE_SUBSCRIPTION_ID: 's-1',
        VARIABLES: JSON.stringify({
          SITE_LOCATION: 'eastasia',
          ORGANISATION_NAME: 'Friends of "Home" & Co',
          FIRST_ADMINISTRATOR: '',
        }),
      },
    });

    expect(await azd.variables()).toEqual({
      SITE_LOCATION: 'eastasia',
      ORGANISATION_NAME: 'Friends of "Home" & Co',
    });
    expect((await azd.calls())[0]).toBe(
      'env new test --location westeurope --subscription s-1 --no-prompt',
    );
    await rm(folder, { recursive: true });
  });

  test('provisions before it deploys, and asks nobody', () => {
    expect(commands.slice(-2)).toEqual(['azd provision --no-prompt', 'azd deploy --no-prompt']);
  });

  test('takes actions by their major version only', () => {
    const used = deploy.steps.flatMap(({ uses }) => uses ?? []);

    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  });
});
