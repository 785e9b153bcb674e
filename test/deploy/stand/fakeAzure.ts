/** Azure Resource Manager, as far as hooks call it: a vault that never gives a value, an app, regions, a mail domain. */
import * as z from 'zod';
import {
  startLocalServer,
  type LocalAnswer,
  type LocalRequest,
  type LocalServer,
} from '../../../dev/web/localServer';

const secretSchema = z.strictObject({
  tags: z.record(z.string(), z.string()),
  properties: z.strictObject({ value: z.string() }),
});
type Secret = z.infer<typeof secretSchema>;

const group = '/subscriptions/s-1/resourceGroups/rg-portal-test/providers';

export class FakeAzure {
  readonly secrets = new Map<string, Secret>();
  /** What changed something, in order: method and the path's last words. */
  readonly changes: string[] = [];
  regions = ['West Europe', 'Southeast Asia'];
  /** By proof; no entry: the domain is not known. */
  mailProofs: Record<string, string> | undefined = undefined;
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

  #answer(request: LocalRequest): LocalAnswer {
    if (request.headers.authorization !== 'Bearer token-of-the-operator') return { status: 401 };
    const { method, path, query } = request;
    if (query.get('api-version') === null) return { status: 400, body: 'no api-version' };
    const secret = path.split(`${group}/Microsoft.KeyVault/vaults/kv-portal-test/secrets/`)[1];
    if (secret !== undefined) return this.#secret(request, secret);
    if (path === '/subscriptions/s-1/providers/Microsoft.Web/geoRegions') {
      return json({ value: this.regions.map((name) => ({ name })) });
    }
    const step = path.split(`${group}/Microsoft.Web/sites/func-portal-test/`)[1];
    if (method === 'POST' && step !== undefined) {
      this.changes.push(`POST ${step}`);
      return { status: 200 };
    }
    const domain = `${group}/Microsoft.Communication/emailServices/email-portal-test/domains/example.org`;
    if (method === 'POST' && path === `${domain}/initiateVerification`) {
      const { verificationType } = z
        .object({ verificationType: z.string() })
        .parse(JSON.parse(request.body.toString()));
      this.changes.push(`look for ${verificationType}`);
      return { status: 202 };
    }
    if (path === domain && this.mailProofs !== undefined) {
      const states = Object.entries(this.mailProofs).map(([proof, status]) => [proof, { status }]);
      return json({ properties: { verificationStates: Object.fromEntries(states) as unknown } });
    }
    return { status: 404, body: '{}' };
  }

  #secret({ method, body }: LocalRequest, name: string): LocalAnswer {
    if (method === 'PUT') {
      this.secrets.set(name, secretSchema.parse(JSON.parse(body.toString())));
      this.changes.push(`PUT ${name}`);
    }
    const found = this.secrets.get(name);
    return found === undefined
      ? { status: 404, body: '{}' }
      : json({ name, tags: found.tags, properties: { attributes: { enabled: true } } });
  }
}

const json = (body: object): LocalAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
