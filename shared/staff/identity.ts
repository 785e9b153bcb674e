/** Who somebody is to the sign-in provider: tenant and object id. Never an e-mail address or a user name. */
import * as z from 'zod';

const guid = z.guid().toLowerCase();

export const identitySchema = z.strictObject({ tenantId: guid, objectId: guid });
export type Identity = z.infer<typeof identitySchema>;

export const isSameIdentity = (a: Identity, b: Identity): boolean =>
  a.tenantId === b.tenantId && a.objectId === b.objectId;

/** The permission to call the API for a person, as its registration names it. */
const scope = 'access';

/** What is read of an access token whose signature, issuer, audience and time were found good. */
const claimsSchema = z.object({
  tid: guid,
  oid: guid,
  /** Permissions given for a person, separated by spaces; an app's own token has none. */
  scp: z.string(),
  /** `app` in a token that an app got for itself. */
  idtyp: z.string().optional(),
});

/** Whom a token speaks for; undefined when it is another tenant's, an app's, or for something else. */
export function identityOf(claims: unknown, tenantId: string): Identity | undefined {
  const { data } = claimsSchema.safeParse(claims);
  if (data === undefined || data.tid !== tenantId || data.idtyp === 'app') return undefined;
  if (!data.scp.split(' ').includes(scope)) return undefined;
  return { tenantId: data.tid, objectId: data.oid };
}
