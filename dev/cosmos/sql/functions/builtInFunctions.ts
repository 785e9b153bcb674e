/** All built-in functions, by their names in capitals. */
import { arrayFunctions } from './arrayFunctions';
import { dateFunctions } from './dateFunctions';
import { numberFunctions } from './numberFunctions';
import type { SqlFunction } from './sqlFunction';
import { stringFunctions } from './stringFunctions';
import { typeFunctions } from './typeFunctions';

export const builtInFunctions: ReadonlyMap<string, SqlFunction> = new Map(
  [arrayFunctions, dateFunctions, numberFunctions, stringFunctions, typeFunctions].flatMap(
    (functions) => Object.entries(functions),
  ),
);
