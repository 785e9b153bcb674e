/** Settings that only make sense together: each group is there as a whole or not at all. */

type Maybe = string | undefined;

interface PaymentSettings {
  STRIPE_SECRET_KEY?: Maybe;
  STRIPE_WEBHOOK_SECRETS?: string[] | undefined;
  STRIPE_WEBHOOK_SECRETS_OTHER?: string[] | undefined;
  STRIPE_API_URL: string;
}

/**
 * How payments are taken; null: not yet.
 *
 * @throws Error for a key without a secret: it would take money and never hear of it.
 */
export function readPayments(settings: PaymentSettings) {
  const { STRIPE_SECRET_KEY: secretKey } = settings;
  const { STRIPE_WEBHOOK_SECRETS: first = [], STRIPE_WEBHOOK_SECRETS_OTHER: other = [] } = settings;
  if (secretKey === undefined) return null;
  const webhookSecrets = [...first, ...other];
  if (webhookSecrets.length === 0) {
    throw new Error('bad app settings: STRIPE_SECRET_KEY needs STRIPE_WEBHOOK_SECRETS beside it');
  }
  return { secretKey, webhookSecrets, apiUrl: settings.STRIPE_API_URL };
}

interface OrganisationSettings {
  ORGANISATION_NAME?: Maybe;
  ORGANISATION_ADDRESS?: Maybe;
  STRIPE_SECRET_KEY?: Maybe;
}

/**
 * Who thanks for a gift. Empty where no gift can be made yet.
 *
 * @throws Error when money could be taken and no mail could say who took it (M-16).
 */
export function readOrganisation(settings: OrganisationSettings) {
  for (const setting of ['ORGANISATION_NAME', 'ORGANISATION_ADDRESS'] as const) {
    if (settings[setting] === undefined && settings.STRIPE_SECRET_KEY !== undefined) {
      throw new Error(`bad app settings: STRIPE_SECRET_KEY needs ${setting} beside it`);
    }
  }
  const { ORGANISATION_NAME: name = '', ORGANISATION_ADDRESS: address = '' } = settings;
  return { name, address };
}

interface SignInSettings {
  SIGN_IN_ISSUER?: Maybe;
  SIGN_IN_KEYS_URL?: Maybe;
  SIGN_IN_TENANT_ID?: Maybe;
  SIGN_IN_AUDIENCE?: Maybe;
}

/**
 * Whose access tokens staff sign in with; null: nobody's, and every staff call is refused.
 *
 * @throws Error for a part of them, which would be a door without a lock.
 */
export function readSignIn(settings: SignInSettings) {
  const { SIGN_IN_ISSUER: issuer, SIGN_IN_KEYS_URL: keysUrl } = settings;
  const { SIGN_IN_TENANT_ID: tenantId, SIGN_IN_AUDIENCE: audience } = settings;
  if (issuer && keysUrl && tenantId && audience) return { issuer, keysUrl, tenantId, audience };
  if ((issuer ?? keysUrl ?? tenantId ?? audience) === undefined) return null;
  throw new Error(
    'bad app settings: SIGN_IN_ISSUER, SIGN_IN_KEYS_URL, SIGN_IN_TENANT_ID and SIGN_IN_AUDIENCE go together',
  );
}
