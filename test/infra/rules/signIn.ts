/** Sign-in of staff: registrations without a secret, made here or named. */
import { appSettings, ofType, theOne } from '../prediction';
import { originsOf } from './site';
import type { Rules } from './rule';

const tenant = '00000000-0000-0000-0000-000000000002';
const login = (tenantId: string, path: string) =>
  `[format('{0}${path}', format('{0}{1}', environment().authentication.loginEndpoint, '${tenantId}'))]`;
/** The Azure command line and azd: the operator's commands use their sign-in. */
const commandLine = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';

export const signInRules: Rules = {
  'registrations are for this tenant only, lead back to the staff pages, and have no secret': (
    prediction,
    parameters,
  ) => {
    const applications = ofType(prediction, 'Microsoft.Graph/applications@v1.0');
    if (applications.length === 0) return;
    const suffix = theOne(prediction, 'Microsoft.KeyVault/vaults').name.split('-').at(-1);
    const redirectUris = originsOf(prediction, parameters).map((origin) =>
      origin.startsWith('[')
        ? `[format('{0}/staff/', ${origin.slice(1, -1)})]`
        : `${origin}/staff/`,
    );
    const [pages, api] = applications.map(({ properties }) => properties);
    expect(pages).toEqual({
      uniqueName: `portal-${suffix}-pages`,
      displayName: `Portal staff pages (${suffix})`,
      signInAudience: 'AzureADMyOrg',
      spa: { redirectUris },
    });
    expect(api).toMatchObject({
      uniqueName: `portal-${suffix}-api`,
      signInAudience: 'AzureADMyOrg',
      identifierUris: [`api://${tenant}/portal-${suffix}`],
    });
    expect(Object.keys(api ?? {}).sort()).toEqual(
      ['api', 'displayName', 'identifierUris', 'signInAudience', 'uniqueName'].sort(),
    );
  },
  'one scope, and only our pages and the command line have it without asking': (prediction) => {
    const [, registration] = ofType(prediction, 'Microsoft.Graph/applications@v1.0');
    if (registration === undefined) return;
    const id = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;
    expect(registration.properties['api']).toMatchObject({
      requestedAccessTokenVersion: 2,
      oauth2PermissionScopes: [{ id, value: 'access', type: 'User', isEnabled: true }],
      preAuthorizedApplications: [
        { appId: "[reference('pages').appId]", delegatedPermissionIds: [id] },
        { appId: commandLine, delegatedPermissionIds: [id] },
      ],
    });
    const ids = JSON.stringify(registration.properties['api']).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g);
    expect(new Set(ids?.filter((found) => found !== commandLine)).size).toBe(1);
    expect(
      ofType(prediction, 'Microsoft.Graph/servicePrincipals@v1.0').map(
        ({ properties }) => properties,
      ),
    ).toEqual([{ appId: "[reference('pages').appId]" }, { appId: "[reference('api').appId]" }]);
  },
  'the app believes the tenant that staff sign in to, or nobody': (prediction, parameters) => {
    const { signIn = 'create', firstAdministrator = '[deployer().objectId]' } = parameters;
    const { existingSignInTenantId = '', existingSignInAudience = '' } = parameters;
    const tenantId = signIn === 'existing' ? String(existingSignInTenantId) : tenant;
    const audience =
      signIn === 'existing'
        ? existingSignInAudience
        : (expect.stringContaining("reference('api').appId") as string);
    expect(appSettings(prediction)).toMatchObject(
      signIn === 'none'
        ? {
            SIGN_IN_ISSUER: '',
            SIGN_IN_KEYS_URL: '',
            SIGN_IN_TENANT_ID: '',
            SIGN_IN_AUDIENCE: '',
            FIRST_ADMINISTRATOR: '',
          }
        : {
            SIGN_IN_ISSUER: login(tenantId, '/v2.0'),
            SIGN_IN_KEYS_URL: login(tenantId, '/discovery/v2.0/keys'),
            SIGN_IN_TENANT_ID: tenantId,
            SIGN_IN_AUDIENCE: audience,
            FIRST_ADMINISTRATOR: firstAdministrator,
          },
    );
  },
  'outputs tell the staff pages what to sign in with': (prediction, parameters) => {
    const { signIn = 'create', existingSignInClientId, existingSignInScope } = parameters;
    const { outputs } = prediction;
    const suffix = theOne(prediction, 'Microsoft.KeyVault/vaults').name.split('-').at(-1);
    const names = ['CLIENT_ID', 'SCOPE', 'TENANT_ID', 'AUTHORITY'];
    const said = names.map((name) => outputs[`SIGN_IN_${name}`]);
    if (signIn === 'none') expect(said).toEqual(['', '', '', '']);
    else if (signIn === 'existing') {
      expect(said.slice(0, 2)).toEqual([existingSignInClientId, existingSignInScope]);
    } else {
      expect(said).toEqual([
        expect.stringContaining("reference('pages').appId"),
        `api://${tenant}/portal-${suffix}/access`,
        tenant,
        `[format('{0}{1}/v2.0', environment().authentication.loginEndpoint, '${tenant}')]`,
      ]);
    }
  },
};
