/** With a database that was restored from a backup, the portal stands on it, and the old one is left alone. */
import { shutProperties } from '../../infra/hooks/azd/shutDatabase';
import { openForecaster } from './forecaster';
import { parameterSets, predictWith, withTemplates } from './parameterSets';
import { appSettings, ofType, theOne, type Prediction } from './prediction';

const forecaster = openForecaster();
let prediction: Prediction;
beforeAll(async () => {
  const parameters = {
    ...parameterSets.private,
    restoredDatabase: 'cosmos-restored',
    publicGeneration: '2',
  };
  prediction = await withTemplates((folder) => predictWith(forecaster, folder, parameters));
});
afterAll(forecaster.close);

it('no account, database or container is made, and none is changed', () => {
  const made = prediction.predictedResources.map(({ type }) => type);
  const roles = 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments';

  expect(made.filter((type) => type.startsWith('Microsoft.DocumentDB/') && type !== roles)).toEqual(
    [],
  );
});

it('the hook shuts it as the templates shut the one that they make', async () => {
  for (const set of ['private', 'with payments'] as const) {
    const made = await withTemplates((folder) =>
      predictWith(forecaster, folder, parameterSets[set]),
    );

    expect(theOne(made, 'Microsoft.DocumentDB/databaseAccounts').properties).toMatchObject(
      shutProperties(set === 'private'),
    );
  }
});

it('the app and the public reads get their roles on it', () => {
  const roles = ofType(prediction, 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments');

  expect(roles.map(({ name }) => name.split('/')[0])).toEqual([
    'cosmos-restored',
    'cosmos-restored',
  ]);
});

it('the app is led to it, and serves nothing of its old generation', () => {
  const settings = appSettings(prediction);

  expect(settings['COSMOS__accountEndpoint']).toContain('databaseAccounts/cosmos-restored');
  expect(settings['COSMOS_PUBLIC__accountEndpoint']).toBe(settings['COSMOS__accountEndpoint']);
  expect(settings['PUBLIC_GENERATION']).toBe('2');
});

it('its network, its logs and its alarm follow', () => {
  const about = JSON.stringify(
    [
      'Microsoft.Network/privateEndpoints',
      'Microsoft.Insights/diagnosticSettings',
      'Microsoft.Insights/metricAlerts',
    ].map((type) => ofType(prediction, type)),
  );

  expect(about.match(/databaseAccounts\/[\w-]+/g)).toEqual(
    expect.arrayContaining(['databaseAccounts/cosmos-restored']),
  );
  expect(about).not.toContain('databaseAccounts/cosmos-portal');
  expect(prediction.outputs['DATABASE_ACCOUNT_NAME']).toBe('cosmos-restored');
});
