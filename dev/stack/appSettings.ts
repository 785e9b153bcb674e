/** App settings of the local stack: the same names as in Azure, with shorter waiting times. */

interface Addresses {
  site: string;
  cosmos: string;
  cosmosPublic: string;
  storage: string;
  smtp: string;
  payments: string;
  paymentsKey: string;
  webhookSecret: string;
}

export const localDatabase = 'portal';

export const appSettings = (addresses: Addresses): Record<string, string> => ({
  COSMOS: addresses.cosmos,
  COSMOS_PUBLIC: addresses.cosmosPublic,
  COSMOS_DATABASE: localDatabase,
  AzureWebJobsStorage: addresses.storage,
  RECORDS: addresses.storage,
  SITE_URL: addresses.site,
  PUBLIC_GENERATION: 'local',
  ORGANISATION_NAME: 'Sample Organisation',
  ORGANISATION_ADDRESS: '1 Sample Street, Sampletown',
  STRIPE_SECRET_KEY: addresses.paymentsKey,
  STRIPE_WEBHOOK_SECRETS: addresses.webhookSecret,
  STRIPE_API_URL: addresses.payments,
  MAIL_SMTP_URL: addresses.smtp,
  MAIL_FROM: 'gifts@6degree.example',
  UNKNOWN_PAYMENT_SECONDS: '10',
  SYNC_AFTER_SECONDS: '0',
  LEDGER_CUT_OFF_SECONDS: '0',
  DIGEST_SECONDS: '5',
  MAIL_CLAIM_SECONDS: '5',
  FIND_MAIL_SECONDS: '5',
  // Everybody on this machine is one network.
  FINDS_PER_NETWORK: '1000',
  CONCERNS_PER_NETWORK: '1000',
  AzureFunctionsJobHost__extensions__queues__visibilityTimeout: '00:00:02',
});
