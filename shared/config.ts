/** Settings, read once at start. A missing or malformed one stops the app with its name. */
import * as z from 'zod';
import { floorSeconds, refuseBelowFloors } from './floors';
import { readOrganisation, readPayments, readSignIn } from './settingGroups';

/** How an Azure service is reached: by a connection string (emulators) or by a managed identity. */
export type Connection =
  | { kind: 'connection-string'; connectionString: string }
  | { kind: 'identity'; endpoint: string; clientId: string };

const text = z.string().min(1);
const seconds = (least: number, otherwise: number) =>
  z.coerce.number().int().min(least).default(otherwise);
const guid = z.guid().toLowerCase();
const times = (otherwise: number) => z.coerce.number().int().min(1).default(otherwise);
const commaList = text
  .transform((list) => list.split(',').map((item) => item.trim()))
  .pipe(z.array(text).min(1));

const environmentSchema = z.object({
  COSMOS: text.optional(),
  COSMOS__accountEndpoint: z.url().optional(),
  COSMOS__clientId: text.optional(),
  COSMOS_PUBLIC: text.optional(),
  COSMOS_PUBLIC__accountEndpoint: z.url().optional(),
  COSMOS_PUBLIC__clientId: text.optional(),
  COSMOS_DATABASE: text.default('portal'),
  AzureWebJobsStorage: text.optional(),
  AzureWebJobsStorage__queueServiceUri: z.url().optional(),
  AzureWebJobsStorage__clientId: text.optional(),
  /** Blobs that must last: an account of their own, in which the host has no rights. */
  RECORDS: text.optional(),
  RECORDS__blobServiceUri: z.url().optional(),
  RECORDS__clientId: text.optional(),
  /** Origin of the donor site: links in mails and returns from the payment page lead there. */
  SITE_URL: z.url(),
  /** Public reads answer only while the `generation` document in `public` equals this. */
  PUBLIC_GENERATION: text,
  /** Legal name and postal address of the organisation, printed in every donor mail (M-16). */
  ORGANISATION_NAME: text.optional(),
  ORGANISATION_ADDRESS: text.optional(),
  /** Books that share a pool's gifts of one month, so that no partition grows too hot. */
  POOL_BUCKETS: z.coerce.number().int().min(1).max(256).default(4),
  /** Without the key the app runs and pledges answer 503 `payments-unavailable`. */
  STRIPE_SECRET_KEY: text.optional(),
  /** Comma separated: while a secret is rotated, the old and the new one are both good. */
  STRIPE_WEBHOOK_SECRETS: commaList.optional(),
  /** A second place for them: whoever rotates can write to a vault, and not read what it holds. */
  STRIPE_WEBHOOK_SECRETS_OTHER: commaList.optional(),
  STRIPE_API_URL: z.url().default('https://api.stripe.com'),
  MAIL_FROM: z.email(),
  MAIL_SMTP_URL: z.url().optional(),
  MAIL__endpoint: z.url().optional(),
  MAIL__clientId: text.optional(),
  /** How long a payment that names no pledge is tried again before it is a discrepancy. */
  UNKNOWN_PAYMENT_SECONDS: seconds(0, floorSeconds.UNKNOWN_PAYMENT_SECONDS),
  /** How old a pledge is before the provider is asked what became of it (M-07). */
  SYNC_AFTER_SECONDS: seconds(0, floorSeconds.SYNC_AFTER_SECONDS),
  /** Pledges asked about in one run, every five minutes. */
  SYNC_PLEDGES_MAX: z.coerce.number().int().min(1).max(1_000).default(300),
  /** `true`: decides what it would do, and writes nothing. */
  SYNC_DRY_RUN: z.enum(['true', 'false']).default('false'),
  /** A payment found later than this is recorded without a thank-you; with 0 none is sent. */
  SYNC_THANKS_HOURS: z.coerce.number().int().min(0).default(72),
  /** How long before the nightly comparison its cut-off lies: run at three, it is midnight (M-08). */
  LEDGER_CUT_OFF_SECONDS: seconds(0, floorSeconds.LEDGER_CUT_OFF_SECONDS),
  /** A member of staff gets at most one mail in this time. */
  DIGEST_SECONDS: seconds(0, floorSeconds.DIGEST_SECONDS),
  /** How long a mail counts as being sent; after that, another try may send it. */
  MAIL_CLAIM_SECONDS: seconds(1, floorSeconds.MAIL_CLAIM_SECONDS),
  /** In each such time, one mail with links to gifts goes to an address: a mailbox is never flooded. */
  FIND_MAIL_SECONDS: seconds(1, floorSeconds.FIND_MAIL_SECONDS),
  /** In an hour, from one network: a phone company's donors may share one address, so not few. */
  FINDS_PER_NETWORK: times(60),
  /** In an hour, for one e-mail address; a donor asks once or twice. */
  FINDS_PER_ADDRESS: times(5),
  /** In an hour, from one network; each is read by a person, and a worry must not be turned away lightly. */
  CONCERNS_PER_NETWORK: times(30),
  /** In a day, for one pledge: each ends the oldest link in a mail. */
  RECEIPT_MAILS_PER_PLEDGE: times(3),
  CONCERN_RETENTION_DAYS: z.coerce.number().int().min(30).default(365),
  /** Whose access tokens staff sign in with: all four or none. */
  SIGN_IN_ISSUER: z.url().optional(),
  SIGN_IN_KEYS_URL: z.url().optional(),
  SIGN_IN_TENANT_ID: guid.optional(),
  SIGN_IN_AUDIENCE: text.optional(),
  /** Object id of who deployed: an administrator while the directory has none. */
  FIRST_ADMINISTRATOR: guid.optional(),
  APPLICATIONINSIGHTS_CONNECTION_STRING: text.optional(),
});

/**
 * The settings as the app uses them.
 *
 * A Key Vault reference that the platform could not resolve arrives as its own text; it counts as missing.
 * @throws Error naming what is missing or wrong; never a value.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>) {
  const present = Object.entries(environment).filter(
    ([, value]) => value !== undefined && value !== '' && !value.startsWith('@Microsoft.KeyVault('),
  );
  const parsed = environmentSchema.safeParse(Object.fromEntries(present));
  if (!parsed.success) throw new Error(`bad app settings:\n${z.prettifyError(parsed.error)}`);
  const settings = parsed.data;
  const cosmos = connection('COSMOS', settings.COSMOS, {
    endpoint: settings.COSMOS__accountEndpoint,
    clientId: settings.COSMOS__clientId,
  });
  if (cosmos.kind === 'identity') refuseBelowFloors(settings);
  return {
    cosmos,
    cosmosPublic: connection('COSMOS_PUBLIC', settings.COSMOS_PUBLIC, {
      endpoint: settings.COSMOS_PUBLIC__accountEndpoint,
      clientId: settings.COSMOS_PUBLIC__clientId,
    }),
    database: settings.COSMOS_DATABASE,
    queues: connection('AzureWebJobsStorage', settings.AzureWebJobsStorage, {
      endpoint: settings.AzureWebJobsStorage__queueServiceUri,
      clientId: settings.AzureWebJobsStorage__clientId,
    }),
    blobs: connection('RECORDS', settings.RECORDS, {
      endpoint: settings.RECORDS__blobServiceUri,
      clientId: settings.RECORDS__clientId,
    }),
    mail: connection('MAIL', settings.MAIL_SMTP_URL, {
      endpoint: settings.MAIL__endpoint,
      clientId: settings.MAIL__clientId,
    }),
    mailFrom: settings.MAIL_FROM,
    siteUrl: settings.SITE_URL.replace(/\/$/, ''),
    generation: settings.PUBLIC_GENERATION,
    organisation: readOrganisation(settings),
    poolBuckets: settings.POOL_BUCKETS,
    payments: readPayments(settings),
    unknownPaymentSeconds: settings.UNKNOWN_PAYMENT_SECONDS,
    sync: {
      afterSeconds: settings.SYNC_AFTER_SECONDS,
      pledgesMax: settings.SYNC_PLEDGES_MAX,
      isDryRun: settings.SYNC_DRY_RUN === 'true',
      thanksHours: settings.SYNC_THANKS_HOURS,
    },
    ledgerCutOffSeconds: settings.LEDGER_CUT_OFF_SECONDS,
    digestSeconds: settings.DIGEST_SECONDS,
    mailClaimSeconds: settings.MAIL_CLAIM_SECONDS,
    findMailSeconds: settings.FIND_MAIL_SECONDS,
    mostAttempts: {
      'find-network': settings.FINDS_PER_NETWORK,
      'find-address': settings.FINDS_PER_ADDRESS,
      'concern-network': settings.CONCERNS_PER_NETWORK,
      'receipt-mail': settings.RECEIPT_MAILS_PER_PLEDGE,
    },
    concernRetentionDays: settings.CONCERN_RETENTION_DAYS,
    signIn: readSignIn(settings),
    firstAdministrator: settings.FIRST_ADMINISTRATOR ?? null,
    telemetry: settings.APPLICATIONINSIGHTS_CONNECTION_STRING ?? null,
  };
}

function connection(
  name: string,
  connectionString: string | undefined,
  identity: { endpoint: string | undefined; clientId: string | undefined },
): Connection {
  if (connectionString !== undefined) return { kind: 'connection-string', connectionString };
  const { endpoint, clientId } = identity;
  if (endpoint !== undefined && clientId !== undefined) {
    return { kind: 'identity', endpoint, clientId };
  }
  throw new Error(`bad app settings: ${name} is neither a connection string nor an identity`);
}
