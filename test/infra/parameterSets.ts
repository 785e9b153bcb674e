/** Parameters that the templates are predicted with, and a folder to do it in. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Forecaster } from './forecaster';
import type { Prediction } from './prediction';

export type Parameters = Record<string, string | number>;

const required: Parameters = {
  environmentName: 'trial',
  location: 'southeastasia',
  organisationName: 'Sample Organisation',
  organisationAddress: '1 Sample Street, Sampletown',
  operatorMail: 'operator@organisation.example',
};

export const parameterSets = {
  'what azd asks for and no more': required,
  'with payments': {
    ...required,
    stripeSecretKey: 'sk_test_sample',
    stripeWebhookSecrets: 'whsec_sample',
  },
  'everything turned up': {
    ...required,
    environmentName: 'e'.repeat(64),
    location: 'germanywestcentral',
    siteLocation: 'eastasia',
    mailDataLocation: 'Asia Pacific',
    publicGeneration: '2',
    poolBuckets: 256,
    concernRetentionDays: 3650,
    alwaysReadyInstances: 20,
  },
} satisfies Record<string, Parameters>;

/** Does something with a copy of the templates, which is gone afterwards. */
export async function withTemplates<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  try {
    cpSync('infra', folder, { recursive: true });
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @throws Error with the compiler's words when it refuses a parameter or warns of anything. */
export function predictWith(
  forecaster: Forecaster,
  folder: string,
  parameters: Parameters,
): Promise<Prediction> {
  const lines = Object.entries(parameters).map(
    ([name, value]) => `param ${name} = ${typeof value === 'number' ? value : `'${value}'`}`,
  );
  const file = join(folder, 'set.bicepparam');
  writeFileSync(file, ["using './main.bicep'", ...lines, ''].join('\n'));
  return forecaster.predict(file);
}
