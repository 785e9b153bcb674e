/** A query as a tree: what the parser makes and the compiler reads. */
import type { Json } from '../json';

export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^';

export type Expression =
  | { readonly kind: 'literal'; readonly value: Json | undefined }
  | { readonly kind: 'parameter' | 'variable'; readonly name: string }
  | { readonly kind: 'property'; readonly of: Expression; readonly key: Expression }
  | {
      readonly kind: 'conditional';
      readonly test: Expression;
      readonly whenTrue: Expression;
      readonly otherwise: Expression;
    }
  | {
      readonly kind: 'and' | 'or' | 'coalesce';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'not' | 'negate'; readonly operand: Expression }
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'in'; readonly operand: Expression; readonly options: readonly Expression[] }
  | { readonly kind: 'inQuery'; readonly operand: Expression; readonly query: Query }
  | {
      readonly kind: 'like';
      readonly operand: Expression;
      readonly pattern: Expression;
      readonly escape: Expression | undefined;
    }
  | { readonly kind: 'array'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Expression])[] }
  | { readonly kind: 'exists' | 'arrayOf' | 'firstOf'; readonly query: Query }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Expression[] };

/** What FROM and JOIN read. `each` goes through an array, a `subquery` through its rows. */
export type Source =
  | { readonly kind: 'path' | 'each'; readonly path: Expression; readonly alias: string }
  | { readonly kind: 'subquery'; readonly query: Query; readonly alias: string };

export type Selection =
  | { readonly kind: 'everything' }
  | { readonly kind: 'value'; readonly expression: Expression }
  | { readonly kind: 'items'; readonly items: readonly SelectedItem[] };

export interface SelectedItem {
  /** `undefined` for an expression that has no name of its own: it becomes `$1`, `$2`, ... */
  readonly name: string | undefined;
  readonly expression: Expression;
}

export interface Ordering {
  readonly expression: Expression;
  readonly descending: boolean;
}

export interface Query {
  readonly distinct: boolean;
  readonly top: Expression | undefined;
  readonly selection: Selection;
  readonly sources: readonly Source[];
  readonly where: Expression | undefined;
  readonly groupBy: readonly Expression[];
  readonly orderBy: readonly Ordering[];
  readonly range: { readonly offset: Expression; readonly limit: Expression } | undefined;
}

/** `price` for `c.price` and `c["price"]`; `undefined` for what is no property with a fixed name. */
export function propertyName(expression: Expression): string | undefined {
  if (expression.kind !== 'property' || expression.key.kind !== 'literal') return undefined;
  const { value } = expression.key;
  return typeof value === 'string' ? value : undefined;
}
