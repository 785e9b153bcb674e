/** What the one who deployed is told at the end: addresses, what is open, what is still to do. Pure. */
import * as z from 'zod';
import type { Deployment } from './azd/variables';

const recordsSchema = z.record(
  z.string(),
  z.object({ type: z.string(), name: z.string(), value: z.string() }),
);

export function nextSteps(
  deployment: Deployment,
  giving: 'open' | 'soon',
  hasOrganisation: boolean,
): string[] {
  return [
    `Site:       ${deployment.SITE_ORIGIN}`,
    `Staff:      ${deployment.SITE_ORIGIN}/staff/`,
    `API:        ${deployment.API_ORIGIN}/api/health`,
    '',
    ...givingSteps(deployment, giving, hasOrganisation),
    ...mailSteps(deployment),
  ];
}

function givingSteps(
  { LIVE_MODE: isLive }: Deployment,
  giving: 'open' | 'soon',
  hasOrganisation: boolean,
): string[] {
  if (giving === 'open') {
    return [isLive ? 'Giving is open.' : 'Giving is open, with test cards of Stripe only.'];
  }
  return [
    'Giving opens soon, as the site says: there is no key of Stripe yet.',
    ...(hasOrganisation
      ? []
      : ['  Say who takes gifts: copy infra/organisation.sample.json to organisation.json.']),
    '  Then: npm run stripe -- open',
  ];
}

/** Azure's managed domain: 5 mails a minute and 10 an hour, and more cannot be asked for. */
function mailSteps({
  MAIL_DOMAIN: domain,
  MAIL_DOMAIN_IS_TRIAL: isTrial,
  MAIL_DOMAIN_RECORDS: given,
}: Deployment): string[] {
  if (!isTrial) return [`Mail comes from ${domain ?? 'your own domain'}.`];
  const records = Object.values(recordsSchema.catch({}).parse(given));
  return [
    'Mail comes from a domain of Azure that sends 5 mails a minute and 10 an hour: good for trials, too little for donors.',
    ...(records.length === 0
      ? ['  For a domain of your own: azd env set MAIL_DOMAIN example.org, then azd provision']
      : [
          `  Put these records into the DNS of ${domain ?? 'your domain'}, then: npm run mail-domain`,
          ...records.map(({ type, name, value }) => `    ${type}  ${name}  ${value}`),
        ]),
  ];
}
