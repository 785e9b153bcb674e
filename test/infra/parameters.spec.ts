/** What an operator may choose: environments stay apart, and what cannot be is refused before anything is made. */
import { openForecaster } from './forecaster';
import { parameterSets, predictWith, withTemplates, type Parameters } from './parameterSets';
import type { Prediction } from './prediction';

const forecaster = openForecaster();
afterAll(forecaster.close);

const withOther = (parameters: Parameters) =>
  withTemplates((folder) =>
    predictWith(forecaster, folder, {
      ...parameterSets['what azd asks for and no more'],
      ...parameters,
    }),
  );

/** Ids of Azure's resources, and unique names of registrations. */
const identified = ({ predictedResources }: Prediction) =>
  predictedResources.flatMap(({ id, properties }) => {
    if (id !== '') return [id];
    return typeof properties['uniqueName'] === 'string' ? [properties['uniqueName']] : [];
  });

it('two environments share no resource, and one twice is the same', async () => {
  const one = identified(await withOther({}));
  const again = identified(await withOther({}));
  const other = identified(await withOther({ environmentName: 'trial2' }));

  expect(again).toEqual(one);
  expect(one.filter((id) => other.includes(id))).toEqual([]);
  const suffix = (ids: string[]) => ids.map((id) => /cosmos-portal-(\w+)$/.exec(id)?.[1]).join('');
  expect(suffix(one)).not.toBe(suffix(other));
});

it.each<[string, Parameters, string]>([
  ['a region that has no Static Web Apps', { siteLocation: 'southeastasia' }, "'westus2'"],
  ['a geography that mail is not kept in', { mailDataLocation: 'Mars' }, "'Asia Pacific'"],
  ['a plan that the site does not have', { siteSku: 'Dedicated' }, "'Standard'"],
  ['a pool without a book', { poolBuckets: 0 }, 'minimum allowable value is 1'],
  ['more books than partitions are worth', { poolBuckets: 257 }, 'maximum allowable value is 256'],
  ['a concern gone in days', { concernRetentionDays: 5 }, 'minimum allowable value is 30'],
  ['memory that instances do not come with', { instanceMemoryMB: 3000 }, '2048'],
  ['fewer instances than Azure counts', { maximumInstances: 39 }, 'minimum allowable value is 40'],
  ['more than Azure has', { maximumInstances: 1001 }, 'maximum allowable value is 1000'],
  ['part of a thousand', { databaseMaximumRequestUnits: 1500 }, 'whole thousands only'],
  ['a backup that Azure does not keep', { backupTier: 'Continuous8Days' }, "'Continuous30Days'"],
  ['another way to sign in', { signIn: 'google' }, "'existing'"],
  ['existing sign-in without its ids', { signIn: 'existing' }, 'need existingSignInClientId'],
  ['a verified domain that is not named', { mailDomainVerified: true }, 'there is no mailDomain'],
  ['an organisation without an address', { organisationName: 'One' }, 'go together'],
  ['a budget without a beginning', { monthlyBudget: 1 }, 'the first day of a month'],
  [
    'a budget that begins in mid-month',
    { monthlyBudget: 1, budgetStart: '2027-01-15' },
    'the first day of a month',
  ],
  ['a parameter that nobody reads', { poolBucket: 4 }, '"poolBucket"'],
])('%s is refused before anything is made', async (_, parameters, words) => {
  await expect(withOther(parameters)).rejects.toThrow(words);
});
