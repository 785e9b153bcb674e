/**
 * The built app runs with just the settings of the templates.
 *
 * What Azure would reach by identity is reached at the emulators by connection string; every other
 * setting is taken as predicted.
 */
import type { HostProcess } from '../../dev/host/hostProcess';
import { startApp } from '../support/appProcess';
import { atProvider, cedar, get, look, mailsTo, pledgeTo } from '../support/donor';
import { startPortal, until, type Portal } from '../support/portal';
import { openForecaster } from './forecaster';
import { parameterSets, predictWith, withTemplates } from './parameterSets';
import { appSettings } from './prediction';

let portal: Portal;
let app: HostProcess | undefined;
let predicted: Record<string, string>;
beforeAll(async () => {
  const forecaster = openForecaster();
  predicted = appSettings(
    await withTemplates((folder) =>
      predictWith(forecaster, folder, parameterSets['with payments']),
    ),
  );
  await forecaster.close();
  portal = await startPortal({ withoutApp: true });
});
afterEach(async () => {
  await app?.stop();
});
afterAll(() => portal.stop());

/** Of the desk's settings, those that stand for something that only Azure has. */
const standIns = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, portal.settings[name] ?? `${name} is gone`]));

/** What Microsoft Graph and the cloud's own address would say; nobody signs in here. */
const signIn = {
  SIGN_IN_ISSUER: 'https://sign-in.example/tenant/v2.0',
  SIGN_IN_KEYS_URL: 'https://sign-in.example/tenant/keys',
  SIGN_IN_AUDIENCE: 'api',
};

/** The predicted settings without identities and addresses in Azure, and the emulators instead. */
const onEmulators = () => ({
  ...Object.fromEntries(
    Object.entries(predicted).filter(([name, value]) => !name.includes('__') && value[0] !== '['),
  ),
  ...standIns('COSMOS', 'COSMOS_PUBLIC', 'AzureWebJobsStorage', 'RECORDS'),
  ...standIns('MAIL_SMTP_URL', 'STRIPE_API_URL', 'MAIL_FROM', 'SITE_URL'),
  ...signIn,
});

async function start(settings: Record<string, string>): Promise<HostProcess> {
  app = await startApp(settings);
  const { origin } = app;
  portal.backends.setWebhook(`${origin}/api/payments/webhook`);
  await until(async () => {
    const { status, body } = await get(`${origin}/api/campaigns`);
    return status === 200 && body.campaigns.length >= portal.backends.samples;
  });
  return app;
}

it('without the secrets of the vault it runs, and pledges wait for payments', async () => {
  const { origin } = await start(onEmulators());

  const refused = await pledgeTo(origin, cedar);

  expect(refused.status).toBe(503);
  expect(refused.body.type).toContain('payments-unavailable');
});

it('with them a pledge is paid, settled and thanked for', async () => {
  const secrets = standIns('STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRETS');
  const { origin } = await start({ ...onEmulators(), ...secrets });
  const { payments, mail } = portal.backends.origins;

  const placed = await pledgeTo(origin, cedar);
  await atProvider(payments, placed.body.checkoutUrl, 'pay');

  await until(async () => (await look(origin, placed)).body.pledge.status === 'settled');
  await until(async () => (await mailsTo(mail, 'a@example.org')).length === 1);
});
