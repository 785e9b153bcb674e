/** What an operator may ask for, told before anything is made. */
import { registerContainerApps } from '../../infra/hooks/azd/containerApps';
import { readEarlier } from '../../infra/hooks/azd/variables';
import { azureProblems } from '../../infra/hooks/checks/azureProblems';
import { givingOf } from '../../infra/hooks/checks/giving';
import { inputProblems } from '../../infra/hooks/checks/inputProblems';
import { isPipeline, pipelineProblems } from '../../infra/hooks/checks/pipelineProblems';
import { givenKey, keyProblem } from '../../infra/hooks/checks/stripeKey';
import { takeDownProblem } from '../../infra/hooks/ledgerExport';
import { organisationSchema } from '../../shared/organisation';
import sample from '../../infra/organisation.sample.json';

const sampleOrganisation = organisationSchema.parse(sample);
const organisation = { ...sampleOrganisation, sample: false };
const testKey = 'sk_test_0123456789abcdef';
const liveKey = 'rk_live_0123456789abcdef';

const problems = (
  variables: Record<string, string>,
  given: { key?: string; organisation?: typeof organisation | null } = {},
) =>
  inputProblems({
    variables: readEarlier({ AZURE_ENV_NAME: 'test', ...variables }),
    organisation: given.organisation === undefined ? organisation : given.organisation,
    key: given.key,
  });

describe('variables', () => {
  it('may all be left out', () => {
    expect(problems({}, { organisation: null })).toEqual([]);
  });

  it.each([
    ['SITE_LOCATION', 'southeastasia', 'westeurope'],
    ['MAIL_DATA_LOCATION', 'Mars', 'Europe'],
    ['SIGN_IN', 'maybe', 'none'],
    ['OPERATOR_MAIL', 'me', 'me@org.example'],
    ['MONTHLY_BUDGET', 'much', '200'],
    ['BUDGET_START', '2026-12-15', '2026-12-01'],
    ['DATABASE_MAXIMUM_RUS', '1500', '4000'],
    ['DATABASE_MAXIMUM_RUS', 'many', '0'],
    ['MAIL_DOMAIN', 'https://org.example', 'org.example'],
  ])('%s: %s is refused by its name, %s is taken', (name, wrong, right) => {
    expect(problems({ [name]: wrong })).toEqual([expect.stringContaining(`${name} is ${wrong}`)]);
    expect(problems({ [name]: right })).toEqual([]);
  });

  it('one that must be yes or no says so', () => {
    expect(() => problems({ LIVE_MODE: 'perhaps' })).toThrow('azd variable LIVE_MODE');
    expect(() => problems({ LIVE_MODE: 'True' })).not.toThrow();
  });

  it('every problem is told at once', () => {
    expect(problems({ SITE_LOCATION: 'x', SIGN_IN: 'y' })).toHaveLength(2);
  });

  it('an existing sign-in needs all of its ids', () => {
    const ids = {
      SIGN_IN: 'existing',
      EXISTING_SIGN_IN_CLIENT_ID: 'a',
      EXISTING_SIGN_IN_AUDIENCE: 'b',
    };

    expect(problems(ids)).toEqual([expect.stringContaining('EXISTING_SIGN_IN_SCOPE')]);
    expect(problems({ ...ids, EXISTING_SIGN_IN_SCOPE: 'c' })).toEqual([]);
  });

  it('own domains wait for the first deployment', () => {
    const verified = { MAIL_DOMAIN: 'org.example', MAIL_DOMAIN_VERIFIED: 'true' };

    expect(problems(verified)).toEqual([expect.stringContaining('Deploy once with false')]);
    expect(problems({ ...verified, MAIL_SERVICE_NAME: 'email-1' })).toEqual([]);
    expect(problems({ SITE_DOMAIN: 'give.org.example' })).toEqual([
      expect.stringContaining('SITE_HOST'),
    ]);
    expect(problems({ SITE_DOMAIN: 'give.org.example', SITE_HOST: 'x.example' })).toEqual([]);
  });
});

describe('a pipeline', () => {
  const found = (variables: Record<string, string>) =>
    pipelineProblems(readEarlier({ AZURE_ENV_NAME: 'test', ...variables }));

  it.each([{ CI: 'true' }, { GITHUB_ACTIONS: 'true' }])('is told by %p', (environment) => {
    expect(isPipeline(environment)).toBe(true);
  });

  it.each([{}, { CI: 'false' }, { CI: '' }])('is not told by %p', (environment) => {
    expect(isPipeline(environment)).toBe(false);
  });

  it('needs a first administrator where anyone signs in', () => {
    expect(found({})).toEqual([expect.stringContaining('FIRST_ADMINISTRATOR')]);
    expect(found({ SIGN_IN: 'none' })).toEqual([]);
    expect(found({ FIRST_ADMINISTRATOR: 'a' })).toEqual([]);
  });

  it('needs the start of a budget, which never changes', () => {
    const budget = { SIGN_IN: 'none', MONTHLY_BUDGET: '100' };

    expect(found(budget)).toEqual([expect.stringContaining('BUDGET_START')]);
    expect(found({ ...budget, BUDGET_START: '2026-12-01' })).toEqual([]);
    expect(found({ ...budget, MONTHLY_BUDGET: '0' })).toEqual([]);
  });
});

describe('a key of Stripe', () => {
  it.each([
    [testKey, false, undefined],
    [liveKey, true, undefined],
    [liveKey, false, 'not marked live'],
    [testKey, true, 'marked live'],
    ['pk_test_0123456789', false, 'not a secret key'],
    ['akvs://sub/vault/secret', false, 'not a secret key'],
  ])('%s where live is %p', (key, isLive, problem) => {
    const found = keyProblem(key, isLive);

    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(problem);
    expect(found ?? '').not.toContain(key);
  });

  it('is not the name of its variable, which azd hands over when it is not set', () => {
    expect(givenKey({ STRIPE_KEY: 'STRIPE_SECRET_KEY' })).toBeUndefined();
    expect(givenKey({ STRIPE_KEY: '' })).toBeUndefined();
    expect(givenKey({ STRIPE_KEY: testKey })).toBe(testKey);
  });

  it('needs an organisation, in the first deployment and in every later one', () => {
    const missing = [expect.stringContaining('organisation.json')];

    expect(problems({}, { key: testKey, organisation: null })).toEqual(missing);
    expect(problems({ GIVING: 'open' }, { organisation: null })).toEqual(missing);
    expect(problems({}, { key: testKey })).toEqual([]);
  });

  it('takes no real gifts for the sample organisation', () => {
    const given = { key: liveKey, organisation: sampleOrganisation };

    expect(problems({ LIVE_MODE: 'true' }, given)).toEqual([expect.stringContaining('sample')]);
    expect(problems({}, { key: testKey, organisation: sampleOrganisation })).toEqual([]);
  });
});

test.each([
  [true, organisation, true, 'open'],
  [true, sampleOrganisation, false, 'open'],
  [true, sampleOrganisation, true, 'soon'],
  [true, null, false, 'soon'],
  [false, organisation, false, 'soon'],
] as const)('giving with key %p is %#', (hasKey, who, isLive, giving) => {
  expect(givingOf(hasKey, who, isLive)).toBe(giving);
});

describe('own host of the site', () => {
  const variables = readEarlier({
    AZURE_ENV_NAME: 'test',
    SITE_DOMAIN: 'give.org.example',
    SITE_HOST: 'x.azurestaticapps.net',
  });
  const seen = (resolveCname: (host: string) => Promise<string[]>) =>
    azureProblems(variables, { call: undefined, resolveCname });

  it('points to Azure’s host first', async () => {
    expect(await seen(async () => ['x.azurestaticapps.net'])).toEqual([]);
    expect(await seen(async () => ['elsewhere.example'])).toEqual([
      expect.stringMatching(/must point to x\.azurestaticapps\.net.*Seen: elsewhere\.example/),
    ]);
    expect(await seen(async () => Promise.reject(new Error('queryCname ENOTFOUND')))).toEqual([
      expect.stringContaining('ENOTFOUND'),
    ]);
  });
});

describe('registering container apps', () => {
  /** Azure, in which it is done after so many seconds. */
  const waiting = async (readyAfterSeconds: number) => {
    let waited = 0;
    const registration = registerContainerApps(
      async (method) => ({
        registrationState:
          method === 'GET' && waited >= readyAfterSeconds ? 'Registered' : 'Registering',
      }),
      async (seconds) => {
        waited += seconds;
      },
    );
    await registration.catch(() => undefined);
    return { registration, waited };
  };

  it('is waited for', async () => {
    const { registration, waited } = await waiting(120);

    await expect(registration).resolves.toBeUndefined();
    expect(waited).toBe(120);
  });

  it('is waited for ten minutes at most', async () => {
    const { registration, waited } = await waiting(3600);

    await expect(registration).rejects.toThrow('still registering it after 10 minutes');
    expect(waited).toBe(600);
  });
});

describe('taking everything down', () => {
  const now = new Date('2026-12-02T12:00:00Z');
  const books = { isProvisioned: true, isTrial: false, isLive: false, exportedAt: undefined };
  const problem = (over: Partial<Parameters<typeof takeDownProblem>[0]>) =>
    takeDownProblem({ ...books, ...over }, now);

  it('is refused while the books are in there alone', () => {
    expect(problem({})).toContain('export-ledger');
  });

  it('is allowed for a day after an export, and not longer', () => {
    expect(problem({ exportedAt: '2026-12-01T12:00:00.000Z' })).toBeUndefined();
    expect(problem({ exportedAt: '2026-12-01T11:59:59.000Z' })).toContain('24 hours');
  });

  it.each(['soon', '2026-12-02T12:00:01.000Z'])('is refused for an export at %s', (exportedAt) => {
    expect(problem({ exportedAt })).toContain('no moment before now');
  });

  it('is allowed for a trial, which a live environment never is', () => {
    expect(problem({ isTrial: true })).toBeUndefined();
    expect(problem({ isTrial: true, isLive: true })).toContain('export-ledger');
    expect(problems({ TRIAL: 'true', LIVE_MODE: 'true' })).toEqual([
      expect.stringContaining('nothing is a trial'),
    ]);
  });

  it('is allowed where nothing was ever made', () => {
    expect(problem({ isProvisioned: false })).toBeUndefined();
  });
});
