/** Parameters that the templates are predicted with, and a folder to do it in. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Forecaster } from './forecaster';
import { useLocalGraphTypes } from './graphTypes';
import type { Prediction } from './prediction';

export type Parameters = Record<string, string | number | boolean>;

/** What azd asks for. */
const asked: Parameters = { environmentName: 'trial', location: 'southeastasia' };

const organisation = {
  organisationName: 'Sample Organisation',
  organisationAddress: '1 Sample Street, Sampletown',
};

export const parameterSets = {
  'what azd asks for and no more': asked,
  'with payments': {
    ...asked,
    ...organisation,
    operatorMail: 'operator@organisation.example',
    stripeSecretKey: 'sk_test_sample',
    stripeWebhookSecrets: 'whsec_sample',
  },
  private: { ...asked, privateNetwork: true },
  'own mail domain': {
    ...asked,
    mailDomain: 'mail.organisation.example',
    mailDomainVerified: true,
  },
  'own mail domain that waits': { ...asked, mailDomain: 'mail.organisation.example' },
  'own site domain': { ...asked, siteDomain: 'give.organisation.example', siteSku: 'Standard' },
  'existing sign-in': {
    ...asked,
    signIn: 'existing',
    existingSignInClientId: '00000000-0000-0000-0000-0000000000c1',
    existingSignInAudience: '00000000-0000-0000-0000-0000000000a1',
    existingSignInScope: 'api://organisation/access',
    existingSignInTenantId: '00000000-0000-0000-0000-0000000000e1',
    firstAdministrator: '00000000-0000-0000-0000-0000000000f1',
  },
  'without sign-in': { ...asked, signIn: 'none' },
  autoscale: { ...asked, databaseMaximumRequestUnits: 4000 },
  'locked records': { ...asked, recordsLocked: true },
  budget: { ...asked, monthlyBudget: 100, budgetStart: '2027-01-01' },
  'everything turned up': {
    ...organisation,
    environmentName: 'e'.repeat(64),
    location: 'germanywestcentral',
    liveMode: true,
    privateNetwork: true,
    siteLocation: 'eastasia',
    siteSku: 'Standard',
    siteDomain: `${'s'.repeat(63)}.example`,
    mailDataLocation: 'Asia Pacific',
    mailDomain: `${'m'.repeat(63)}.example`,
    mailDomainVerified: true,
    mailSender: 'gifts',
    operatorMail: 'operator@organisation.example',
    publicGeneration: '2',
    poolBuckets: 256,
    concernRetentionDays: 3650,
    alwaysReadyInstances: 20,
    instanceMemoryMB: 4096,
    maximumInstances: 1000,
    databaseMaximumRequestUnits: 1_000_000,
    backupTier: 'Continuous30Days',
    monthlyBudget: 1_000_000,
    budgetStart: '2027-01-01',
  },
} satisfies Record<string, Parameters>;
export type ParameterSet = keyof typeof parameterSets;

/** Does something with a copy of the templates, which is gone afterwards. */
export async function withTemplates<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  try {
    cpSync('infra', folder, { recursive: true });
    useLocalGraphTypes(folder);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const literal = (value: string | number | boolean): string =>
  typeof value === 'string' ? `'${value}'` : String(value);

/** Writes a parameter file beside the templates. */
export function parameterFile(folder: string, parameters: Parameters): string {
  const lines = Object.entries(parameters).map(
    ([name, value]) => `param ${name} = ${literal(value)}`,
  );
  const file = join(folder, 'set.bicepparam');
  writeFileSync(file, ["using './main.bicep'", ...lines, ''].join('\n'));
  return file;
}

/** @throws Error with the compiler's words when it refuses a parameter or warns of anything. */
export async function predictWith(
  forecaster: Forecaster,
  folder: string,
  parameters: Parameters,
): Promise<Prediction> {
  const file = parameterFile(folder, parameters);
  const complaints = await forecaster.complaints(file);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return forecaster.predict(file);
}
