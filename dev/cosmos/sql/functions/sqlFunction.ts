/** A built-in function: values in, a value out; `undefined` for operands of a wrong type. */
import type { Value } from '../values';

/** What an evaluation may know besides documents. */
export interface Evaluation {
  /** By name, with its `@`. */
  readonly parameters: ReadonlyMap<string, Value>;
  /** The emulator's time, in milliseconds since 1970. */
  readonly now: number;
}

export type SqlFunction = (operands: readonly Value[], evaluation: Evaluation) => Value;

/** A function of strings only. */
export function ofStrings(apply: (...operands: string[]) => Value): SqlFunction {
  return (operands) =>
    operands.every((operand) => typeof operand === 'string') ? apply(...operands) : undefined;
}

/** A function of numbers only. */
export function ofNumbers(apply: (...operands: number[]) => Value): SqlFunction {
  return (operands) =>
    operands.every((operand) => typeof operand === 'number') ? apply(...operands) : undefined;
}
