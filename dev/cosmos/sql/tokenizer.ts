/** Query text as tokens. */
import { SqlError } from './sqlError';

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'string'; readonly value: string; readonly text: string }
  | { readonly kind: 'parameter' | 'identifier' | 'operator' | 'end'; readonly text: string }
  /** `word` is the keyword in capitals, `text` as it was written. */
  | { readonly kind: 'keyword'; readonly word: string; readonly text: string };

const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'SELECT VALUE DISTINCT TOP FROM JOIN IN WHERE GROUP ORDER BY ASC DESC OFFSET LIMIT AS ' +
    'AND OR NOT BETWEEN LIKE ESCAPE EXISTS ARRAY TRUE FALSE NULL UNDEFINED'
  ).split(' '),
);

const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s+|--[^\n]*)`,
    String.raw`(?<number>\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)`,
    String.raw`(?<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')`,
    String.raw`(?<word>@?[A-Za-z_][A-Za-z0-9_]*)`,
    String.raw`(?<operator>\?\?|\|\||<>|!=|<=|>=|[-+*\/%=<>()[\]{},.:?&|^~])`,
  ].join('|'),
  'y',
);

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
};

function unquote(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\(u[0-9a-fA-F]{4}|.)/g, (_, escaped: string) =>
      escaped.length > 1
        ? String.fromCharCode(parseInt(escaped.slice(1), 16))
        : (ESCAPES[escaped] ?? escaped),
    );
}

function wordToken(text: string): Token {
  if (text.startsWith('@')) return { kind: 'parameter', text };
  const word = text.toUpperCase();
  return KEYWORDS.has(word) ? { kind: 'keyword', word, text } : { kind: 'identifier', text };
}

/**
 * All tokens of a query; the last one is always `end`.
 * @throws SqlError at the first character that begins no token.
 */
export function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(query)?.groups;
    if (groups === undefined) {
      throw new SqlError(`Syntax error, unexpected '${query.charAt(at)}' at ${at}`);
    }
    at = TOKEN.lastIndex;
    const { number, string, word, operator } = groups;
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number), text: number });
    else if (string !== undefined)
      tokens.push({ kind: 'string', value: unquote(string), text: string });
    else if (word !== undefined) tokens.push(wordToken(word));
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator });
  }
  tokens.push({ kind: 'end', text: 'end of query' });
  return tokens;
}
