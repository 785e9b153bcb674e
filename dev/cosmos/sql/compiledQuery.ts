/** A query's clauses as functions of rows. */
import type { Evaluator, Row } from './row';

export interface CompiledQuery {
  /** The rows that FROM, JOIN and WHERE make of a start: a document, or an outer query's row. */
  readonly expand: (start: Row) => Row[];
  /** Undefined when rows are not grouped; otherwise what they are grouped by. */
  readonly groupBy: readonly Evaluator[] | undefined;
  readonly orderBy: readonly { readonly evaluate: Evaluator; readonly descending: boolean }[];
  readonly project: Evaluator;
  readonly distinct: boolean;
  readonly top: Evaluator | undefined;
  readonly range: { readonly offset: Evaluator; readonly limit: Evaluator } | undefined;
}
