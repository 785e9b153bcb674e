/** Containers, queues and blob containers are those that the code uses. */
import { blobContainers, containers, poisonQueueOf, queues } from '../../../shared/names';
import { ofType, ownName, storageAccounts, theOne } from '../prediction';
import { requireCompositeIndex } from '../../../dev/cosmos/sql/orderByPath';
import { codeQueries } from '../indexes/codeQueries';
import { compositeIndexes, indexedPaths, missingPaths } from '../indexes/indexedPaths';
import type { Rules } from './rule';

const containerType = 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers';

/** The host's own: the deployed package lies there. */
const packages = 'packages';
/** In days, leap days among them. */
const tenYears = 3653;

export const storeRules: Rules = {
  'containers, partition keys and time to live are those of the code': (prediction) => {
    const database = theOne(prediction, 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases');
    const made = ofType(prediction, `${database.type}/containers`);
    expect(ownName(database)).toBe('portal');
    expect(made.map(({ properties }) => properties['resource'])).toEqual(
      Object.values(containers).map((container) => ({
        id: container.name,
        partitionKey: { paths: [container.partitionKey], kind: 'Hash', version: 2 },
        indexingPolicy: expect.objectContaining({ indexingMode: 'consistent' }) as object,
        ...('perItemTtl' in container ? { defaultTtl: -1 } : {}),
      })),
    );
    expect(made.map(ownName)).toEqual(Object.values(containers).map(({ name }) => name));
  },
  'what queries filter and sort by is indexed': (prediction) => {
    expect(codeQueries().length).toBeGreaterThan(5);
    const missing = ofType(prediction, containerType).flatMap((container) =>
      missingPaths(ownName(container), indexedPaths(container)),
    );
    expect(missing).toEqual([]);
  },
  'a sort by several properties has an index of its own': (prediction) => {
    const made = ofType(prediction, containerType);
    for (const { file, container, query } of codeQueries()) {
      const indexes = made.filter((candidate) => ownName(candidate) === container);
      expect(() => {
        requireCompositeIndex(query, indexes.flatMap(compositeIndexes));
      }).not.toThrow(file);
    }
  },
  'queues are those of the code, each with its poison queue': (prediction) => {
    const made = ofType(prediction, 'Microsoft.Storage/storageAccounts/queueServices/queues');
    const names = Object.values(queues);
    expect(made.map(ownName)).toEqual([...names, ...names.map(poisonQueueOf)]);
    const { host } = storageAccounts(prediction);
    for (const { id } of made) expect(id).toContain(`${host.id}/`);
  },
  'blob containers are those of the code, and one for the package': (prediction) => {
    const made = ofType(prediction, 'Microsoft.Storage/storageAccounts/blobServices/containers');
    const { host, records } = storageAccounts(prediction);
    const within = ({ id }: { id: string }) =>
      made.filter((container) => container.id.startsWith(`${id}/`)).map(ownName);
    expect(within(records)).toEqual(Object.values(blobContainers));
    expect(within(host)).toEqual([packages]);
    expect(JSON.stringify(theOne(prediction, 'Microsoft.Web/sites'))).toContain(
      `reference('${host.id}', '2026-04-01').primaryEndpoints.blob, '${packages}')]`,
    );
  },
  'books cannot be changed for ten years, tombstones for the longest time that there is': (
    prediction,
    { recordsLocked = false },
  ) => {
    const type = 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies';
    const days = ofType(prediction, type).map(({ name, properties }) => [
      name.split('/')[2],
      properties,
    ]);
    if (recordsLocked === true) expect(days).toEqual([]);
    else
      expect(days).toEqual([
        [blobContainers.reconciliation, { immutabilityPeriodSinceCreationInDays: tenYears }],
        [blobContainers.ledger, { immutabilityPeriodSinceCreationInDays: tenYears }],
        [blobContainers.tombstones, { immutabilityPeriodSinceCreationInDays: 146_000 }],
      ]);
  },
  'nothing but books grows cold, and goes when its time is over; a deleted blob is gone': (
    prediction,
  ) => {
    const { properties } = theOne(
      prediction,
      'Microsoft.Storage/storageAccounts/managementPolicies',
    );
    expect(properties).toEqual({
      policy: {
        rules: [
          {
            name: 'books',
            type: 'Lifecycle',
            enabled: true,
            definition: {
              filters: {
                blobTypes: ['blockBlob'],
                prefixMatch: [`${blobContainers.reconciliation}/`, `${blobContainers.ledger}/`],
              },
              actions: {
                baseBlob: {
                  tierToCool: { daysAfterCreationGreaterThan: 90 },
                  delete: { daysAfterCreationGreaterThan: tenYears },
                },
              },
            },
          },
        ],
      },
    });
    const { records } = storageAccounts(prediction);
    const services = ofType(prediction, 'Microsoft.Storage/storageAccounts/blobServices');
    expect(services.find(({ id }) => id.startsWith(`${records.id}/`))?.properties).toEqual({
      containerDeleteRetentionPolicy: { enabled: true, days: 7 },
      deleteRetentionPolicy: { enabled: false },
    });
  },
};
