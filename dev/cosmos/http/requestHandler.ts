/** From a request to its answer: who asks, whether a fault or the throttle is in the way, which route. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerControl, type Control } from '../control/controlRoutes';
import type { Throttle } from '../control/throttle';
import { CosmosError } from '../cosmosError';
import { BASE_CHARGE } from '../store/requestCharge';
import type { Answer } from './answer';
import { authenticate, requirePermission } from './authorization';
import { headerOf, parseBody, readBody, type CosmosRequest } from './cosmosRequest';
import { answerDefinitions } from './definitionRoutes';
import { answerDocuments } from './documentRoutes';
import type { Emulation } from './emulation';
import { documentOperation, documentsOperation, type DocumentOperation } from './operation';
import { pathSegments, resourceAt, signedResource, type DocumentResource } from './resource';

export interface Handling extends Control {
  readonly emulation: Emulation;
  readonly throttle: Throttle | undefined;
  /** The containers whose reading keys are accepted. */
  readonly readableContainers: () => Iterable<string>;
}

/** What API version the answers are of. */
const API_VERSION = '2020-07-15';

export async function handleRequest(
  handling: Handling,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await answerOrError(handling, message);
  if (answer === 'drop') {
    message.socket.destroy();
    return;
  }
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    'x-ms-activity-id': randomUUID(),
    'x-ms-request-charge': answer.charge.toFixed(2),
    'x-ms-version': API_VERSION,
    ...answer.headers,
  });
  response.end(answer.body);
}

async function answerOrError(
  handling: Handling,
  message: IncomingMessage,
): Promise<Answer | 'drop'> {
  try {
    return await answerMessage(handling, message);
  } catch (error) {
    return errorAnswer(error instanceof CosmosError ? error : ownFault(error));
  }
}

async function answerMessage(
  handling: Handling,
  message: IncomingMessage,
): Promise<Answer | 'drop'> {
  const body = await readBody(message);
  const method = message.method ?? 'GET';
  const segments = pathSegments(message.url ?? '/');
  if (segments[0] === '_local') return answerControl(handling, method, segments, body);

  const header = headerOf(message);
  const readers = handling.readableContainers();
  const principal = authenticate(method, signedResource(segments), header, readers);
  const resource = resourceAt(segments);
  const request: CosmosRequest = { method, resource, header, json: () => parseBody(body) };
  if (resource.kind !== 'document' && resource.kind !== 'documents') {
    requirePermission(principal, request, undefined);
    return answerDefinitions(handling.emulation, request, resource);
  }
  const operation =
    resource.kind === 'document' ? documentOperation(request) : documentsOperation(request);
  requirePermission(principal, request, operation);
  return operation === 'query-plan'
    ? answerDocuments(handling.emulation, request, resource, operation)
    : answerCounted(handling, request, resource, operation);
}

async function answerCounted(
  { emulation, counts, faults, throttle }: Handling,
  request: CosmosRequest,
  resource: DocumentResource,
  operation: Exclude<DocumentOperation, 'query-plan'>,
): Promise<Answer | 'drop'> {
  counts.count(resource.container, operation);
  if ((await faults.meet(operation, resource.container)) === 'drop') return 'drop';
  throttle?.admit();
  let charge = BASE_CHARGE;
  try {
    const answer = answerDocuments(emulation, request, resource, operation);
    ({ charge } = answer);
    return answer;
  } finally {
    throttle?.spend(charge);
    counts.addCharge(charge);
  }
}

function errorAnswer(error: CosmosError): Answer {
  const { status, substatus, retryAfterMs } = error;
  return {
    status,
    headers: {
      ...(substatus === undefined ? {} : { 'x-ms-substatus': String(substatus) }),
      ...(retryAfterMs === undefined ? {} : { 'x-ms-retry-after-ms': String(retryAfterMs) }),
    },
    body: JSON.stringify(error.body()),
    charge: BASE_CHARGE,
  };
}

/** A mistake of the emulator's: its user is its developer, so the whole of it is told. */
function ownFault(error: unknown): CosmosError {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new CosmosError(500, text);
}
