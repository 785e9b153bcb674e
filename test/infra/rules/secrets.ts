/** Secrets go into the vault and nowhere else. */
import { places } from '../../../infra/hooks/payments/webhookPlan';
import { appSettings, ofType, ownName, theOne } from '../prediction';
import type { Rules } from './rule';

const secretText = /parameters\('stripe\w+'\)|sk_test|whsec_|\blist\w+\(/i;

export const secretRules: Rules = {
  'a secret is written to the vault, and to no setting and no output': (prediction) => {
    const vaultSecrets = ofType(prediction, 'Microsoft.KeyVault/vaults/secrets');
    // The group's tag looks at how the key begins, and never holds it (rules/scale.ts).
    const group = theOne(prediction, 'Microsoft.Resources/resourceGroups');
    const elsewhere = prediction.predictedResources.filter(
      (resource) =>
        !vaultSecrets.includes(resource) &&
        resource !== group &&
        secretText.test(JSON.stringify(resource)),
    );
    expect(elsewhere.map(({ type }) => type)).toEqual([]);
    expect(JSON.stringify(prediction.outputs)).not.toMatch(secretText);
  },
  'a setting that refers to the vault names a secret that is made, with its own value': (
    prediction,
  ) => {
    const vault = theOne(prediction, 'Microsoft.KeyVault/vaults');
    const made = ofType(prediction, 'Microsoft.KeyVault/vaults/secrets').map((secret) => [
      `@Microsoft.KeyVault(VaultName=${vault.name};SecretName=${ownName(secret)})`,
      secret.properties['value'],
    ]);
    const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRETS } = appSettings(prediction);
    expect(made).toEqual([
      [STRIPE_SECRET_KEY, "[parameters('stripeSecretKey')]"],
      [STRIPE_WEBHOOK_SECRETS, "[parameters('stripeWebhookSecrets')]"],
    ]);
  },
  'the key says of which mode it is, as the hooks write it': (prediction) => {
    const key = ofType(prediction, 'Microsoft.KeyVault/vaults/secrets').find(
      (secret) => ownName(secret) === 'stripe-secret-key',
    );
    expect(key?.tags).toEqual({
      mode: "[if(contains(parameters('stripeSecretKey'), '_live_'), 'live', 'test')]",
    });
  },
  'the app looks where the hooks put the secrets of the webhook': (prediction) => {
    const vault = theOne(prediction, 'Microsoft.KeyVault/vaults');
    const { STRIPE_WEBHOOK_SECRETS, STRIPE_WEBHOOK_SECRETS_OTHER } = appSettings(prediction);
    expect([STRIPE_WEBHOOK_SECRETS, STRIPE_WEBHOOK_SECRETS_OTHER]).toEqual(
      places.map((place) => `@Microsoft.KeyVault(VaultName=${vault.name};SecretName=${place})`),
    );
  },
  'secrets are made together or not at all': (prediction) => {
    const both =
      "[and(not(empty(parameters('stripeSecretKey'))), not(empty(parameters('stripeWebhookSecrets'))))]";
    for (const secret of ofType(prediction, 'Microsoft.KeyVault/vaults/secrets')) {
      expect(secret).toMatchObject({ condition: both });
    }
  },
};
