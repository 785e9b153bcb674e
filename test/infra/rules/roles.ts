/** Who may do what: the whole list. A role more, or a wider scope, is a failure. */
import * as z from 'zod';
import { ofType, theOne, type Prediction, type Resource } from '../prediction';
import type { Rules } from './rule';

/** Azure's own role definitions. */
const roleNames: Record<string, string> = {
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b': 'Storage Blob Data Owner',
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe': 'Storage Blob Data Contributor',
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88': 'Storage Queue Data Contributor',
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3': 'Storage Table Data Contributor',
  '09976791-48a7-449e-bb21-39d1a415f350': 'Communication and Email Service Owner',
  '4633458b-17de-408a-b874-0445c86b69e6': 'Key Vault Secrets User',
  '3913510d-42f4-4e42-8a64-420c390055eb': 'Monitoring Metrics Publisher',
  '00000000-0000-0000-0000-000000000001': 'Cosmos DB Built-in Data Reader',
  '00000000-0000-0000-0000-000000000002': 'Cosmos DB Built-in Data Contributor',
};

const assignmentSchema = z.object({
  principalId: z.string(),
  roleDefinitionId: z.string(),
  scope: z.string().optional(),
});

/** The type, and of the two storage accounts which one. */
const kindOf = ({ type, name }: Resource): string =>
  type === 'Microsoft.Storage/storageAccounts' ? name.replace(/.{13}$/, '') : type;

function said(prediction: Prediction, { id, properties }: Resource): string {
  const { principalId, roleDefinitionId, scope } = assignmentSchema.parse(properties);
  const identities = ofType(prediction, 'Microsoft.ManagedIdentity/userAssignedIdentities');
  const identity = identities.find(
    (candidate) => principalId === `[reference('${candidate.id}', '2024-11-30').principalId]`,
  );
  const role = roleNames[roleDefinitionId.split('/').at(-1) ?? ''] ?? roleDefinitionId;
  const place = scope ?? id.split('/providers/Microsoft.Authorization/')[0] ?? id;
  // What is left of the longest resource id that the scope begins with: a database, a container.
  const owner = prediction.predictedResources
    .filter((resource) => place === resource.id || place.startsWith(`${resource.id}/`))
    .sort((one, other) => other.id.length - one.id.length)[0];
  const within = owner === undefined ? place : `${kindOf(owner)}${place.slice(owner.id.length)}`;
  return `${identity?.name.split('-')[2] ?? principalId}: ${role} on ${within}`;
}

export const roleRules: Rules = {
  'SG-40: the list of roles is exact, and public reads see one container': (prediction) => {
    const assignments = [
      ...ofType(prediction, 'Microsoft.Authorization/roleAssignments'),
      ...ofType(prediction, 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments'),
    ];
    expect(assignments.map((assignment) => said(prediction, assignment)).sort()).toEqual([
      'app: Communication and Email Service Owner on Microsoft.Communication/communicationServices',
      'app: Cosmos DB Built-in Data Contributor on Microsoft.DocumentDB/databaseAccounts/dbs/portal',
      'app: Key Vault Secrets User on Microsoft.KeyVault/vaults',
      'app: Monitoring Metrics Publisher on Microsoft.Insights/components',
      // Owner would be allowed to end the time for which records stay (SG-06).
      'app: Storage Blob Data Contributor on strecords',
      'app: Storage Blob Data Owner on stportal',
      'app: Storage Queue Data Contributor on stportal',
      'app: Storage Table Data Contributor on stportal',
      'public: Cosmos DB Built-in Data Reader on Microsoft.DocumentDB/databaseAccounts/dbs/portal/colls/public',
    ]);
  },
  'the app carries both identities, and deploys and resolves secrets with its own': (
    prediction,
  ) => {
    const app = theOne(prediction, 'Microsoft.Web/sites');
    const [own, forPublic] = ['app', 'public'].map((role) =>
      ofType(prediction, 'Microsoft.ManagedIdentity/userAssignedIdentities').find(({ name }) =>
        name.startsWith(`id-portal-${role}-`),
      ),
    );
    expect(app).toMatchObject({
      identity: { userAssignedIdentities: { [own?.id ?? '']: {}, [forPublic?.id ?? '']: {} } },
      properties: {
        keyVaultReferenceIdentity: own?.id,
        functionAppConfig: {
          deployment: {
            storage: { authentication: { userAssignedIdentityResourceId: own?.id } },
          },
        },
      },
    });
  },
};
