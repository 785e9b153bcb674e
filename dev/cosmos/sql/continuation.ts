/** Continuation tokens: where a page ended, so that the next one goes on there whatever was written since. */
import { z } from 'zod';
import { anyJson, parseJson } from '../json';
import { SqlError } from './sqlError';
import type { Value } from './values';

/** After the last row of a page: its ORDER BY values, its document, and how many such rows were given. */
interface AfterRow {
  readonly kind: 'row';
  readonly keys: readonly Value[];
  readonly sequence: number;
  readonly given: number;
}

/** For aggregates, DISTINCT, TOP and OFFSET, which have no place among the documents: a count of rows. */
interface AfterCount {
  readonly kind: 'count';
  readonly given: number;
}

export type Continuation = AfterRow | AfterCount;

/** JSON has no `undefined`, so a key is a list of one value or of none. */
const tokenContent = z.union([
  z.strictObject({
    keys: z.array(z.array(anyJson).max(1)),
    sequence: z.int(),
    given: z.int().positive(),
  }),
  z.strictObject({ given: z.int().positive() }),
]);

export function writeContinuation(continuation: Continuation): string {
  const { given } = continuation;
  const content: z.input<typeof tokenContent> =
    continuation.kind === 'count'
      ? { given }
      : {
          keys: continuation.keys.map((key) => (key === undefined ? [] : [key])),
          sequence: continuation.sequence,
          given,
        };
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** @throws SqlError for a token that was not written by `writeContinuation`. */
export function readContinuation(token: string): Continuation {
  const content = tokenContent.safeParse(parseToken(token));
  if (!content.success) throw new SqlError('Invalid Continuation Token');
  const { data } = content;
  if (!('keys' in data)) return { kind: 'count', given: data.given };
  return { kind: 'row', ...data, keys: data.keys.map(([key]) => key) };
}

function parseToken(token: string): unknown {
  try {
    return parseJson(Buffer.from(token, 'base64url').toString());
  } catch {
    return undefined; // Not JSON is one of the ways of not being a token.
  }
}
