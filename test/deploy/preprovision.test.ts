/** The hook before provisioning: what it refuses, what it writes down, what it leaves alone. */
import { shutProperties } from '../../infra/hooks/azd/shutDatabase';
import sample from '../../infra/organisation.sample.json';
import { outputs } from './stand/deployment';
import { databaseAccount } from './stand/fakeAzure';
import { organisationFile } from './stand/organisation';
import { useStand } from './stand/useStand';

const stand = useStand();

describe('everywhere', () => {
  it('the organisation’s name goes to the templates in a form that no character breaks', async () => {
    const name = 'Friends of "Home" \\ Back';
    const file = await organisationFile(stand.project.folder, { ...sample, legalName: name });

    const { code, said } = await stand.project.hook('preprovision', file);

    expect({ code, said }).toEqual({ code: 0, said: '' });
    const { ORGANISATION_NAME, ORGANISATION_ADDRESS } = await stand.project.azd.variables();
    // As azd puts it into main.parameters.json, and then reads that.
    expect(JSON.parse(`"${ORGANISATION_NAME ?? ''}"`)).toBe(name);
    expect(ORGANISATION_ADDRESS).toBe(sample.address);
  });

  it('nothing is set again that is as it should be', async () => {
    const file = await organisationFile(stand.project.folder, sample);
    await stand.project.azd.set({ ...stand.first, ...file, MONTHLY_BUDGET: '100' });
    await stand.project.hook('preprovision');
    const calls = await stand.project.azd.calls();

    await stand.project.hook('preprovision');

    expect(calls).toHaveLength(4);
    expect(await stand.project.azd.calls()).toEqual(calls);
    expect((await stand.project.azd.variables())['BUDGET_START']).toMatch(/^\d{4}-\d\d-01$/);
  });

  it('who deploys first is the first administrator, and stays it', async () => {
    await stand.project.hook('preprovision');
    const written = (await stand.project.azd.variables())['FIRST_ADMINISTRATOR'];
    await stand.project.azd.set({ ...stand.first, FIRST_ADMINISTRATOR: 'somebody-else' });
    await stand.project.hook('preprovision');
    const kept = (await stand.project.azd.variables())['FIRST_ADMINISTRATOR'];
    await stand.project.azd.set({ ...stand.first, SIGN_IN: 'none' });
    await stand.project.hook('preprovision');

    expect([written, kept]).toEqual(['operator-1', 'somebody-else']);
    expect(await stand.project.azd.variables()).not.toHaveProperty('FIRST_ADMINISTRATOR');
  });

  it.each([
    ['not JSON', '{', 'is not JSON'],
    ['not complete', { legalName: 'Somebody' }, 'registration'],
  ])('an organisation that is %s stops it', async (_, content, reason) => {
    const { code, said } = await stand.project.hook(
      'preprovision',
      await organisationFile(stand.project.folder, content),
    );

    expect(code).toBe(1);
    expect(said).toContain('Stopped before anything was changed');
    expect(said).toContain(reason);
    expect(await stand.project.azd.calls()).toEqual([]);
  });

  it('a file that was named and is not there stops it', async () => {
    const { code, said } = await stand.project.hook('preprovision', {
      ORGANISATION_FILE: 'gone.json',
    });

    expect(code).toBe(1);
    expect(said).toContain('gone.json');
  });

  it('a live key where nothing is marked live stops it', async () => {
    const { code, said } = await stand.project.hook('preprovision', {
      ...(await organisationFile(stand.project.folder, { ...sample, sample: false })),
      STRIPE_KEY: 'sk_live_0123456789abcdef',
    });

    expect(code).toBe(1);
    expect(said).toContain('LIVE_MODE');
    expect(said).not.toContain('0123456789abcdef');
  });

  it('a region that does not offer the functions’ plan stops it', async () => {
    const { code, said } = await stand.project.hook('preprovision', {
      AZURE_LOCATION: 'mooncentral',
    });

    expect(code).toBe(1);
    expect(said).toMatch(/AZURE_LOCATION is mooncentral.*southeastasia, westeurope/s);
  });

  it.each([
    ['does not know the plan’s provider yet', 409],
    ['does not let this person read', 403],
    ['names none', []],
  ])('regions of which Azure %s stop nothing', async (_, regions) => {
    stand.azure.regions = regions;

    const ended = await stand.project.hook('preprovision', { AZURE_LOCATION: 'mooncentral' });

    expect(ended).toEqual({ code: 0, said: '' });
  });

  it('regions that Azure fails to tell stop it', async () => {
    stand.azure.regions = 500;

    const { code, said } = await stand.project.hook('preprovision');

    expect(code).toBe(1);
    expect(said).toContain('Azure answered 500');
  });

  it('a network of its own needs container apps registered, which is done once', async () => {
    await stand.project.hook('preprovision');
    const withoutNetwork = [...stand.azure.changes];
    const wanted = { PRIVATE_NETWORK: 'true' };

    const once = await stand.project.hook('preprovision', wanted);
    const again = await stand.project.hook('preprovision', wanted);

    expect([once, again]).toEqual([
      { code: 0, said: '' },
      { code: 0, said: '' },
    ]);
    expect(withoutNetwork).toEqual([]);
    expect(stand.azure.changes).toEqual(['register Microsoft.App']);
  });

  it('a network of its own is refused to who may not register what it needs', async () => {
    stand.azure.registration = 'Forbidden';

    const { code, said } = await stand.project.hook('preprovision', { PRIVATE_NETWORK: 'true' });

    expect(code).toBe(1);
    expect(said).toContain('az provider register -n Microsoft.App');
  });

  it('a mail domain that Azure has not verified stops it, until it has', async () => {
    stand.azure.deploy();
    const verified = { MAIL_DOMAIN: 'example.org', MAIL_DOMAIN_VERIFIED: 'true' };
    await stand.project.azd.set({ ...stand.first, ...outputs, ...verified });
    stand.azure.mailProofs = { Domain: 'Verified', SPF: 'Verified', DKIM: 'VerificationFailed' };
    const early = await stand.project.hook('preprovision');
    stand.azure.mailProofs = {
      Domain: 'Verified',
      SPF: 'Verified',
      DKIM: 'Verified',
      DKIM2: 'Verified',
    };

    expect(early.code).toBe(1);
    expect(early.said).toContain('has not verified DKIM, DKIM2 of example.org');
    expect(await stand.project.hook('preprovision')).toEqual({ code: 0, said: '' });
  });
});

describe('from a pipeline, which begins with an empty environment', () => {
  const ownDomains = {
    MAIL_DOMAIN: 'example.org',
    MAIL_DOMAIN_VERIFIED: 'true',
    // No name server is asked about such a host.
    SITE_DOMAIN: 'give.example.onion',
  };

  it('own domains are checked against what Azure has', async () => {
    stand.azure.deploy();
    stand.azure.mailProofs = { Domain: 'Verified', SPF: 'Verified', DKIM: 'Verified' };

    const { said } = await stand.project.hook('preprovision', ownDomains);

    expect(said).toContain('has not verified DKIM2 of example.org');
    expect(said).toContain('give.example.onion must point to x.azurestaticapps.example');
    expect(said).not.toContain('Deploy once');
  });

  it('a verified mail domain goes through', async () => {
    stand.azure.deploy();
    const proofs = ['Domain', 'SPF', 'DKIM', 'DKIM2'];
    stand.azure.mailProofs = Object.fromEntries(proofs.map((proof) => [proof, 'Verified']));

    const ended = await stand.project.hook('preprovision', { ...ownDomains, SITE_DOMAIN: '' });

    expect(ended).toEqual({ code: 0, said: '' });
  });

  it('own domains still wait for the first deployment', async () => {
    const { code, said } = await stand.project.hook('preprovision', ownDomains);

    expect(code).toBe(1);
    expect(said.match(/Deploy once/g)).toHaveLength(2);
  });

  it('what only a person can decide stops it', async () => {
    const { code, said } = await stand.project.hook('preprovision', {
      CI: 'true',
      MONTHLY_BUDGET: '100',
    });

    expect(code).toBe(1);
    expect(said).toContain('FIRST_ADMINISTRATOR is not set');
    expect(said).toContain('MONTHLY_BUDGET needs BUDGET_START');
    expect(await stand.project.azd.calls()).toEqual([]);
  });

  it('registrations that it makes itself are warned of', async () => {
    const decided = { CI: 'true', FIRST_ADMINISTRATOR: 'a' };

    const makes = await stand.project.hook('preprovision', decided);
    const none = await stand.project.hook('preprovision', { ...decided, SIGN_IN: 'none' });

    expect(makes.code).toBe(0);
    expect(makes.said).toContain('Application.ReadWrite.All');
    expect(none).toEqual({ code: 0, said: '' });
  });

  it('what azd remembers and Azure has no more does not count', async () => {
    const remembered = { ...outputs, SITE_HOST: 'old.example', MAIL_SERVICE_NAME: 'email-old' };

    const { said } = await stand.project.hook('preprovision', { ...remembered, ...ownDomains });

    expect(said.match(/Deploy once/g)).toHaveLength(2);
  });
});

describe('with a database that is there', () => {
  const autoscale = { capabilities: [] };
  const serverless = { capabilities: [{ name: 'EnableServerless' }] };
  beforeEach(() => stand.azure.deploy());

  it('serverless stays', async () => {
    const same = await stand.project.hook('preprovision');
    const other = await stand.project.hook('preprovision', { DATABASE_MAXIMUM_RUS: '4000' });

    expect(same).toEqual({ code: 0, said: '' });
    expect(other.code).toBe(1);
    expect(other.said).toContain(`the database account ${databaseAccount} is serverless`);
    expect(other.said).toContain('no way back');
  });

  it.each([
    ['that was made so', autoscale],
    [
      'that was made serverless',
      { capacityMode: 'Provisioned', capabilities: [{ name: 'EnableServerless' }] },
    ],
  ])('autoscale %s stays, with other request units too', async (_, database) => {
    stand.azure.databases[databaseAccount] = database;

    const back = await stand.project.hook('preprovision');
    const more = await stand.project.hook('preprovision', { DATABASE_MAXIMUM_RUS: '10000' });

    expect(back.code).toBe(1);
    expect(back.said).toContain('No account goes back from that');
    expect(more).toEqual({ code: 0, said: '' });
  });

  it('one that was restored is looked at in its place', async () => {
    stand.azure.databases['restored'] = autoscale;
    const restored = { RESTORED_DATABASE: 'restored' };

    const other = await stand.project.hook('preprovision', restored);
    const same = await stand.project.hook('preprovision', {
      ...restored,
      DATABASE_MAXIMUM_RUS: '4000',
    });
    const gone = await stand.project.hook('preprovision', { RESTORED_DATABASE: 'gone' });

    expect(other.said).toContain('the database account restored has autoscale');
    expect(same).toEqual({ code: 0, said: '' });
    expect(gone.said).toContain('rg-portal-test has no such database account');
  });

  it('one that was restored is shut before anything is led to it, once', async () => {
    stand.azure.databases['restored'] = { ...serverless, disableLocalAuth: false };
    const restored = { RESTORED_DATABASE: 'restored', PRIVATE_NETWORK: 'true' };
    stand.azure.registration = 'Registered';

    const first = await stand.project.hook('preprovision', restored);
    const second = await stand.project.hook('preprovision', restored);

    expect([first, second]).toEqual([
      { code: 0, said: '' },
      { code: 0, said: '' },
    ]);
    expect(stand.azure.changes).toEqual(['PATCH restored']);
    expect(stand.azure.databases['restored']).toMatchObject(shutProperties(true));
  });
});
