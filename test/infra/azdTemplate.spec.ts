/** The template as azd hands it to Azure: what it waits for, takes and gives out. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { build } from './compiler';
import { withTemplates } from './parameterSets';

const armSchema = z.object({
  parameters: z.record(
    z.string(),
    z.object({ type: z.string(), defaultValue: z.unknown().optional() }),
  ),
  resources: z.record(z.string(), z.looseObject({ dependsOn: z.array(z.string()).default([]) })),
  outputs: z.record(z.string(), z.object({ type: z.string().optional() })),
});
let arm: z.infer<typeof armSchema>;
beforeAll(async () => {
  arm = armSchema.parse(await withTemplates(build));
});

it('the app waits for its roles and its network, and its settings for the app', () => {
  expect(arm.resources['app']?.dependsOn).toEqual(expect.arrayContaining(['access', 'network']));
  expect(arm.resources['appSettings']?.dependsOn).toContain('app');
  // Roles and endpoints change the same accounts, and an account takes one change at a time.
  expect(arm.resources['access']?.dependsOn).toContain('network');
});

it('secrets are secure parameters', () => {
  const secure = Object.entries(arm.parameters).filter(([, { type }]) => type === 'securestring');

  expect(secure.map(([name]) => name)).toEqual(['stripeSecretKey', 'stripeWebhookSecrets']);
});

it('registrations are made by the extension of Microsoft Graph, in the version that is known here', () => {
  expect(arm.resources['registrations']).toMatchObject({
    properties: {
      template: {
        imports: { microsoftGraphV1: { provider: 'MicrosoftGraph', version: '1.0.0' } },
      },
    },
  });
});

it('it gives out what azd, the hooks and the site need, and no more', () => {
  expect(Object.keys(arm.outputs)).toEqual([
    'AZURE_RESOURCE_GROUP',
    ...['API_ORIGIN', 'SITE_ORIGIN', 'SITE_HOST', 'SITE_NAME', 'FUNCTION_APP_NAME'],
    ...['KEY_VAULT_NAME', 'DATABASE_ACCOUNT_NAME', 'RECORDS_ACCOUNT_NAME'],
    ...['SIGN_IN_CLIENT_ID', 'SIGN_IN_SCOPE', 'SIGN_IN_TENANT_ID', 'SIGN_IN_AUTHORITY'],
    ...['MAIL_SERVICE_NAME', 'MAIL_DOMAIN_IS_TRIAL', 'MAIL_DOMAIN_RECORDS'],
  ]);
});

describe('main.parameters.json', () => {
  const { parameters: given } = z
    .object({ parameters: z.record(z.string(), z.object({ value: z.string() })) })
    .parse(JSON.parse(readFileSync('infra/main.parameters.json', 'utf8')));
  const variables = Object.entries(given).map(([name, { value }]) => {
    const [, variable = '', , otherwise] = /^\$\{([A-Z_]+)(=([^}]+))?\}$/.exec(value) ?? [];
    return { name, variable, otherwise };
  });

  it('names every parameter, each from a variable of its own', () => {
    expect(Object.keys(given).sort()).toEqual(Object.keys(arm.parameters).sort());
    expect(variables.filter(({ variable }) => variable === '')).toEqual([]);
    expect(new Set(variables.map(({ variable }) => variable)).size).toBe(variables.length);
  });

  it('only name and region are asked for: the rest has the default of the template', () => {
    for (const { name, otherwise } of variables) {
      const { defaultValue } = arm.parameters[name] ?? {};
      // azd leaves out what comes out empty, so that the template's own default holds.
      if (otherwise === undefined) {
        const isWorkedOut = typeof defaultValue === 'string' && /^(\[|$)/.test(defaultValue);
        const isAsked = name === 'environmentName' || name === 'location';
        expect([name, isWorkedOut]).toEqual([name, !isAsked]);
      } else expect([name, otherwise]).toEqual([name, String(defaultValue)]);
    }
  });

  it('no output is written over a variable that an operator sets', () => {
    const outputs = Object.keys(arm.outputs);

    expect(variables.filter(({ variable }) => outputs.includes(variable))).toEqual([]);
  });
});
