/** A mail domain of the organisation at Azure, which sends from it once it has seen proofs in its DNS. */
import * as z from 'zod';
import type { ResourceManager } from './resourceManager';

const mailVersion = '2026-03-18';

const domainSchema = z.object({
  properties: z.object({
    verificationStates: z.record(z.string(), z.object({ status: z.string() })).default({}),
  }),
});

/** What mail needs of a domain before it may send from it. DMARC is the organisation's own. */
const neededProofs = ['Domain', 'SPF', 'DKIM', 'DKIM2'];

export interface Proof {
  name: string;
  /** In Azure's words, such as `NotStarted` or `Verified`. */
  status: string;
}

export function mailDomainOf(
  call: ResourceManager,
  group: string,
  { service, domain }: { service: string; domain: string },
) {
  const path = `/resourceGroups/${group}/providers/Microsoft.Communication/emailServices/${service}/domains/${domain}`;
  return {
    /** Undefined when Azure does not know the domain. */
    async proofs(): Promise<Proof[] | undefined> {
      const found = await call('GET', `${path}?api-version=${mailVersion}`);
      if (found === undefined) return undefined;
      const { verificationStates: states } = domainSchema.parse(found).properties;
      return neededProofs.map((name) => ({ name, status: states[name]?.status ?? 'NotStarted' }));
    },
    /** Azure looks into the DNS within minutes, and answers before it has. */
    async lookFor(proof: string): Promise<void> {
      await call('POST', `${path}/initiateVerification?api-version=${mailVersion}`, {
        verificationType: proof,
      });
    },
  };
}

export const isProved = ({ status }: Proof): boolean => status === 'Verified';
