/** Containers, queues and blob containers are those that the code uses. */
import { blobContainers, containers, poisonQueueOf, queues } from '../../../shared/names';
import { ofType, ownName, theOne, type Prediction } from '../prediction';

/** The host's own: the deployed package lies there. */
const packages = 'packages';

export const storeRules = {
  'containers, partition keys and time to live are those of the code': (prediction: Prediction) => {
    const database = theOne(prediction, 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases');
    const made = ofType(prediction, `${database.type}/containers`);
    expect(ownName(database)).toBe('portal');
    expect(made.map(({ properties }) => properties['resource'])).toEqual(
      Object.values(containers).map((container) => ({
        id: container.name,
        partitionKey: { paths: [container.partitionKey], kind: 'Hash', version: 2 },
        ...('perItemTtl' in container ? { defaultTtl: -1 } : {}),
      })),
    );
    expect(made.map(ownName)).toEqual(Object.values(containers).map(({ name }) => name));
  },
  'queues are those of the code, each with its poison queue': (prediction: Prediction) => {
    const made = ofType(prediction, 'Microsoft.Storage/storageAccounts/queueServices/queues');
    const names = Object.values(queues);
    expect(made.map(ownName)).toEqual([...names, ...names.map(poisonQueueOf)]);
  },
  'blob containers are those of the code, and one for the package': (prediction: Prediction) => {
    const made = ofType(prediction, 'Microsoft.Storage/storageAccounts/blobServices/containers');
    expect(made.map(ownName)).toEqual([...Object.values(blobContainers), packages]);
    expect(JSON.stringify(theOne(prediction, 'Microsoft.Web/sites'))).toContain(
      `primaryEndpoints.blob, '${packages}')]`,
    );
  },
};
