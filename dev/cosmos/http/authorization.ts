/** Who signed a request, and whether they may make it (SG-40). */
import { CosmosError, SUBSTATUS } from '../cosmosError';
import { findSigner, type Principal } from '../keys';
import type { CosmosRequest } from './cosmosRequest';
import type { DocumentOperation } from './operation';
import type { SignedResource } from './resource';

/**
 * Checks the signature over method, resource and date.
 * @param containers those whose reading keys are accepted.
 * @throws CosmosError 401 when no key that we know made it.
 */
export function authenticate(
  method: string,
  { type, link }: SignedResource,
  header: CosmosRequest['header'],
  containers: Iterable<string>,
): Principal {
  const authorization = header('authorization');
  if (authorization === undefined) {
    throw new CosmosError(401, 'Required Header authorization is missing.');
  }
  const date = header('x-ms-date') ?? '';
  // Offers alone are signed in lower case.
  const signedLink = type === 'offers' ? link.toLowerCase() : link;
  const text = `${method.toLowerCase()}\n${type}\n${signedLink}\n${date.toLowerCase()}\n\n`;
  const principal = findSigner(text, signatureIn(authorization), containers);
  if (principal === undefined) {
    throw new CosmosError(
      401,
      "The input authorization token can't serve the request. The wrong key is being used or the expected payload is not built as per the protocol.",
    );
  }
  return principal;
}

/** `type=master&ver=1.0&sig=...`, escaped as a whole; the signature has no `&` but may have `=`. */
function signatureIn(authorization: string): string {
  const escaped = /^type%3Dmaster%26ver%3D1\.0%26sig%3D(.+)$/i.exec(authorization)?.[1] ?? '';
  return escaped.replace(/%2B/gi, '+').replace(/%2F/gi, '/').replace(/%3D/gi, '=');
}

/** Reading documents, and what the SDK reads before it does. */
const READER_OPERATIONS: readonly (DocumentOperation | undefined)[] = [
  'read',
  'query',
  'query-plan',
];

/** @throws CosmosError 403 when the reader of one container asks for anything else. */
export function requirePermission(
  principal: Principal,
  { method, resource }: CosmosRequest,
  operation: DocumentOperation | undefined,
): void {
  if (principal.kind === 'master') return;
  const mayRead = (): boolean => {
    switch (resource.kind) {
      case 'account':
      case 'database':
        return method === 'GET';
      case 'container':
      case 'ranges':
        return method === 'GET' && resource.container === principal.container;
      case 'document':
      case 'documents':
        return READER_OPERATIONS.includes(operation) && resource.container === principal.container;
      case 'databases':
      case 'containers':
      case 'offers':
        return false;
    }
  };
  if (mayRead()) return;
  throw new CosmosError(
    403,
    `Request is blocked because the principal, which reads the container ${principal.container}, does not have required permissions to ${operation ?? method.toLowerCase()} on this resource.`,
    SUBSTATUS.notPermitted,
  );
}
