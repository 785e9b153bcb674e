/** The routes of the account, its databases and their containers. */
import type { Json } from '../json';
import { emptyAnswer, listAnswer, resourceAnswer, type Answer } from './answer';
import type { CosmosRequest } from './cosmosRequest';
import type { Emulation } from './emulation';
import { isQuery, methodNotAllowed } from './operation';
import { queryDefinitions } from './queryRoute';
import type { DefinitionResource } from './resource';

/** @throws CosmosError for all that Cosmos DB refuses. */
export function answerDefinitions(
  emulation: Emulation,
  request: CosmosRequest,
  resource: DefinitionResource,
): Answer {
  const { account } = emulation;
  switch (resource.kind) {
    case 'account':
      return resourceAnswer(200, accountProperties(request.header('host') ?? ''));
    case 'offers':
      return listAnswer('Offers', []);
    case 'databases': {
      const list = [...account.databases.values()].map(({ definition }) => definition);
      if (isQuery(request)) return queryDefinitions(emulation, request, 'Databases', list);
      if (request.method === 'GET') return listAnswer('Databases', list);
      if (request.method !== 'POST') throw methodNotAllowed(request);
      return resourceAnswer(201, account.createDatabase(request.json()));
    }
    case 'database':
      if (request.method === 'GET') {
        return resourceAnswer(200, account.database(resource.database).definition);
      }
      if (request.method !== 'DELETE') throw methodNotAllowed(request);
      account.deleteDatabase(resource.database);
      return emptyAnswer(204);
    case 'containers': {
      const { containers } = account.database(resource.database);
      const list = [...containers.values()].map(({ definition }) => definition.json);
      if (isQuery(request)) {
        return queryDefinitions(emulation, request, 'DocumentCollections', list);
      }
      if (request.method === 'GET') return listAnswer('DocumentCollections', list);
      if (request.method !== 'POST') throw methodNotAllowed(request);
      return resourceAnswer(201, account.createContainer(resource.database, request.json()));
    }
    case 'container':
      return answerContainer(emulation, request, resource.database, resource.container);
    case 'ranges': {
      const { definition } = account.container(resource.database, resource.container);
      return listAnswer('PartitionKeyRanges', [onlyRange(definition.rid)]);
    }
  }
}

function answerContainer(
  { account }: Emulation,
  request: CosmosRequest,
  database: string,
  id: string,
): Answer {
  switch (request.method) {
    case 'GET':
      return resourceAnswer(200, account.container(database, id).definition.json);
    case 'PUT':
      return resourceAnswer(200, account.replaceContainer(database, id, request.json()));
    case 'DELETE':
      account.deleteContainer(database, id);
      return emptyAnswer(204);
    default:
      throw methodNotAllowed(request);
  }
}

/** One region, and every read sees every write that was answered. */
function accountProperties(host: string): Json {
  const locations = [{ name: 'Local', databaseAccountEndpoint: `http://${host}/` }];
  return {
    id: 'local',
    _rid: 'local',
    _self: '',
    media: '//media/',
    addresses: '//addresses/',
    _dbs: '//dbs/',
    writableLocations: locations,
    readableLocations: locations,
    enableMultipleWriteLocations: false,
    userConsistencyPolicy: { defaultConsistencyLevel: 'Strong' },
    userReplicationPolicy: {},
    systemReplicationPolicy: {},
    readPolicy: {},
    queryEngineConfiguration: '{}',
  };
}

/** All keys are in one physical partition. */
function onlyRange(rid: string): Json {
  return {
    id: '0',
    _rid: rid,
    minInclusive: '',
    maxExclusive: 'FF',
    ridPrefix: 0,
    throughputFraction: 1,
    status: 'online',
    parents: [],
    _etag: '"1"',
    _ts: 1,
  };
}
