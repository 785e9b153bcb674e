/** What an operator may set: everything that can be told from the variables alone. Pure. */
import type { Organisation } from '../../../shared/organisation';
import type { Earlier } from '../azd/variables';
import { organisationProblem } from './giving';
import { keyProblem } from './stripeKey';

/** The only regions of Static Web Apps; the files are served from everywhere. */
const siteRegions = ['centralus', 'eastasia', 'eastus2', 'westeurope', 'westus2'];

/** Where Communication Services keeps mail on its way. */
const mailPlaces = ['Africa', 'Asia Pacific', 'Australia', 'Europe', 'UK', 'United States'];

const signIns = ['create', 'existing', 'none'];

interface Given {
  variables: Earlier;
  organisation: Organisation | null;
  /** Of Stripe. */
  key: string | undefined;
}

/** A sentence for each thing that cannot be; none when all is well. */
export function inputProblems({ variables, organisation, key }: Given): string[] {
  return [
    notOneOf('SITE_LOCATION', variables.SITE_LOCATION, siteRegions),
    notOneOf('MAIL_DATA_LOCATION', variables.MAIL_DATA_LOCATION, mailPlaces),
    notOneOf('SIGN_IN', variables.SIGN_IN, signIns),
    existingSignIn(variables),
    operatorMail(variables.OPERATOR_MAIL),
    mailDomain(variables),
    siteDomain(variables),
    budget(variables),
    requestUnits(variables.DATABASE_MAXIMUM_RUS),
    key === undefined ? undefined : keyProblem(key, variables.LIVE_MODE),
    key === undefined && variables.GIVING === 'soon'
      ? undefined
      : organisationProblem(organisation, variables.LIVE_MODE),
    liveTrial(variables),
  ].filter((problem) => problem !== undefined);
}

function notOneOf(name: string, value: string | undefined, allowed: readonly string[]) {
  if (value === undefined || allowed.includes(value)) return undefined;
  return `${name} is ${value}, which is not offered. It may be ${allowed.join(', ')}.`;
}

function existingSignIn(variables: Earlier) {
  if (variables.SIGN_IN !== 'existing') return undefined;
  const missing = [
    'EXISTING_SIGN_IN_CLIENT_ID',
    'EXISTING_SIGN_IN_AUDIENCE',
    'EXISTING_SIGN_IN_SCOPE',
  ] as const;
  const names = missing.filter((name) => variables[name] === undefined);
  return names.length === 0 ? undefined : `SIGN_IN is existing, which needs ${names.join(', ')}.`;
}

function operatorMail(mail: string | undefined) {
  if (mail === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail)) return undefined;
  return `OPERATOR_MAIL is ${mail}, which is no mail address.`;
}

/** A host, without a scheme and a path. */
const isHost = (host: string) => /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host);

function mailDomain(variables: Earlier) {
  const { MAIL_DOMAIN: domain, MAIL_DOMAIN_VERIFIED: isVerified } = variables;
  if (domain === undefined) {
    return isVerified ? 'MAIL_DOMAIN_VERIFIED is true, and there is no MAIL_DOMAIN.' : undefined;
  }
  if (!isHost(domain)) return `MAIL_DOMAIN is ${domain}, which is no domain.`;
  if (!isVerified || variables.MAIL_SERVICE_NAME !== undefined) return undefined;
  return `MAIL_DOMAIN_VERIFIED is true before ${domain} could be proved. Deploy once with false: the deployment shows the records for the domain's DNS.`;
}

function siteDomain({ SITE_DOMAIN: domain, SITE_HOST: host }: Earlier) {
  if (domain === undefined) return undefined;
  if (!isHost(domain)) return `SITE_DOMAIN is ${domain}, which is no host.`;
  if (host !== undefined) return undefined;
  return `SITE_DOMAIN is set before the site exists. Deploy once without it, then point the CNAME of ${domain} to the output SITE_HOST.`;
}

function requestUnits(most = '0') {
  if (/^(0|\d+000)$/.test(most)) return undefined;
  return `DATABASE_MAXIMUM_RUS is ${most}. It must be whole thousands, or 0 for serverless.`;
}

/** Azure takes the first of a month only, and never another one afterwards. */
function budget({ MONTHLY_BUDGET: amount = '0', BUDGET_START: start }: Earlier) {
  if (!/^\d+$/.test(amount)) return `MONTHLY_BUDGET is ${amount}, which is no whole number.`;
  if (start === undefined || /^\d{4}-(0[1-9]|1[0-2])-01$/.test(start)) return undefined;
  return `BUDGET_START is ${start}. It must be the first day of a month, such as 2026-12-01.`;
}

function liveTrial({ LIVE_MODE: isLive, TRIAL: isTrial }: Earlier) {
  if (!isLive || !isTrial) return undefined;
  return 'LIVE_MODE and TRIAL are both true: where real gifts are taken, nothing is a trial.';
}
