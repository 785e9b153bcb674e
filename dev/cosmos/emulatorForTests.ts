/** An emulator with a client and a database for one test file, all closed at its end. */
import {
  CosmosClient,
  type ChangeFeedIteratorOptions,
  type Container,
  type ContainerRequest,
  type Database,
  type FeedOptions,
  type JSONValue,
} from '@azure/cosmos';
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import {
  startCosmosEmulator,
  type CosmosEmulator,
  type CosmosEmulatorOptions,
} from './cosmosEmulator';

/** How often the SDK itself tries again after a 429. Tests that look at a 429 want to see the first. */
type Retries = 'no-retries' | 'retries';

export function clientOf(connectionString: string, retries: Retries = 'no-retries'): CosmosClient {
  const retryOptions = { maxRetryAttemptCount: retries === 'retries' ? 9 : 0 };
  return new CosmosClient({ connectionString, connectionPolicy: { retryOptions } });
}

export interface Fixture {
  readonly emulator: CosmosEmulator;
  readonly client: CosmosClient;
  readonly database: Database;
  /** Makes a container with the key `/pk`, or as defined. */
  readonly container: (definition?: ContainerRequest) => Promise<Container>;
}

let containers = 0;

async function start(options: CosmosEmulatorOptions, retries: Retries): Promise<Fixture> {
  const emulator = await startCosmosEmulator(options);
  const client = clientOf(emulator.connectionString, retries);
  const { database } = await client.databases.createIfNotExists({ id: 'tests' });
  const container: Fixture['container'] = async (definition = {}) => {
    containers += 1;
    const made = await database.containers.create({
      id: `container-${containers}`,
      partitionKey: { paths: ['/pk'] },
      ...definition,
    });
    return made.container;
  };
  return { emulator, client, database, container };
}

/** Starts an emulator, does the work and closes what was started, also when the work fails. */
export async function withEmulator<Result>(
  options: CosmosEmulatorOptions,
  work: (fixture: Fixture) => Promise<Result>,
  retries: Retries = 'no-retries',
): Promise<Result> {
  const fixture = await start(options, retries);
  try {
    return await work(fixture);
  } finally {
    fixture.client.dispose();
    await fixture.emulator.close();
  }
}

const coded = z.object({ code: z.union([z.number(), z.string()]) });
/** What a batch throws has the SDK's own error as its cause. */
const refusal = z.union([coded, z.object({ cause: coded }).transform(({ cause }) => cause)]);
const answered = z.object({ statusCode: z.number() });

/** The status that a call was answered with, whether the SDK returns or throws it. */
export async function statusOf(call: Promise<unknown>): Promise<number | string> {
  const settled = await call.then(
    (answer) => ({ code: answered.parse(answer).statusCode }),
    (error: unknown) => refusal.parse(error),
  );
  return settled.code;
}

/** All rows of a query; parameters are given without their `@`. */
export async function rowsOf(
  container: Container,
  query: string,
  parameters: Readonly<Record<string, JSONValue>> = {},
  options: FeedOptions = {},
): Promise<unknown[]> {
  const list = Object.entries(parameters).map(([name, value]) => ({ name: `@${name}`, value }));
  const spec = { query, parameters: list };
  const { resources } = await container.items.query<unknown>(spec, options).fetchAll();
  return resources;
}

/** The status of a query that is refused. */
export async function refusalOf(container: Container, query: string): Promise<number | string> {
  return statusOf(container.items.query(query).fetchAll());
}

/**
 * Options for the change feed. The SDK's own starts are no instances of the class that its
 * options ask for, so this one is not assigned as such.
 */
export function feedFrom(
  changeFeedStartFrom: object,
  maxItemCount = 100,
): ChangeFeedIteratorOptions {
  return Object.assign({ maxItemCount }, { changeFeedStartFrom });
}

/**
 * A request as the REST interface's documentation describes it, for what the SDK itself would not send.
 * @param link the resource link that is signed.
 */
export async function signedRequest(
  connectionString: string,
  { method, path, type, link, headers = {}, body }: RestRequest,
): Promise<Response> {
  const [, origin, key = ''] =
    /^AccountEndpoint=(.+)\/;AccountKey=(.+);$/.exec(connectionString) ?? [];
  const date = new Date().toUTCString();
  const text = `${method.toLowerCase()}\n${type}\n${link}\n${date.toLowerCase()}\n\n`;
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
  return fetch(`${origin}${path}`, {
    method,
    body: body ?? null,
    headers: {
      authorization: encodeURIComponent(`type=master&ver=1.0&sig=${signature}`),
      'x-ms-date': date,
      ...headers,
    },
  });
}

interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly link: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
