/** Parses a whole query: SELECT, FROM, JOIN, WHERE, GROUP BY, ORDER BY, OFFSET LIMIT. */
import { parseExpression } from './expressionParser';
import { parsePath, parsePrimary } from './primaryParser';
import {
  propertyName,
  type Expression,
  type Ordering,
  type Query,
  type SelectedItem,
  type Selection,
  type Source,
} from './syntax';
import { TokenReader } from './tokenReader';

interface ParsedQuery {
  readonly query: Query;
  /** The parameters that it uses, with their `@`. */
  readonly parameters: ReadonlySet<string>;
}

/** @throws SqlError when the text is not one query. */
export function parseQueryText(text: string): ParsedQuery {
  const reader = new TokenReader(text);
  const query = parseQuery(reader);
  if (reader.next.kind !== 'end') throw reader.syntaxError();
  return { query, parameters: reader.parameters };
}

function parseQuery(reader: TokenReader): Query {
  const expression = (): Expression => parseExpression(reader, () => parseQuery(reader));
  const number = (): Expression =>
    parsePrimary(reader, { expression, query: () => parseQuery(reader) });

  reader.need('SELECT');
  return {
    distinct: reader.eat('DISTINCT'),
    top: reader.eat('TOP') ? number() : undefined,
    selection: parseSelection(reader, expression),
    sources: reader.eat('FROM') ? parseSources(reader, expression) : [],
    where: reader.eat('WHERE') ? expression() : undefined,
    groupBy: parseBy(reader, 'GROUP', expression),
    orderBy: parseBy(reader, 'ORDER', () => parseOrdering(reader, expression)),
    range: parseRange(reader, number),
  };
}

function parseSelection(reader: TokenReader, expression: () => Expression): Selection {
  if (reader.eat('*')) return { kind: 'everything' };
  if (reader.eat('VALUE')) return { kind: 'value', expression: expression() };
  return { kind: 'items', items: reader.list(() => parseItem(reader, expression)) };
}

function parseItem(reader: TokenReader, expression: () => Expression): SelectedItem {
  const selected = expression();
  if (reader.eat('AS')) return { expression: selected, name: reader.nameOrString() };
  const name = reader.next.kind === 'identifier' ? reader.identifier() : ownName(selected);
  return { expression: selected, name };
}

/** `c.price` is called `price`, `c` is called `c`, `1 + 1` has no name. */
function ownName(expression: Expression): string | undefined {
  return expression.kind === 'variable' ? expression.name : propertyName(expression);
}

function parseSources(reader: TokenReader, expression: () => Expression): Source[] {
  const sources = [parseSource(reader, expression)];
  while (reader.eat('JOIN')) sources.push(parseSource(reader, expression));
  return sources;
}

function parseSource(reader: TokenReader, expression: () => Expression): Source {
  if (reader.eat('(')) {
    const query = parseSubquery(reader);
    reader.eat('AS');
    return { kind: 'subquery', query, alias: reader.identifier() };
  }
  const parts = { expression, query: () => parseQuery(reader) };
  const first = reader.identifier();
  if (reader.eat('IN')) {
    if (reader.eat('(')) return { kind: 'subquery', query: parseSubquery(reader), alias: first };
    const root: Expression = { kind: 'variable', name: reader.identifier() };
    return { kind: 'each', path: parsePath(reader, parts, root), alias: first };
  }
  const path = parsePath(reader, parts, { kind: 'variable', name: first });
  const named = reader.eat('AS') || reader.next.kind === 'identifier';
  const alias = named ? reader.identifier() : ownName(path);
  if (alias === undefined) throw reader.syntaxError();
  return { kind: 'path', path, alias };
}

function parseSubquery(reader: TokenReader): Query {
  const query = parseQuery(reader);
  reader.need(')');
  return query;
}

function parseBy<Item>(reader: TokenReader, word: 'GROUP' | 'ORDER', item: () => Item): Item[] {
  if (!reader.eat(word)) return [];
  reader.need('BY');
  return reader.list(item);
}

function parseOrdering(reader: TokenReader, expression: () => Expression): Ordering {
  const ordered = expression();
  const descending = reader.eat('DESC');
  if (!descending) reader.eat('ASC');
  return { expression: ordered, descending };
}

function parseRange(reader: TokenReader, number: () => Expression): Query['range'] {
  if (!reader.eat('OFFSET')) return undefined;
  const offset = number();
  reader.need('LIMIT');
  return { offset, limit: number() };
}
