/** Settings: each that is missing or wrong is named, and no value is ever told. */
import { readConfig } from '../../shared/config';

type Settings = Record<string, string | undefined>;

const settings: Settings = {
  COSMOS: 'AccountEndpoint=https://db.example/;AccountKey=c2VjcmV0;',
  COSMOS_PUBLIC: 'AccountEndpoint=https://db.example/;AccountKey=cHVibGlj;',
  AzureWebJobsStorage: 'UseDevelopmentStorage=true',
  RECORDS: 'UseDevelopmentStorage=true',
  SITE_URL: 'https://site.example/',
  PUBLIC_GENERATION: 'one',
  ORGANISATION_NAME: 'Organisation',
  ORGANISATION_ADDRESS: '1 Street',
  STRIPE_SECRET_KEY: 'sk_live_secret',
  STRIPE_WEBHOOK_SECRETS: 'whsec_new, whsec_old',
  MAIL_FROM: 'gifts@org.example',
  MAIL_SMTP_URL: 'smtp://user:secret@mail.example',
};

/** As in Azure: no keys, but addresses and the identity to use there. */
const byIdentity: Settings = {
  ...settings,
  COSMOS: undefined,
  COSMOS__accountEndpoint: 'https://db.example/',
  COSMOS__clientId: 'app',
  COSMOS_PUBLIC: undefined,
  COSMOS_PUBLIC__accountEndpoint: 'https://db.example/',
  COSMOS_PUBLIC__clientId: 'public',
  AzureWebJobsStorage: undefined,
  AzureWebJobsStorage__queueServiceUri: 'https://queues.example/',
  AzureWebJobsStorage__clientId: 'app',
  RECORDS: undefined,
  RECORDS__blobServiceUri: 'https://blobs.example/',
  RECORDS__clientId: 'app',
  MAIL_SMTP_URL: undefined,
  MAIL__endpoint: 'https://mail.example/',
  MAIL__clientId: 'app',
};

const faultOf = (over: Settings, base = settings): string => {
  try {
    readConfig({ ...base, ...over });
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
};

const keyVault = '@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/x)';

it('a desk’s settings are read, with what is usual for the rest', () => {
  expect(readConfig(settings)).toMatchObject({
    cosmos: { kind: 'connection-string' },
    database: 'portal',
    siteUrl: 'https://site.example',
    poolBuckets: 4,
    payments: {
      secretKey: 'sk_live_secret',
      webhookSecrets: ['whsec_new', 'whsec_old'],
      apiUrl: 'https://api.stripe.com',
    },
    unknownPaymentSeconds: 600,
    digestSeconds: 900,
    mailClaimSeconds: 120,
    telemetry: null,
  });
});

it('an identity’s settings are read', () => {
  const config = readConfig(byIdentity);

  expect(config.cosmos).toEqual({
    kind: 'identity',
    endpoint: 'https://db.example/',
    clientId: 'app',
  });
  expect(config.cosmosPublic).toMatchObject({ kind: 'identity', clientId: 'public' });
  expect(config.queues).toMatchObject({ endpoint: 'https://queues.example/' });
  expect(config.blobs).toMatchObject({ endpoint: 'https://blobs.example/' });
  expect(config.mail).toMatchObject({ endpoint: 'https://mail.example/' });
});

describe('a setting that is missing names itself', () => {
  it.each([
    'COSMOS',
    'COSMOS_PUBLIC',
    'AzureWebJobsStorage',
    'RECORDS',
    'SITE_URL',
    'PUBLIC_GENERATION',
    'ORGANISATION_NAME',
    'ORGANISATION_ADDRESS',
    'MAIL_FROM',
  ])('%s, when it is not there, is empty, or is a secret that was not found', (name) => {
    for (const value of [undefined, '', keyVault]) {
      expect(faultOf({ [name]: value })).toMatch(
        new RegExp(`bad app settings:.*\\b${name}\\b`, 's'),
      );
    }
  });

  it('M-16: not the organisation, as long as nobody can give', () => {
    const unnamed = { ORGANISATION_NAME: undefined, ORGANISATION_ADDRESS: undefined };
    const config = readConfig({ ...settings, ...unnamed, STRIPE_SECRET_KEY: undefined });

    expect(config.organisation).toEqual({ name: '', address: '' });
  });

  it('the mail service, in either form', () => {
    expect(faultOf({ MAIL_SMTP_URL: undefined })).toContain('MAIL is neither');
    expect(faultOf({ MAIL__clientId: undefined }, byIdentity)).toContain('MAIL is neither');
  });

  it.each(['COSMOS__accountEndpoint', 'COSMOS__clientId'])('half an identity: %s', (name) => {
    expect(faultOf({ [name]: undefined }, byIdentity)).toContain('COSMOS is neither');
  });

  it('several at once are all named', () => {
    const fault = faultOf({ SITE_URL: undefined, MAIL_FROM: 'nobody', POOL_BUCKETS: '0' });

    expect(fault).toContain('SITE_URL');
    expect(fault).toContain('MAIL_FROM');
    expect(fault).toContain('POOL_BUCKETS');
  });
});

describe('a setting that is wrong names itself and not its value', () => {
  it.each([
    ['SITE_URL', 'secret-value'],
    ['MAIL_FROM', 'secret-value'],
    ['POOL_BUCKETS', 'secret-value'],
    ['POOL_BUCKETS', '257'],
    ['POOL_BUCKETS', '1.5'],
    ['STRIPE_API_URL', 'secret-value'],
    ['UNKNOWN_PAYMENT_SECONDS', '-1'],
    ['SYNC_AFTER_SECONDS', '-1'],
    ['SYNC_PLEDGES_MAX', '0'],
    ['SYNC_DRY_RUN', 'secret-value'],
    ['SYNC_THANKS_HOURS', '-1'],
    ['LEDGER_CUT_OFF_SECONDS', '-1'],
    ['DIGEST_SECONDS', 'secret-value'],
    ['MAIL_CLAIM_SECONDS', '0'],
    ['CONCERN_RETENTION_DAYS', '29'],
    ['COSMOS__accountEndpoint', 'secret-value'],
    ['STRIPE_WEBHOOK_SECRETS', 'whsec_new,'],
    ['STRIPE_WEBHOOK_SECRETS', ' '],
  ])('%s as %p', (name, value) => {
    const fault = faultOf({ [name]: value });

    expect(fault).toContain(name);
    expect(fault).not.toMatch(/secret-value|whsec_new|sk_live|c2VjcmV0/);
  });
});

describe('with identities, as in Azure, waiting times have floors', () => {
  it.each([
    ['UNKNOWN_PAYMENT_SECONDS', '599', '600'],
    ['SYNC_AFTER_SECONDS', '899', '900'],
    ['LEDGER_CUT_OFF_SECONDS', '10799', '10800'],
    ['DIGEST_SECONDS', '899', '900'],
    ['MAIL_CLAIM_SECONDS', '119', '120'],
    ['FIND_MAIL_SECONDS', '3599', '3600'],
  ])('%s', (name, under, floor) => {
    expect(faultOf({ [name]: under }, byIdentity)).toContain(name);
    expect(faultOf({ [name]: floor }, byIdentity)).toBe('');
    expect(faultOf({ [name]: under })).toBe('');
  });
});

describe('the payment provider', () => {
  it.each([undefined, '', keyVault])('is none while its key is %p', (key) => {
    expect(readConfig({ ...settings, STRIPE_SECRET_KEY: key }).payments).toBeNull();
  });

  it('is refused with a key and without a secret: it would take money and never hear of it', () => {
    for (const secrets of [undefined, '', keyVault]) {
      expect(faultOf({ STRIPE_WEBHOOK_SECRETS: secrets })).toContain('STRIPE_WEBHOOK_SECRETS');
    }
  });
});

describe('the sign-in of staff', () => {
  const signIn = {
    SIGN_IN_ISSUER: 'https://login.example/t/v2.0',
    SIGN_IN_KEYS_URL: 'https://login.example/t/keys',
    SIGN_IN_TENANT_ID: '11111111-2222-4333-8444-AAAAAAAAAAAA',
    SIGN_IN_AUDIENCE: 'the-api',
  };
  const firstAdministrator = '66666666-7777-4888-8999-AAAAAAAAAAAA';

  it('is all four settings, or nobody’s', () => {
    const given = { ...settings, ...signIn, FIRST_ADMINISTRATOR: firstAdministrator };

    expect(readConfig(given)).toMatchObject({
      signIn: {
        issuer: 'https://login.example/t/v2.0',
        keysUrl: 'https://login.example/t/keys',
        tenantId: '11111111-2222-4333-8444-aaaaaaaaaaaa',
        audience: 'the-api',
      },
      firstAdministrator: firstAdministrator.toLowerCase(),
    });
    expect(readConfig(settings)).toMatchObject({ signIn: null, firstAdministrator: null });
  });

  it.each(Object.keys(signIn))('is refused without %s', (name) => {
    expect(faultOf({ ...signIn, [name]: '' })).toContain(name);
  });

  it.each(['SIGN_IN_TENANT_ID', 'FIRST_ADMINISTRATOR'])('%s is an id, not a name', (name) => {
    expect(faultOf({ ...signIn, [name]: 'organisation.example' })).toContain(name);
  });
});
