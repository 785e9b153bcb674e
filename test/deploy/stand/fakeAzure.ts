/** Azure Resource Manager, as far as hooks call it: what it holds is set by the test, what was changed is written down. */
import * as z from 'zod';
import {
  startLocalServer,
  type LocalAnswer,
  type LocalRequest,
  type LocalServer,
} from '../../../dev/web/localServer';

import { operatorToken } from './fakeAzd';

const secretSchema = z.strictObject({
  tags: z.record(z.string(), z.string()),
  properties: z.strictObject({ value: z.string() }),
});
type Secret = z.infer<typeof secretSchema>;

const subscription = '/subscriptions/s-1';
const group = `${subscription}/resourceGroups/rg-portal-test`;
const mail = `${group}/providers/Microsoft.Communication/emailServices/email-portal-test`;

/** As the templates name it. */
export const databaseAccount = 'cosmos-portal-0123456789abc';

/** What the templates made, with the capitals that Azure writes. */
const resources = [
  { name: 'stapp-portal-test', type: 'Microsoft.Web/staticSites' },
  { name: 'email-portal-test/example.org', type: 'Microsoft.Communication/EmailServices/Domains' },
  { name: 'email-portal-test', type: 'Microsoft.Communication/EmailServices' },
  { name: 'kv-portal-test', type: 'Microsoft.KeyVault/vaults' },
  { name: 'restored', type: 'Microsoft.DocumentDb/databaseAccounts' },
  { name: databaseAccount, type: 'Microsoft.DocumentDb/databaseAccounts' },
];

export class FakeAzure {
  readonly secrets = new Map<string, Secret>();
  /** What changed something, in order: method and the path's last words. */
  readonly changes: string[] = [];
  /** A status: Azure answers with that alone. */
  regions: string[] | number = ['West Europe', 'Southeast Asia'];
  /** By proof; no entry: the domain is not known. */
  mailProofs: Record<string, string> | undefined = undefined;
  /** Of the resource group, once the templates made it. */
  groupTags: Record<string, string> | undefined = undefined;
  /** Of Microsoft.App. Registering takes until it is asked about again, unless that is forbidden. */
  registration: 'Registered' | 'NotRegistered' | 'Forbidden' = 'NotRegistered';
  /** What the properties of each database account say of how it is paid for. */
  databases: Record<string, object> = {
    [databaseAccount]: { capabilities: [{ name: 'EnableServerless' }] },
  };
  #server: LocalServer | undefined;

  async start(): Promise<string> {
    this.#server = await startLocalServer(0, (request) => this.#answer(request));
    return this.#server.origin;
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  value(name: string): string | undefined {
    return this.secrets.get(name)?.properties.value;
  }

  /** As after a first deployment. */
  deploy(money: 'test' | 'real' = 'test'): void {
    this.groupTags = { 'azd-env-name': 'test', money };
  }

  #answer(request: LocalRequest): LocalAnswer {
    if (request.headers.authorization !== `Bearer ${operatorToken}`) return { status: 401 };
    const { method, path, query } = request;
    if (query.get('api-version') === null) return { status: 400, body: 'no api-version' };
    const secret = path.split(
      `${group}/providers/Microsoft.KeyVault/vaults/kv-portal-test/secrets/`,
    )[1];
    if (secret !== undefined) return this.#secret(request, secret);
    const step = path.split(`${group}/providers/Microsoft.Web/sites/func-portal-test/`)[1];
    if (method === 'POST' && step !== undefined) {
      this.changes.push(`POST ${step}`);
      return { status: 200 };
    }
    if (path.startsWith(`${subscription}/providers/Microsoft.App`)) {
      return this.#registration(method);
    }
    const database = path.split(`${group}/providers/Microsoft.DocumentDB/databaseAccounts/`)[1];
    if (method === 'PATCH' && database !== undefined) return this.#change(database, request);
    if (path.startsWith(`${mail}/domains/example.org`)) return this.#mailDomain(request);
    return method === 'GET' ? this.#read(path, query) : absent;
  }

  #read(path: string, query: URLSearchParams): LocalAnswer {
    if (path === `${subscription}/providers/Microsoft.Web/geoRegions`) {
      if (typeof this.regions === 'number') return { status: this.regions, body: '{}' };
      return json({ value: this.regions.map((name) => ({ name })) });
    }
    if (path === `${subscription}/resourcegroups`) return this.#groups(query.get('$filter') ?? '');
    if (this.groupTags === undefined) return absent;
    if (path === `${group}/resources`) return json({ value: resources });
    if (path === `${group}/providers/Microsoft.Web/staticSites/stapp-portal-test`) {
      return json({ properties: { defaultHostname: 'x.azurestaticapps.example' } });
    }
    const database = path.split(`${group}/providers/Microsoft.DocumentDB/databaseAccounts/`)[1];
    return database === undefined ? absent : this.#database(database);
  }

  #database(name: string): LocalAnswer {
    const properties = this.databases[name];
    if (properties === undefined) return absent;
    // A change is done when it is asked about again.
    this.databases[name] = { ...properties, provisioningState: 'Succeeded' };
    return json({ properties });
  }

  #change(name: string, { body }: LocalRequest): LocalAnswer {
    const { properties } = z
      .strictObject({ properties: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(body.toString()));
    this.databases[name] = {
      ...this.databases[name],
      ...properties,
      provisioningState: 'Updating',
    };
    this.changes.push(`PATCH ${name}`);
    return { status: 202 };
  }

  #groups(filter: string): LocalAnswer {
    const [, name = '', value = ''] =
      /^tagName eq '(.+)' and tagValue eq '(.+)'$/.exec(filter) ?? [];
    const tags = this.groupTags;
    const found = tags?.[name] === value ? [{ name: 'rg-portal-test', tags }] : [];
    return json({ value: found });
  }

  #registration(method: string): LocalAnswer {
    if (method === 'GET') return json({ registrationState: this.registration });
    if (this.registration === 'Forbidden') return { status: 403, body: '{}' };
    this.changes.push('register Microsoft.App');
    this.registration = 'Registered';
    return json({ registrationState: 'Registering' });
  }

  #mailDomain({ method, path, body }: LocalRequest): LocalAnswer {
    if (method === 'POST' && path.endsWith('/initiateVerification')) {
      const { verificationType } = z
        .object({ verificationType: z.string() })
        .parse(JSON.parse(body.toString()));
      this.changes.push(`look for ${verificationType}`);
      return { status: 202 };
    }
    if (this.mailProofs === undefined) return absent;
    const states = Object.entries(this.mailProofs).map(([proof, status]) => [proof, { status }]);
    return json({ properties: { verificationStates: Object.fromEntries(states) as unknown } });
  }

  #secret({ method, body }: LocalRequest, name: string): LocalAnswer {
    if (method === 'PUT') {
      this.secrets.set(name, secretSchema.parse(JSON.parse(body.toString())));
      this.changes.push(`PUT ${name}`);
    }
    const found = this.secrets.get(name);
    return found === undefined
      ? absent
      : json({ name, tags: found.tags, properties: { attributes: { enabled: true } } });
  }
}

const absent: LocalAnswer = { status: 404, body: '{}' };

const json = (body: object): LocalAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
