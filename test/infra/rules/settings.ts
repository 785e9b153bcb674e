/** The app settings are those that the code reads, in Azure's form, and the few that the host needs. */
import { readFileSync } from 'node:fs';
import { readConfig } from '../../../shared/config';
import { appSettings, ofType, storageAccounts, theOne, type Resource } from '../prediction';
import { originsOf } from './site';
import type { Rules } from './rule';

/** Read by the host and not by our code. */
const hostSettings = [
  // Says that the storage and the database of triggers are reached by a managed identity.
  'AzureWebJobsStorage__credential',
  'COSMOS__credential',
  // The host keeps its locks in blobs, and writes diagnostic events to tables.
  'AzureWebJobsStorage__blobServiceUri',
  'AzureWebJobsStorage__tableServiceUri',
  // The host sends telemetry with a role, as keys are off.
  'APPLICATIONINSIGHTS_AUTHENTICATION_STRING',
  // The library that sends telemetry does not report on itself.
  'APPLICATION_INSIGHTS_NO_STATSBEAT',
];
/** Read by our code and set on a desk only: connection strings and addresses of emulators. */
const deskSettings = [
  'COSMOS',
  'COSMOS_PUBLIC',
  'AzureWebJobsStorage',
  'RECORDS',
  'MAIL_SMTP_URL',
  'STRIPE_API_URL',
];

/** Names in the schema of shared/config.ts, which keeps it to itself. */
function settingsThatTheCodeReads(): string[] {
  const source = readFileSync('shared/config.ts', 'utf8');
  const [, schema = ''] = /environmentSchema = z\.object\(\{\n([^]*?)\n\}\);/.exec(source) ?? [];
  return [...schema.matchAll(/^ {2}(\w+): /gm)].map(([, name = '']) => name);
}

/** Settings with an example for each expression that Azure would work out. */
const asInAzure = (settings: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      if (!value.startsWith('[')) return [name, value];
      if (name === 'MAIL_FROM') return [name, 'DoNotReply@portal.example'];
      if (name === 'FIRST_ADMINISTRATOR') return [name, '00000000-0000-0000-0000-0000000000f1'];
      const isId = name.includes('clientId') || name === 'SIGN_IN_AUDIENCE';
      return [name, isId ? value : 'https://portal.example/'];
    }),
  );

export const settingRules: Rules = {
  'every setting that the code reads is set, and no other': (prediction) => {
    const read = settingsThatTheCodeReads().filter((name) => !deskSettings.includes(name));
    expect(read.length).toBeGreaterThan(20);
    expect(Object.keys(appSettings(prediction)).sort()).toEqual([...read, ...hostSettings].sort());
  },
  'the code takes them: identities everywhere, and no payments until the secrets are there': (
    prediction,
  ) => {
    const config = readConfig(asInAzure(appSettings(prediction)));
    const [own, forPublic] = ['app', 'public'].map((role) => {
      const identities = ofType(prediction, 'Microsoft.ManagedIdentity/userAssignedIdentities');
      const identity = identities.find(({ name }) => name.startsWith(`id-portal-${role}-`));
      return `[reference('${identity?.id}', '2024-11-30').clientId]`;
    });
    expect(config).toMatchObject({
      cosmos: { kind: 'identity', clientId: own },
      cosmosPublic: { kind: 'identity', clientId: forPublic },
      queues: { kind: 'identity', clientId: own },
      blobs: { kind: 'identity', clientId: own },
      mail: { kind: 'identity', clientId: own },
      payments: null,
    });
  },
  'each address is that of the thing itself': (prediction, parameters) => {
    const referenceTo = ({ id }: Resource, property: string) =>
      expect.stringMatching(
        new RegExp(`reference\\('${id}', '[\\d-]+'\\)\\.${property}\\)?\\]$`),
      ) as string;
    const reference = (type: string, property: string) =>
      referenceTo(theOne(prediction, type), property);
    const { host, records } = storageAccounts(prediction);
    const database = 'Microsoft.DocumentDB/databaseAccounts';
    expect(appSettings(prediction)).toMatchObject({
      AzureWebJobsStorage__credential: 'managedidentity',
      AzureWebJobsStorage__blobServiceUri: referenceTo(host, 'primaryEndpoints.blob'),
      AzureWebJobsStorage__queueServiceUri: referenceTo(host, 'primaryEndpoints.queue'),
      AzureWebJobsStorage__tableServiceUri: referenceTo(host, 'primaryEndpoints.table'),
      RECORDS__blobServiceUri: referenceTo(records, 'primaryEndpoints.blob'),
      COSMOS__credential: 'managedidentity',
      COSMOS__accountEndpoint: reference(database, 'documentEndpoint'),
      COSMOS_PUBLIC__accountEndpoint: reference(database, 'documentEndpoint'),
      COSMOS_DATABASE: 'portal',
      MAIL__endpoint: reference('Microsoft.Communication/communicationServices', 'hostName'),
      SITE_URL: originsOf(prediction, parameters)[0],
      APPLICATIONINSIGHTS_CONNECTION_STRING: reference(
        'Microsoft.Insights/components',
        'ConnectionString',
      ),
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: expect.stringMatching(
        /^\[format\('ClientId=\{0\};Authorization=AAD', reference\('[^']*id-portal-app-/,
      ) as string,
    });
  },
};
