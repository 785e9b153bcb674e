/** What a request's path names. */
import { badRequest, notFound } from '../cosmosError';

export type DefinitionResource =
  | { readonly kind: 'account' | 'offers' | 'databases' }
  | { readonly kind: 'database' | 'containers'; readonly database: string }
  | {
      readonly kind: 'container' | 'ranges';
      readonly database: string;
      readonly container: string;
    };

export type DocumentResource =
  | { readonly kind: 'documents'; readonly database: string; readonly container: string }
  | {
      readonly kind: 'document';
      readonly database: string;
      readonly container: string;
      readonly id: string;
    };

export type Resource = DefinitionResource | DocumentResource;

/** What a signature is made over. */
export interface SignedResource {
  readonly type: string;
  readonly link: string;
}

/** @throws CosmosError 400 when the path's escapes are broken. */
export function pathSegments(url: string): string[] {
  const [path = ''] = url.split('?');
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) throw badRequest(`The path ${path} is invalid.`);
    throw error;
  }
}

/** A path ends with a collection, which is signed by its owner's link, or with one resource's id. */
export function signedResource(segments: readonly string[]): SignedResource {
  const endsWithCollection = segments.length % 2 === 1;
  return {
    type: segments.at(endsWithCollection ? -1 : -2) ?? '',
    link: segments.slice(0, endsWithCollection ? -1 : undefined).join('/'),
  };
}

/** @throws CosmosError 404 for a path that the emulator does not have. */
export function resourceAt(segments: readonly string[]): Resource {
  const [root, database, containers, container, part, id, ...more] = segments;
  if (root === undefined) return { kind: 'account' };
  if (root === 'offers' && database === undefined) return { kind: 'offers' };
  if (root !== 'dbs' || more.length > 0) throw notFound();
  if (database === undefined) return { kind: 'databases' };
  if (containers === undefined) return { kind: 'database', database };
  if (containers !== 'colls') throw notFound();
  if (container === undefined) return { kind: 'containers', database };
  if (part === undefined) return { kind: 'container', database, container };
  if (part === 'pkranges' && id === undefined) return { kind: 'ranges', database, container };
  if (part !== 'docs') throw notFound();
  return id === undefined
    ? { kind: 'documents', database, container }
    : { kind: 'document', database, container, id };
}
