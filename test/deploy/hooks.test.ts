/** The hooks as azd starts them, on a first deployment and on later ones. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sample from '../../infra/organisation.sample.json';
import { startSiteServer } from '../../dev/site/siteServer';
import { outputs } from './stand/deployment';
import { organisationFile } from './stand/organisation';
import { useStand } from './stand/useStand';

const stand = useStand();

test.each(['preup', 'preprovision', 'predown'])(
  '%s runs by the very words of azd, on a first deployment',
  async (hook) => {
    expect(await stand.project.hookByAzd(hook)).toEqual({ code: 0, said: '' });
  },
);

describe('npm run mail-domain', () => {
  const ownDomain = { MAIL_DOMAIN: 'example.org', MAIL_SERVICE_NAME: 'email-portal-test' };
  const run = () => stand.project.command('mailDomain', [], '');

  it('has Azure look for what is missing, and for nothing that is under way', async () => {
    await stand.project.azd.set({ ...stand.first, ...outputs, ...ownDomain });
    stand.azure.mailProofs = {
      Domain: 'Verified',
      SPF: 'VerificationInProgress',
      DKIM: 'VerificationFailed',
    };

    const { code, said } = await run();

    expect(code).toBe(0);
    expect(said).toContain('DKIM    VerificationFailed');
    expect(stand.azure.changes).toEqual(['look for DKIM', 'look for DKIM2']);
    expect(await stand.project.azd.variables()).not.toHaveProperty('MAIL_DOMAIN_VERIFIED');
  });

  it('turns mail over to the domain when all is there', async () => {
    await stand.project.azd.set({ ...stand.first, ...outputs, ...ownDomain });
    const proofs = ['Domain', 'SPF', 'DKIM', 'DKIM2'];
    stand.azure.mailProofs = Object.fromEntries(proofs.map((proof) => [proof, 'Verified']));

    const { said } = await run();

    expect(said).toContain('after: azd provision');
    expect(stand.azure.changes).toEqual([]);
    expect(await stand.project.azd.variables()).toMatchObject({ MAIL_DOMAIN_VERIFIED: 'true' });
  });

  it('says what to do when there is none', async () => {
    await stand.project.azd.set({ ...stand.first, ...outputs });

    expect(await run()).toMatchObject({
      code: 1,
      said: expect.stringContaining('azd env set MAIL_DOMAIN') as string,
    });
  });
});

describe('before the site is deployed', () => {
  const dist = () => join(stand.project.folder, 'site/dist');
  const page = '<html><a data-shown-when="giving-soon" hidden>soon</a></html>';

  /** As a build leaves it. */
  async function built() {
    await stand.project.hook('preup');
    await stand.project.hook('preup');
    await writeFile(join(dist(), 'index.html'), page);
  }

  it('it is told its API and its organisation, and told anew the next time', async () => {
    await built();
    const file = await organisationFile(stand.project.folder, { ...sample, sample: false });
    await stand.project.azd.set({ ...outputs, ...file, GIVING: 'open' });
    const one = await stand.project.hook('predeploy');
    const rules = await readFile(join(dist(), 'staticwebapp.config.json'), 'utf8');
    const config: unknown = JSON.parse(await readFile(join(dist(), 'config.json'), 'utf8'));
    const two = await stand.project.hook('predeploy', { API_ORIGIN: 'https://other.example' });
    const rulesAfter = await readFile(join(dist(), 'staticwebapp.config.json'), 'utf8');

    expect([one, two]).toEqual([
      { code: 0, said: '' },
      { code: 0, said: '' },
    ]);
    expect(config).toMatchObject({ api: outputs.API_ORIGIN, giving: 'open' });
    expect(rules).toContain(`connect-src 'self' ${outputs.API_ORIGIN}`);
    expect(rules).not.toContain('.invalid');
    expect(rulesAfter).toContain("connect-src 'self' https://other.example");
    expect(rulesAfter).not.toContain(outputs.API_ORIGIN);
  });

  it('the staff pages are told where to sign in, and may call nobody else', async () => {
    await built();
    const authority = 'https://sign-in.example/tenant/v2.0';
    const signIn = { authority, clientId: 'pages', scope: 'api://tenant/portal/access' };
    await stand.project.azd.set({
      ...outputs,
      SIGN_IN_AUTHORITY: authority,
      SIGN_IN_CLIENT_ID: signIn.clientId,
      SIGN_IN_SCOPE: signIn.scope,
    });

    expect(await stand.project.hook('predeploy')).toEqual({ code: 0, said: '' });

    const config: unknown = JSON.parse(await readFile(join(dist(), 'config.json'), 'utf8'));
    const rules = await readFile(join(dist(), 'staticwebapp.config.json'), 'utf8');
    expect(config).toMatchObject({ signIn });
    expect(rules.match(/sign-in\.example/g)).toHaveLength(1);
    expect(rules).toContain(`'self' ${outputs.API_ORIGIN} https://sign-in.example;`);
  });

  it('it says that giving opens soon without a key, and without an organisation of its own', async () => {
    await built();
    const file = await organisationFile(stand.project.folder, sample);
    const liveSample = { ...file, GIVING: 'open', LIVE_MODE: 'true' };
    for (const given of [file, { GIVING: 'open' }, liveSample]) {
      await stand.project.azd.set({ ...outputs, ...given });
      expect(await stand.project.hook('predeploy')).toEqual({ code: 0, said: '' });
      expect(await readFile(join(dist(), 'config.json'), 'utf8')).toContain('"giving":"soon"');
    }
  });

  it('what it leaves is what the local front serves from it', async () => {
    await built();
    await stand.project.azd.set(outputs);
    await stand.project.hook('predeploy');
    const ignored = 'https://ignored.example';
    const other = { api: ignored, site: ignored, organisation: null, signIn: null };
    const site = await startSiteServer({
      port: 0,
      folder: dist(),
      deployment: { ...other, giving: 'soon' },
    });

    const response = await fetch(`${site.origin}/index.html`);

    expect(response.headers.get('content-security-policy')).toContain(outputs.API_ORIGIN);
    await site.close();
  });

  it('stops when nothing was provisioned', async () => {
    await stand.project.azd.set(stand.first);

    const { code, said } = await stand.project.hook('predeploy');

    expect(code).toBe(1);
    expect(said).toMatch(/azd variable API_ORIGIN.*Run azd provision first/);
  });
});

describe('after everything', () => {
  it('says where the portal is and what is left to do', async () => {
    await stand.project.azd.set(outputs);

    const { code, said } = await stand.project.hook('postdeploy');

    expect(code).toBe(0);
    expect(said).toContain(outputs.SITE_ORIGIN);
    expect(said).toContain('npm run stripe -- open');
    expect(said).toContain('5 mails a minute and 10 an hour');
  });

  it('shows the records of an own mail domain', async () => {
    const records = {
      SPF: { type: 'TXT', name: 'example.org', value: 'v=spf1 include:spf.example', ttl: 3600 },
    };
    await stand.project.azd.set({
      ...outputs,
      GIVING: 'open',
      MAIL_DOMAIN: 'example.org',
      MAIL_DOMAIN_RECORDS: JSON.stringify(records),
    });

    const { said } = await stand.project.hook('postdeploy');

    expect(said).toContain('TXT  example.org  v=spf1 include:spf.example');
    expect(said).toContain('with test cards of Stripe only');
  });

  it('says nothing of a domain that is good for donors', async () => {
    await stand.project.azd.set({
      ...outputs,
      MAIL_DOMAIN_IS_TRIAL: 'false',
      MAIL_DOMAIN: 'a.example',
    });

    const { said } = await stand.project.hook('postdeploy');

    expect(said).toContain('Mail comes from a.example');
    expect(said).not.toContain('trials');
  });
});

describe('azd down', () => {
  beforeEach(() => stand.azure.deploy());

  it('is stopped, allowed after an export, and stopped again when that is old', async () => {
    await stand.project.azd.set({ ...stand.first, ...outputs });
    const early = await stand.project.hook('predown');
    const exported = await stand.project.hook('predown', {
      LEDGER_EXPORTED_AT: new Date(Date.now() - 60_000).toISOString(),
    });
    const old = await stand.project.hook('predown', {
      LEDGER_EXPORTED_AT: new Date(Date.now() - 25 * 3_600_000).toISOString(),
    });

    expect([early.code, exported.code, old.code]).toEqual([1, 0, 1]);
    expect(early.said).toContain("donors' books");
  });

  it('takes a trial down', async () => {
    await stand.project.azd.set({ ...stand.first, ...outputs, TRIAL: 'true' });

    expect(await stand.project.hook('predown')).toEqual({ code: 0, said: '' });
  });

  it('is stopped on a desk that knows nothing of the deployment', async () => {
    const { code, said } = await stand.project.hook('predown');

    expect(code).toBe(1);
    expect(said).toContain('export-ledger');
  });

  it('is stopped where Azure says that gifts are real, whatever the variables say', async () => {
    stand.azure.deploy('real');

    const { code, said } = await stand.project.hook('predown', { TRIAL: 'true' });

    expect(code).toBe(1);
    expect(said).toContain('export-ledger');
    expect(said).not.toContain('TRIAL');
  });

  it('is stopped while Azure cannot be asked, and allowed where it never was', async () => {
    const nobody = { RESOURCE_MANAGER_URL: 'http://127.0.0.1:9', TRIAL: 'true' };
    const away = await stand.project.hook('predown', nobody);
    const never = await stand.project.hook('predown', { ...nobody, AZURE_SUBSCRIPTION_ID: '' });

    expect(away.code).toBe(1);
    expect(away.said).toContain('could not be asked what azd down would delete');
    expect(never).toEqual({ code: 0, said: '' });
  });
});
