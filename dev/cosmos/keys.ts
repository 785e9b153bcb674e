/** The emulator's keys: the one that everybody knows, and one for each container that may only be read. */
import { createHmac } from 'node:crypto';

/** The key that Microsoft's own emulator publishes. It protects nothing: the emulator listens on 127.0.0.1 only. */
const MASTER_KEY =
  'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==';

/** Who signed a request: the master key's holder, or the reader of one container. */
export type Principal =
  { readonly kind: 'master' } | { readonly kind: 'reader'; readonly container: string };

/** The same container name always gives the same key. */
function readerKey(container: string): string {
  return createHmac('sha512', Buffer.from(MASTER_KEY, 'base64')).update(container).digest('base64');
}

export function masterConnectionString(origin: string): string {
  return `AccountEndpoint=${origin}/;AccountKey=${MASTER_KEY};`;
}

export function readerConnectionString(origin: string, container: string): string {
  return `AccountEndpoint=${origin}/;AccountKey=${readerKey(container)};`;
}

/** The holder of the key that gave `signature` for `text`, if it is one of ours. */
export function findSigner(
  text: string,
  signature: string,
  containers: Iterable<string>,
): Principal | undefined {
  const signedWith = (key: string): boolean =>
    signature === createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
  if (signedWith(MASTER_KEY)) return { kind: 'master' };
  for (const container of containers) {
    if (signedWith(readerKey(container))) return { kind: 'reader', container };
  }
  return undefined;
}
