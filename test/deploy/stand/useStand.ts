/** The project and Azure as every test of the hooks begins: signed in, and nothing deployed yet. */
import { FakeAzure } from './fakeAzure';
import { aProject, type DeployedProject } from './project';

export interface Stand {
  project: DeployedProject;
  azure: FakeAzure;
  /** The variables that azd has before a first deployment. */
  first: Record<string, string>;
}

/** Call it in the file's own scope: what it gives is there once a test runs, and new for each. */
export function useStand(): Stand {
  const stand = { first: {} } as Stand;
  beforeAll(async () => {
    stand.project = await aProject();
  });
  afterAll(() => stand.project.remove());

  beforeEach(async () => {
    stand.azure = new FakeAzure();
    stand.first = {
      AZURE_ENV_NAME: 'test',
      AZURE_LOCATION: 'westeurope',
      AZURE_SUBSCRIPTION_ID: 's-1',
      RESOURCE_MANAGER_URL: await stand.azure.start(),
    };
    await stand.project.azd.set(stand.first);
  });
  afterEach(async () => {
    await Promise.all([stand.azure.close(), stand.project.azd.forget()]);
  });
  return stand;
}
