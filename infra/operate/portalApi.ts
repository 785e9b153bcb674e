/** The portal's own API, spoken to by whoever operates it: it works behind a private network too. */
import { AzureDeveloperCliCredential } from '@azure/identity';
import * as z from 'zod';
import { readVariables } from '../hooks/azd/azd';
import { Refusal } from '../hooks/hook';

export interface PortalApi {
  /**
   * Sends a request and reads the answer.
   *
   * @throws Refusal with the kind of problem when the portal refuses.
   */
  call<T>(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    schema: z.ZodType<T>,
    body?: object,
  ): Promise<T>;
}

const problemSchema = z.object({ title: z.string(), detail: z.string().optional() });

/** A token is given for the local stack; in Azure, azd's sign-in speaks for who runs this. */
const givenSchema = z.object({ PORTAL_API: z.url(), PORTAL_TOKEN: z.string().min(1) });
const deployedSchema = z.object({
  API_ORIGIN: z.url(),
  SIGN_IN_SCOPE: z.string().min(1),
  SIGN_IN_TENANT_ID: z.string().min(1),
});

/** @throws Refusal when nothing is deployed, or without sign-in. */
export async function openPortalApi(environment: NodeJS.ProcessEnv): Promise<PortalApi> {
  const given = givenSchema.safeParse(environment);
  if (given.success) return portalApi(given.data.PORTAL_API, given.data.PORTAL_TOKEN);
  const deployed = deployedSchema.safeParse(await readVariables());
  if (!deployed.success) {
    throw new Refusal([
      'The environment has no API or no sign-in. Run azd up first, with SIGN_IN not none.',
    ]);
  }
  const { API_ORIGIN, SIGN_IN_SCOPE, SIGN_IN_TENANT_ID } = deployed.data;
  const credential = new AzureDeveloperCliCredential({ tenantId: SIGN_IN_TENANT_ID });
  const { token } = await credential.getToken(SIGN_IN_SCOPE);
  return portalApi(API_ORIGIN, token);
}

const portalApi = (origin: string, token: string): PortalApi => ({
  async call(method, path, schema, body) {
    const response = await fetch(`${origin}/api/staff/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return schema.parse(answer);
    const problem = problemSchema.safeParse(answer);
    const { title, detail } = problem.success
      ? problem.data
      : { title: 'no words', detail: undefined };
    throw new Refusal([
      `The portal answered ${response.status} (${title})${detail === undefined ? '' : `: ${detail}`}.`,
    ]);
  },
});
