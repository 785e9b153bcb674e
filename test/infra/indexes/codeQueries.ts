/** Every query in the code, found in its source and parsed as the local database parses it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parseQueryText } from '../../../dev/cosmos/sql/queryParser';
import type { Query } from '../../../dev/cosmos/sql/syntax';
import { containers } from '../../../shared/names';

/** Repositories that work in two containers, and where their queries run. */
const elsewhere: Record<string, string> = { 'shared/safety/switchRepository.ts': 'settings' };

export interface CodeQuery {
  file: string;
  container: string;
  query: Query;
}

let known: CodeQuery[] | undefined;

/** @throws Error for a query that cannot be read, or whose container is not said. */
export const codeQueries = (): CodeQuery[] => (known ??= findQueries());

function findQueries(): CodeQuery[] {
  return ['shared', 'functions'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const file = join(root, name).replaceAll('\\', '/');
        const source = readFileSync(file, 'utf8');
        if (!source.includes('SELECT')) return [];
        return queryTexts(file, source).map((text) => ({
          file,
          container: containerOf(file, source),
          query: parseQueryText(text).query,
        }));
      }),
  );
}

function containerOf(file: string, source: string): string {
  const named = [...new Set([...source.matchAll(/container `(\w+)`/g)].map(([, name]) => name))];
  const name = elsewhere[file] ?? (named.length === 1 ? named[0] : undefined);
  if (name !== undefined && name in containers) return name;
  throw new Error(
    `${file} has queries: its first comment must say "container \`name\`", or this file where they run`,
  );
}

/** Texts that are queries, those too that are put together from constants of the same file. */
function queryTexts(file: string, source: string): string[] {
  const constants = new Map<string, string>();
  const texts: string[] = [];

  function textOf(node: ts.Node): string | undefined {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isIdentifier(node)) return constants.get(node.text);
    if (!ts.isTemplateExpression(node)) return undefined;
    const parts = node.templateSpans.map(({ expression, literal }) => {
      const text = textOf(expression);
      return text === undefined ? undefined : text + literal.text;
    });
    if (parts.every((part) => part !== undefined)) return node.head.text + parts.join('');
    if (!/\bSELECT\b/.test(node.getText())) return undefined;
    throw new Error(`${file}: a query is put together from more than constants of its file`);
  }

  function visit(node: ts.Node): void {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      const text = textOf(node.initializer);
      if (text !== undefined) constants.set(node.name.text, text);
    }
    const text = ts.isIdentifier(node) ? undefined : textOf(node);
    if (text !== undefined && /^\s*SELECT\s/.test(text)) texts.push(text);
    ts.forEachChild(node, visit);
  }

  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return [...new Set(texts)];
}
