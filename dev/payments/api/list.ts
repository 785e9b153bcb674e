/** One page of a list: newest first, with cursors that are objects' ids. */
import { missing } from './stripeProblem';

interface Listed {
  id: string;
}

interface Cursor {
  limit: number;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

export interface ListPage<T> {
  object: 'list';
  url: string;
  has_more: boolean;
  data: T[];
}

/** @throws StripeProblem when a cursor names nothing in the list. */
export function listPage<T extends Listed>(
  url: string,
  oldestFirst: Iterable<T>,
  { limit, starting_after: after, ending_before: before }: Cursor,
): ListPage<T> {
  const all = [...oldestFirst].reverse();
  const position = (id: string, param: string) => {
    const index = all.findIndex((each) => each.id === id);
    if (index < 0) throw missing('object', id, param);
    return index;
  };
  if (before !== undefined) {
    const end = position(before, 'ending_before');
    const start = Math.max(0, end - limit);
    return { object: 'list', url, has_more: start > 0, data: all.slice(start, end) };
  }
  const start = after === undefined ? 0 : position(after, 'starting_after') + 1;
  const end = start + limit;
  return { object: 'list', url, has_more: end < all.length, data: all.slice(start, end) };
}
