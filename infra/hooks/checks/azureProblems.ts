/** What only the world outside can tell before anything is made: regions, proofs of a domain, DNS, what is there. */
import { isProved, mailDomainOf } from '../azd/mailDomain';
import { regionsOfFunctions, vaultOf, type ResourceManager } from '../azd/resourceManager';
import type { Earlier } from '../azd/variables';
import { storedKeyProblem } from '../payments/storedKey';
import { databaseModeProblem } from './databaseMode';

interface World {
  /** Undefined while azd knows no subscription yet. */
  call: ResourceManager | undefined;
  resolveCname: (host: string) => Promise<string[]>;
}

export async function azureProblems(variables: Earlier, world: World): Promise<string[]> {
  const found = await Promise.all([
    region(variables, world),
    mailDomain(variables, world),
    siteDomain(variables, world),
    world.call && databaseModeProblem(variables, world.call),
    storedKey(variables, world),
  ]);
  return found.filter((problem) => problem !== undefined);
}

async function region({ AZURE_LOCATION: location }: Earlier, { call }: World) {
  if (location === undefined || call === undefined) return undefined;
  const regions = await regionsOfFunctions(call);
  // An empty answer says nothing about the region; Azure will say it itself.
  if (regions.length === 0 || regions.includes(location.toLowerCase())) return undefined;
  return `AZURE_LOCATION is ${location}, where Azure does not offer Flex Consumption. It may be ${regions.sort().join(', ')}.`;
}

async function mailDomain(variables: Earlier, { call }: World) {
  const { MAIL_DOMAIN: domain, MAIL_SERVICE_NAME: service } = variables;
  const { AZURE_RESOURCE_GROUP: group, MAIL_DOMAIN_VERIFIED: isVerified } = variables;
  if (!isVerified || call === undefined) return undefined;
  if (domain === undefined || service === undefined || group === undefined) return undefined;
  const proofs = await mailDomainOf(call, group, { service, domain }).proofs();
  if (proofs === undefined) {
    return `Azure does not know the mail domain ${domain} yet. Deploy once with MAIL_DOMAIN_VERIFIED=false.`;
  }
  const missing = proofs.filter((proof) => !isProved(proof)).map(({ name }) => name);
  if (missing.length === 0) return undefined;
  return `MAIL_DOMAIN_VERIFIED is true, and Azure has not verified ${missing.join(', ')} of ${domain}. Put the records that the deployment showed into its DNS, then: npm run mail-domain`;
}

async function siteDomain(variables: Earlier, { resolveCname }: World) {
  const { SITE_DOMAIN: domain, SITE_HOST: host } = variables;
  if (domain === undefined || host === undefined) return undefined;
  const targets = await resolveCname(domain).catch((error: unknown) => String(error));
  if (typeof targets !== 'string' && targets.includes(host)) return undefined;
  const seen = typeof targets === 'string' ? targets : targets.join(', ');
  return `The CNAME of SITE_DOMAIN ${domain} must point to ${host} before it is deployed. Seen: ${seen}.`;
}

async function storedKey(variables: Earlier, { call }: World) {
  const { AZURE_RESOURCE_GROUP: group, KEY_VAULT_NAME: vault, LIVE_MODE: isLive } = variables;
  if (call === undefined || group === undefined || vault === undefined) return undefined;
  return storedKeyProblem(vaultOf(call, group, vault), isLive);
}
