/** What compiled expressions are evaluated on. */
import type { Evaluation } from './functions/sqlFunction';
import type { Value } from './values';

/** One combination of what FROM and JOIN gave, or a group of them (GROUP BY). */
export interface Row {
  /** By the position of their alias in the scope's names. */
  readonly slots: readonly Value[];
  readonly evaluation: Evaluation;
  readonly group?: readonly Row[];
}

export type Evaluator = (row: Row) => Value;
