/** Walks through a query's tokens, one ahead. */
import { SqlError } from './sqlError';
import { tokenize, type Token } from './tokenizer';

export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;
  /** The parameters that were read so far, with their `@`. */
  readonly parameters = new Set<string>();

  constructor(query: string) {
    this.#tokens = tokenize(query);
  }

  get next(): Token {
    return this.peek(0);
  }

  peek(ahead: number): Token {
    return this.#tokens[this.#at + ahead] ?? { kind: 'end', text: 'end of query' };
  }

  take(): Token {
    const token = this.next;
    this.#at += 1;
    return token;
  }

  /** Whether the token `ahead` of here is this keyword (in capitals) or operator. */
  is(word: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return (
      (token.kind === 'keyword' && token.word === word) ||
      (token.kind === 'operator' && token.text === word)
    );
  }

  /** Steps over the keyword or operator if it is next. */
  eat(word: string): boolean {
    if (!this.is(word)) return false;
    this.#at += 1;
    return true;
  }

  /** Steps over the first of these operators that is next. */
  eatOneOf<Word extends string>(words: readonly Word[]): Word | undefined {
    return words.find((word) => this.eat(word));
  }

  need(word: string): void {
    if (!this.eat(word)) {
      throw new SqlError(`Syntax error, expected '${word}' near '${this.next.text}'.`);
    }
  }

  identifier(): string {
    if (this.next.kind !== 'identifier') {
      throw new SqlError(`Syntax error, identifier expected near '${this.next.text}'.`);
    }
    return this.take().text;
  }

  /** A property's name or an alias, which may also be a keyword. */
  name(): string {
    return this.next.kind === 'keyword' ? this.take().text : this.identifier();
  }

  /** A name, or a name in quotes. */
  nameOrString(): string {
    if (this.next.kind !== 'string') return this.name();
    const { value } = this.next;
    this.take();
    return value;
  }

  list<Item>(item: () => Item): Item[] {
    const items = [item()];
    while (this.eat(',')) items.push(item());
    return items;
  }

  /** A list in brackets, which may be empty; the opening bracket has been read. */
  listUntil<Item>(closing: string, item: () => Item): Item[] {
    if (this.eat(closing)) return [];
    const items = this.list(item);
    this.need(closing);
    return items;
  }

  syntaxError(): SqlError {
    return new SqlError(`Syntax error, incorrect syntax near '${this.next.text}'.`);
  }
}
