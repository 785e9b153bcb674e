/** The variables of an azd environment, as the hooks read them: what operators set, what the templates answer. */
import * as z from 'zod';
import { Refusal } from '../hook';

const text = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());
const needed = z.string().min(1);
const flag = z
  .preprocess(
    (value) => (typeof value === 'string' && value !== '' ? value.toLowerCase() : undefined),
    z.enum(['true', 'false', '1', '0']).default('false'),
  )
  .transform((value) => value === 'true' || value === '1');
/** azd keeps an output that is an object as JSON. */
const json = z
  .string()
  .default('{}')
  .transform((value): unknown => JSON.parse(value));

/** Set by operators with `azd env set`; each has a default in the templates or here. */
const inputs = z.object({
  AZURE_ENV_NAME: needed,
  AZURE_LOCATION: text,
  AZURE_SUBSCRIPTION_ID: text,
  AZURE_TENANT_ID: text,
  /** Database, storage and vault answer in a network of the portal's own only. */
  PRIVATE_NETWORK: flag,
  SITE_LOCATION: text,
  SITE_DOMAIN: text,
  MAIL_DATA_LOCATION: text,
  MAIL_DOMAIN: text,
  MAIL_DOMAIN_VERIFIED: flag,
  OPERATOR_MAIL: text,
  SIGN_IN: text,
  EXISTING_SIGN_IN_CLIENT_ID: text,
  EXISTING_SIGN_IN_AUDIENCE: text,
  EXISTING_SIGN_IN_SCOPE: text,
  /** Autoscale of the books up to so many; none or 0: serverless. */
  DATABASE_MAXIMUM_RUS: text,
  /** A database account that takes the place of the templates' own. */
  RESTORED_DATABASE: text,
  /** Object id of who is an administrator while the directory has none. */
  FIRST_ADMINISTRATOR: text,
  MONTHLY_BUDGET: text,
  BUDGET_START: text,
  /** From the project's folder. */
  ORGANISATION_FILE: text,
  ORGANISATION_NAME: text,
  ORGANISATION_ADDRESS: text,
  /** Real gifts are taken here. */
  LIVE_MODE: flag,
  /** Nothing in here is worth keeping: `azd down` may delete it. */
  TRIAL: flag,
  /** Set by these hooks: whether the site takes gifts. */
  GIVING: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.enum(['open', 'soon']).default('soon'),
  ),
  /** Where Azure and Stripe answer; tests have their own. */
  RESOURCE_MANAGER_URL: z.url().default('https://management.azure.com'),
  STRIPE_API_URL: z.url().default('https://api.stripe.com'),
});

/** Answered by the templates, so there only once something was provisioned. */
const outputs = z.object({
  AZURE_SUBSCRIPTION_ID: needed,
  AZURE_RESOURCE_GROUP: needed,
  API_ORIGIN: z.url(),
  SITE_ORIGIN: z.url(),
  FUNCTION_APP_NAME: needed,
  KEY_VAULT_NAME: needed,
  SIGN_IN_AUTHORITY: text,
  SIGN_IN_CLIENT_ID: text,
  SIGN_IN_SCOPE: text,
  MAIL_SERVICE_NAME: text,
  MAIL_DOMAIN_IS_TRIAL: flag,
  MAIL_DOMAIN_RECORDS: json,
});
const deployment = inputs.extend(outputs.shape);

/** Outputs that are there before a deployment only if there was an earlier one. */
const earlier = inputs.extend({
  AZURE_RESOURCE_GROUP: text,
  SITE_HOST: text,
  MAIL_SERVICE_NAME: text,
  KEY_VAULT_NAME: text,
  DATABASE_ACCOUNT_NAME: text,
});

export type Earlier = z.infer<typeof earlier>;
export type Deployment = z.infer<typeof deployment>;

/** @throws Refusal naming what cannot be. */
export const readEarlier = (environment: NodeJS.ProcessEnv): Earlier =>
  readAs(earlier, environment, 'Change it with azd env set');

/** @throws Refusal naming what is missing. */
export const readDeployment = (environment: NodeJS.ProcessEnv): Deployment =>
  readAs(deployment, environment, 'Run azd provision first');

function readAs<Schema extends z.ZodType>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
  help: string,
): z.infer<Schema> {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  throw new Refusal(
    parsed.error.issues.map(
      ({ path, message }) => `azd variable ${path.join('.')}: ${message}. ${help}.`,
    ),
  );
}
