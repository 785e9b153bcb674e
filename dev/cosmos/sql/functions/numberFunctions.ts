/** Built-in functions on numbers. */
import { ofNumbers, type SqlFunction } from './sqlFunction';

export const numberFunctions: Readonly<Record<string, SqlFunction>> = {
  ABS: ofNumbers((x) => Math.abs(x)),
  CEILING: ofNumbers((x) => Math.ceil(x)),
  FLOOR: ofNumbers((x) => Math.floor(x)),
  /** Halves go away from zero. */
  ROUND: ofNumbers((x) => Math.sign(x) * Math.round(Math.abs(x))),
  POWER: ofNumbers((x, y) => x ** y),
  SQRT: ofNumbers((x) => Math.sqrt(x)),
  SIGN: ofNumbers((x) => Math.sign(x)),
  TRUNC: ofNumbers((x) => Math.trunc(x)),
  EXP: ofNumbers((x) => Math.exp(x)),
  LOG: ofNumbers((x) => Math.log(x)),
  LOG10: ofNumbers((x) => Math.log10(x)),
};
