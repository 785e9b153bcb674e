/** Settings that only make sense together. */
import { readPayments } from '../../shared/settingGroups';

const key = { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_API_URL: 'https://api.stripe.com' };
const secretsOf = (settings: object) => readPayments({ ...key, ...settings })?.webhookSecrets;

it('the webhook’s secrets may lie in either place, and all of both are good', () => {
  expect(secretsOf({ STRIPE_WEBHOOK_SECRETS: ['whsec_a'] })).toEqual(['whsec_a']);
  expect(secretsOf({ STRIPE_WEBHOOK_SECRETS_OTHER: ['whsec_b'] })).toEqual(['whsec_b']);
  expect(
    secretsOf({
      STRIPE_WEBHOOK_SECRETS: ['whsec_a', 'whsec_c'],
      STRIPE_WEBHOOK_SECRETS_OTHER: ['whsec_b'],
    }),
  ).toEqual(['whsec_a', 'whsec_c', 'whsec_b']);
});

it('a key without any of them is refused', () => {
  expect(() => secretsOf({})).toThrow('needs STRIPE_WEBHOOK_SECRETS');
});
