/** A key of Stripe opens payments: webhook at Stripe, secrets in the vault, and nothing of them anywhere else. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import Stripe from 'stripe';
import { startPaymentsEmulator, type PaymentsEmulator } from '../../dev/payments/paymentsEmulator';
import sample from '../../infra/organisation.sample.json';
import { eventTypes } from '../../shared/payments/paymentEvent';
import { outputs } from './stand/deployment';
import { FakeAzure } from './stand/fakeAzure';
import { organisationFile } from './stand/organisation';
import { aProject, type DeployedProject } from './stand/project';

const key = 'sk_test_0123456789abcdef';

let project: DeployedProject;
let azure: FakeAzure;
let emulator: PaymentsEmulator;
let stripe: Stripe;

beforeAll(async () => {
  project = await aProject();
});
afterAll(() => project.remove());

beforeEach(async () => {
  azure = new FakeAzure();
  emulator = await startPaymentsEmulator({ secretKey: key });
  const { port } = new URL(emulator.origin);
  stripe = new Stripe(key, { host: '127.0.0.1', port, protocol: 'http', telemetry: false });
  await project.azd.set({
    ...outputs,
    RESOURCE_MANAGER_URL: await azure.start(),
    STRIPE_API_URL: emulator.origin,
  });
});

afterEach(async () => {
  await Promise.all([azure.close(), emulator.close(), project.azd.forget()]);
  await rm(join(project.folder, 'organisation.json'), { force: true });
});

const withOrganisation = () =>
  cp(
    join(project.folder, 'infra/organisation.sample.json'),
    join(project.folder, 'organisation.json'),
  );

const endpoints = async () => (await stripe.webhookEndpoints.list()).data;

/** azd resolves the key from the operator's vault for the hooks that azure.yaml names. */
const withKey = { STRIPE_KEY: key };

describe('the hook after provisioning, with a key', () => {
  it('makes one webhook for just our events, and keeps key and secret in the vault', async () => {
    await withOrganisation();

    const { code, said } = await project.hook('postprovision', withKey);

    expect({ code, said }).toMatchObject({ code: 0 });
    const [endpoint, ...others] = await endpoints();
    expect(others).toEqual([]);
    expect(endpoint).toMatchObject({
      url: 'https://func-portal-test.azurewebsites.net/api/payments/webhook',
      enabled_events: eventTypes,
      api_version: Stripe.API_VERSION,
      metadata: { portalEnvironment: 'test', portalVault: 'kv-portal-test' },
    });
    expect(azure.value('stripe-secret-key')).toBe(key);
    expect(azure.value('stripe-webhook-secrets')).toMatch(/^whsec_/);
    expect(azure.changes).toEqual([
      'PUT stripe-webhook-secrets',
      'PUT stripe-secret-key',
      'POST config/configreferences/appsettings/refresh',
      'POST restart',
    ]);
    expect(await project.azd.variables()).toMatchObject({ GIVING: 'open' });
  });

  it('says no secret, neither in words nor in a variable', async () => {
    await withOrganisation();

    const { said } = await project.hook('postprovision', withKey);

    const told = said + JSON.stringify(await project.azd.variables());
    expect(told).not.toContain(key);
    expect(told).not.toContain(azure.value('stripe-webhook-secrets') ?? '-');
  });

  it('changes nothing when it runs again', async () => {
    await withOrganisation();
    await project.hook('postprovision', withKey);
    const [before] = await endpoints();
    azure.changes.length = 0;
    const calls = await project.azd.calls();

    const again = await project.hook('postprovision', withKey);

    expect(again).toEqual({ code: 0, said: '' });
    expect(azure.changes).toEqual([]);
    expect(await endpoints()).toEqual([before]);
    expect(await project.azd.calls()).toEqual(calls);
  });

  it('corrects a webhook that somebody changed, and keeps its secret', async () => {
    await withOrganisation();
    await project.hook('postprovision', withKey);
    const id = (await endpoints())[0]?.id ?? '';
    await stripe.webhookEndpoints.update(id, { enabled_events: ['*'], disabled: true });
    azure.changes.length = 0;

    await project.hook('postprovision', withKey);

    expect(await endpoints()).toMatchObject([
      { id, enabled_events: eventTypes, status: 'enabled' },
    ]);
    expect(azure.changes).toEqual([]);
  });

  it('replaces a webhook whose secret never reached the vault, and leaves others alone', async () => {
    await withOrganisation();
    const theirs = await stripe.webhookEndpoints.create({
      url: 'https://other.example/hook',
      enabled_events: ['*'],
    });
    await project.hook('postprovision', withKey);
    const lost = (await endpoints())[0]?.id;
    azure.secrets.delete('stripe-webhook-secrets');

    await project.hook('postprovision', withKey);

    const ids = (await endpoints()).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids).not.toContain(lost);
    expect(ids).toContain(theirs.id);
    expect(azure.secrets.get('stripe-webhook-secrets')?.tags).toEqual({ endpoint: ids[0] });
  });

  it('puts a new key in the place of the old one', async () => {
    await withOrganisation();
    await project.hook('postprovision', withKey);
    await emulator.close();
    const next = 'rk_test_fedcba9876543210';
    emulator = await startPaymentsEmulator({ secretKey: next });

    const { code } = await project.hook('postprovision', {
      STRIPE_KEY: next,
      STRIPE_API_URL: emulator.origin,
    });

    expect(code).toBe(0);
    expect(azure.value('stripe-secret-key')).toBe(next);
  });

  it('stops when Stripe knows no such key, without saying the key', async () => {
    await withOrganisation();
    const wrong = 'sk_test_thatnobodyknows00';

    const { code, said } = await project.hook('postprovision', { STRIPE_KEY: wrong });

    expect(code).toBe(1);
    expect(said).toContain('Invalid API Key');
    expect(said).not.toContain(wrong);
    expect(azure.changes).toEqual([]);
  });
});

describe('the hook after provisioning, without a key', () => {
  it('leaves payments alone, and the site says that giving opens soon', async () => {
    // azd hands over the variable's name when the variable is not set.
    const { code } = await project.hook('postprovision', { STRIPE_KEY: 'STRIPE_SECRET_KEY' });

    expect(code).toBe(0);
    expect(await endpoints()).toEqual([]);
    expect(azure.changes).toEqual([]);
    expect(await project.azd.calls()).toEqual([]);
  });

  it('keeps giving open when the vault has a key already', async () => {
    await withOrganisation();
    await project.hook('postprovision', withKey);
    await project.azd.set({ ...(await project.azd.variables()), GIVING: 'soon' });

    await project.hook('postprovision');

    expect(await project.azd.variables()).toMatchObject({ GIVING: 'open' });
  });
});

describe('the mode of the key in the vault', () => {
  const mode = () => azure.secrets.get('stripe-secret-key')?.tags['mode'];
  /** As `npm run stripe` or an earlier deployment left it. */
  const store = (tags: Record<string, string>) =>
    azure.secrets.set('stripe-secret-key', { tags, properties: { value: 'sk_hidden' } });

  it('is written beside it, and to one that an older version put', async () => {
    await withOrganisation();
    await project.hook('postprovision', withKey);
    const first = azure.secrets.get('stripe-secret-key')?.tags;
    store({ fingerprint: first?.['fingerprint'] ?? '' });

    const { code } = await project.hook('postprovision', withKey);

    expect(code).toBe(0);
    expect([first?.['mode'], mode()]).toEqual(['test', 'test']);
  });

  it.each([
    ['live', 'false', 'azd env set LIVE_MODE true'],
    ['test', 'true', 'azd env set LIVE_MODE false'],
  ])('%s stops both hooks where LIVE_MODE is %s', async (stored, isLive, way) => {
    azure.deploy();
    store({ mode: stored });
    const organisation = await organisationFile(project.folder, { ...sample, sample: false });
    const given = { ...organisation, LIVE_MODE: isLive };

    const before = await project.hook('preprovision', given);
    const after = await project.hook('postprovision', given);

    for (const { code, said } of [before, after]) {
      expect(code).toBe(1);
      expect(said).toContain(`the vault has a ${stored} key of Stripe`);
      expect(said).toContain(way);
    }
  });

  it('stops nothing where it fits, or is not told', async () => {
    azure.deploy();
    const organisation = await organisationFile(project.folder, { ...sample, sample: false });
    const fits = [
      [{ mode: 'live' }, 'true'],
      [{ mode: 'test' }, 'false'],
      [{}, 'true'],
      [{}, 'false'],
    ] as const;
    for (const [tags, isLive] of fits) {
      store(tags);
      const given = { ...organisation, LIVE_MODE: isLive };
      expect(await project.hook('preprovision', given)).toEqual({ code: 0, said: '' });
    }
  });
});

it('a key in the vault needs the organisation, though an empty environment says that giving opens soon', async () => {
  azure.deploy();
  azure.secrets.set('stripe-secret-key', { tags: {}, properties: { value: 'sk_hidden' } });

  const { code, said } = await project.hook('preprovision');

  expect(code).toBe(1);
  expect(said).toContain('organisation.json');
});

describe('npm run stripe', () => {
  const stripeCommand = (word: string, typed = key) =>
    project.command('stripe', [word], `${typed}\n`);

  it('open: provisions, takes the key from the terminal, deploys the site', async () => {
    await withOrganisation();

    const { code, said } = await stripeCommand('open');

    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said).not.toContain(key);
    expect(azure.value('stripe-secret-key')).toBe(key);
    expect(await project.azd.calls()).toEqual([
      'env get-values --output json --no-prompt',
      'provision --no-prompt',
      'env set GIVING open --environment test --no-prompt',
      'deploy web --no-prompt',
    ]);
  });

  it('rotate and finish: the old secret is good until the end, and then no more', async () => {
    await withOrganisation();
    await stripeCommand('open');
    const old = azure.value('stripe-webhook-secrets');
    const oldId = (await endpoints())[0]?.id;

    const rotated = await stripeCommand('rotate');

    expect(rotated.code).toBe(0);
    expect(await endpoints()).toHaveLength(2);
    expect(azure.value('stripe-webhook-secrets')).toBe(old);
    const fresh = azure.value('stripe-webhook-secrets-other');
    expect(fresh).toMatch(/^whsec_/);
    expect(fresh).not.toBe(old);

    const finished = await stripeCommand('finish');

    expect(finished.code).toBe(0);
    expect((await endpoints()).map(({ id }) => id)).not.toContain(oldId);
    expect(await endpoints()).toHaveLength(1);
    expect(azure.value('stripe-webhook-secrets')).not.toBe(old);
    expect(azure.value('stripe-webhook-secrets-other')).toBe(fresh);
    expect(azure.changes.slice(-2)).toEqual([
      'POST config/configreferences/appsettings/refresh',
      'POST restart',
    ]);
  });

  it.each([
    ['finish', 'No rotation is under way'],
    ['rotate', 'There is no webhook of this environment'],
    ['shut', 'npm run stripe -- open'],
  ])('%s: says why it does nothing', async (word, reason) => {
    await withOrganisation();

    const { code, said } = await stripeCommand(word);

    expect(code).toBe(1);
    expect(said).toContain(reason);
    expect(azure.changes).toEqual([]);
  });

  it('refuses a live key where nothing is marked live', async () => {
    await withOrganisation();

    const { code, said } = await stripeCommand('open', 'sk_live_0123456789abcdef');

    expect(code).toBe(1);
    expect(said).toContain('azd env set LIVE_MODE true');
    expect(await project.azd.calls()).toEqual(['env get-values --output json --no-prompt']);
  });
});
