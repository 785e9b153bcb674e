/** Who is signed in to azd. */
import { AzureDeveloperCliCredential } from '@azure/identity';
import * as z from 'zod';

const claimsSchema = z.object({ oid: z.string().min(1) });

/** A token for Azure Resource Manager. azd makes one in a second or more, and it is good for longer than a hook runs. */
export function tokenSource(tenantId: string | undefined): () => Promise<string> {
  const credential = new AzureDeveloperCliCredential(tenantId === undefined ? {} : { tenantId });
  let asked: Promise<{ token: string }> | undefined;
  return async () => {
    asked ??= credential.getToken('https://management.azure.com/.default');
    return (await asked).token;
  };
}

/**
 * Object id in the directory. The token is not checked: it came from azd itself.
 *
 * @throws Error when the token does not say.
 */
export async function objectIdOfSignedIn(tenantId: string | undefined): Promise<string> {
  const [, claims = ''] = (await tokenSource(tenantId)()).split('.');
  return claimsSchema.parse(JSON.parse(Buffer.from(claims, 'base64url').toString())).oid;
}
