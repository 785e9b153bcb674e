/** The change feed over HTTP: where a reader is, is an ETag. */
import { badRequest } from '../cosmosError';
import { readChangeFeed, type FeedStart } from '../store/changeFeedPage';
import type { Container } from '../store/container';
import { containerHeaders, listAnswer, type Answer } from './answer';
import { pageRows, partitionKeyIn, type CosmosRequest } from './cosmosRequest';

const LATEST_VERSION = 'incremental feed';

/** @throws CosmosError 400 for a mode, a range or a start that the emulator does not have. */
export function changeFeed(request: CosmosRequest, container: Container): Answer {
  if (request.header('a-im')?.toLowerCase() !== LATEST_VERSION) {
    throw badRequest('Only the change feed of latest versions is supported.');
  }
  if (request.header('x-ms-start-epk') !== undefined) {
    // To answer all changes instead would show a reader what is not in its range.
    throw badRequest('The change feed of a part of a partition range is not supported.');
  }
  const start = feedStart(request, container);
  const page = readChangeFeed(container, start, partitionKeyIn(request), pageRows(request));
  const headers = { ...containerHeaders(container), etag: `"${page.lsn}"` };
  const { changes, charge } = page;
  if (changes.length === 0) return { status: 304, headers, body: undefined, charge };
  const answer = listAnswer('Documents', changes, { charge, rid: container.definition.rid });
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** An ETag goes on where a page ended, `*` begins now, a time at that time, nothing at the beginning. */
function feedStart({ header }: CosmosRequest, container: Container): FeedStart {
  const etag = header('if-none-match');
  if (etag === '*') return { kind: 'after', lsn: container.places.lsn };
  if (etag !== undefined) {
    const lsn = /^"?(\d+)"?$/.exec(etag)?.[1];
    if (lsn === undefined) throw badRequest(`${etag} is no place in the change feed.`);
    return { kind: 'after', lsn: Number(lsn) };
  }
  const since = header('if-modified-since');
  if (since === undefined) return { kind: 'after', lsn: 0 };
  const milliseconds = Date.parse(since);
  if (Number.isNaN(milliseconds)) throw badRequest(`${since} is no time.`);
  return { kind: 'since', seconds: Math.floor(milliseconds / 1000) };
}
