/** What may follow a route parameter's name (`{id:int}`, `{code:length(4)}`): ASP.NET's inline constraints. */

export type Constraint = (value: string) => boolean;

const matches =
  (pattern: RegExp): Constraint =>
  (value) =>
    pattern.test(value);
const isNumber: Constraint = (value) => value.trim() !== '' && Number.isFinite(Number(value));
const int32 = { least: -(2 ** 31), greatest: 2 ** 31 - 1 };
const isWhole = matches(/^[+-]?\d+$/);
const isGuid = matches(
  /^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i,
);

const plain: Readonly<Record<string, Constraint>> = {
  int: (value) => isWhole(value) && Number(value) >= int32.least && Number(value) <= int32.greatest,
  long: isWhole,
  bool: matches(/^(?:true|false)$/i),
  guid: isGuid,
  alpha: matches(/^[a-z]*$/i),
  decimal: isNumber,
  double: isNumber,
  float: isNumber,
  datetime: (value) => !Number.isNaN(Date.parse(value)),
  required: (value) => value !== '',
};

const withNumbers: Readonly<
  Record<string, { counts: readonly number[]; make(numbers: readonly number[]): Constraint }>
> = {
  min: { counts: [1], make: ([least = 0]) => within(least, Infinity, Number) },
  max: { counts: [1], make: ([greatest = 0]) => within(-Infinity, greatest, Number) },
  range: { counts: [2], make: ([least = 0, greatest = 0]) => within(least, greatest, Number) },
  minlength: { counts: [1], make: ([least = 0]) => within(least, Infinity, textLength) },
  maxlength: { counts: [1], make: ([greatest = 0]) => within(0, greatest, textLength) },
  length: {
    counts: [1, 2],
    make: ([least = 0, greatest = least]) => within(least, greatest, textLength),
  },
};

const textLength = (value: string) => value.length;

function within(least: number, greatest: number, measure: (value: string) => number): Constraint {
  return (value) => measure(value) >= least && measure(value) <= greatest;
}

/** @param text such as `int` or `range(1,9)`. @throws Error when there is no such constraint. */
export function parseConstraint(text: string): Constraint {
  const [, name = '', given] = /^(\w+)(?:\((.*)\))?$/.exec(text) ?? [];
  const constraint = plain[name.toLowerCase()];
  if (constraint !== undefined && given === undefined) return constraint;

  if (name.toLowerCase() === 'regex' && given !== undefined) {
    return matches(new RegExp(given, 'i'));
  }
  const counted = withNumbers[name.toLowerCase()];
  const numbers = given?.split(',').map(Number) ?? [];
  if (counted?.counts.includes(numbers.length) === true && numbers.every(Number.isInteger)) {
    return counted.make(numbers);
  }
  throw new Error(`"${text}" is no route constraint.`);
}
