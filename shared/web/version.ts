/** `ETag` and `If-Match`: a change names the version that it was made from. */
import type { HttpRequest } from '@azure/functions';
import type { Answer } from './answer';
import { problem } from './problem';

/** The problem of a change that names no version, or an old one; undefined when it may go on. */
export function versionProblem(request: HttpRequest, etag: string): Answer | undefined {
  const named = request.headers.get('if-match');
  if (named === null) return problem(428, 'version-required');
  return named === etag ? undefined : staleVersion;
}

export const staleVersion = problem(412, 'version-stale');
