/** The variables that azd has after a first deployment. */
export const outputs = {
  AZURE_ENV_NAME: 'test',
  AZURE_LOCATION: 'westeurope',
  AZURE_SUBSCRIPTION_ID: 's-1',
  AZURE_RESOURCE_GROUP: 'rg-portal-test',
  API_ORIGIN: 'https://func-portal-test.azurewebsites.net',
  SITE_ORIGIN: 'https://site.example',
  FUNCTION_APP_NAME: 'func-portal-test',
  KEY_VAULT_NAME: 'kv-portal-test',
  MAIL_DOMAIN_IS_TRIAL: 'true',
  MAIL_DOMAIN_RECORDS: '{}',
};
