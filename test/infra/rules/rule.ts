/** A rule that a predicted deployment must satisfy. It throws what `expect` throws. */
import type { Parameters } from '../parameterSets';
import type { Prediction } from '../prediction';

export type Rules = Record<string, (prediction: Prediction, parameters: Parameters) => void>;
