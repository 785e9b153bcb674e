/** A one-word mistake that is easily made in the templates; most of them compile. */
import type { ParameterSet } from '../parameterSets';

export interface Mistake {
  template: string;
  /** Its first place is where the mistake is made. */
  right: string;
  wrong: string;
  /** Parameters that show it. */
  set: ParameterSet;
}

type Pair = readonly [right: string, wrong: string];

export const inModule = (
  name: string,
  pairs: Pair[],
  set: ParameterSet = 'with payments',
): Mistake[] =>
  pairs.map(([right, wrong]) => ({ template: `modules/${name}.bicep`, right, wrong, set }));

export const inMain = (pairs: Pair[], set: ParameterSet = 'with payments'): Mistake[] =>
  pairs.map(([right, wrong]) => ({ template: 'main.bicep', right, wrong, set }));
