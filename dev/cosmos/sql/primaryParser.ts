/** Parses what operators work on: literals, names, calls, brackets, subqueries. */
import { SqlError } from './sqlError';
import type { Expression, Query } from './syntax';
import type { TokenReader } from './tokenReader';

interface Parts {
  readonly expression: () => Expression;
  readonly query: () => Query;
}

/** A primary followed by any number of `.name` and `[key]`. */
export function parsePrimaryAndPath(reader: TokenReader, parts: Parts): Expression {
  return parsePath(reader, parts, parsePrimary(reader, parts));
}

export function parsePath(reader: TokenReader, parts: Parts, start: Expression): Expression {
  let path = start;
  for (;;) {
    if (reader.eat('.')) {
      path = { kind: 'property', of: path, key: { kind: 'literal', value: reader.name() } };
    } else if (reader.eat('[')) {
      path = { kind: 'property', of: path, key: parts.expression() };
      reader.need(']');
    } else return path;
  }
}

/** A literal, a parameter, a call, a variable or something in brackets. */
export function parsePrimary(reader: TokenReader, parts: Parts): Expression {
  const token = reader.next;
  switch (token.kind) {
    case 'number':
    case 'string':
      reader.take();
      return { kind: 'literal', value: token.value };
    case 'parameter':
      reader.take();
      reader.parameters.add(token.text);
      return { kind: 'parameter', name: token.text };
    case 'operator':
      return parseBracketed(reader, parts);
    case 'keyword':
      return parseKeyword(reader, parts, token.word);
    case 'identifier':
      return parseName(reader, parts);
    case 'end':
      throw reader.syntaxError();
  }
}

function parseBracketed(reader: TokenReader, parts: Parts): Expression {
  if (reader.eat('(')) {
    if (reader.is('SELECT')) {
      const query = parts.query();
      reader.need(')');
      return { kind: 'firstOf', query };
    }
    const expression = parts.expression();
    reader.need(')');
    return expression;
  }
  if (reader.eat('[')) return { kind: 'array', items: reader.listUntil(']', parts.expression) };
  if (reader.eat('{')) {
    const entry = (): readonly [string, Expression] => {
      const name = reader.nameOrString();
      reader.need(':');
      return [name, parts.expression()];
    };
    return { kind: 'object', entries: reader.listUntil('}', entry) };
  }
  throw reader.syntaxError();
}

function parseKeyword(reader: TokenReader, parts: Parts, word: string): Expression {
  const literal = (value: boolean | null | undefined): Expression => {
    reader.take();
    return { kind: 'literal', value };
  };
  switch (word) {
    case 'TRUE':
      return literal(true);
    case 'FALSE':
      return literal(false);
    case 'NULL':
      return literal(null);
    case 'UNDEFINED':
      return literal(undefined);
    case 'EXISTS':
    case 'ARRAY': {
      reader.take();
      reader.need('(');
      const query = parts.query();
      reader.need(')');
      return { kind: word === 'EXISTS' ? 'exists' : 'arrayOf', query };
    }
    default:
      throw reader.syntaxError();
  }
}

function parseName(reader: TokenReader, parts: Parts): Expression {
  const name = reader.identifier();
  if (name === 'udf') throw new SqlError('User-defined functions are not supported.');
  if (!reader.eat('(')) return { kind: 'variable', name };
  if (reader.eat('*')) {
    reader.need(')');
    return { kind: 'call', name: name.toUpperCase(), operands: [{ kind: 'literal', value: 1 }] };
  }
  return {
    kind: 'call',
    name: name.toUpperCase(),
    operands: reader.listUntil(')', parts.expression),
  };
}
