/** Aggregates: what COUNT, SUM, AVG, MIN and MAX make of a group's values. */
import { compareValues, type Value } from '../values';

type Aggregate = (values: readonly Value[]) => Value;

/** Applied to the defined values only: what is undefined is not counted. */
const ofDefined =
  (apply: Aggregate): Aggregate =>
  (values) =>
    apply(values.filter((value) => value !== undefined));

/** Undefined as soon as one value is no number. */
function sum(values: readonly Value[]): number | undefined {
  let total = 0;
  for (const value of values) {
    if (typeof value !== 'number') return undefined;
    total += value;
  }
  return total;
}

const extreme =
  (sign: 1 | -1): Aggregate =>
  (values) =>
    values.reduce(
      (best, value) => (best === undefined || sign * compareValues(value, best) > 0 ? value : best),
      undefined,
    );

export const aggregates: ReadonlyMap<string, Aggregate> = new Map([
  ['COUNT', ofDefined((values) => values.length)],
  ['SUM', ofDefined(sum)],
  [
    'AVG',
    ofDefined((values) => {
      const total = sum(values);
      return total === undefined || values.length === 0 ? undefined : total / values.length;
    }),
  ],
  ['MIN', ofDefined(extreme(-1))],
  ['MAX', ofDefined(extreme(1))],
]);
