/** The least and the greatest gift of each currency, minor units: the API's own, as its types say them. */
import type { currencyRules } from '../../../shared/money';

type Rules = typeof currencyRules;
type LimitsOf<Rule extends Limits> = Pick<Rule, 'minimumMinor' | 'maximumMinor'>;

export interface Limits {
  minimumMinor: number;
  maximumMinor: number;
}

/** A figure that differs from the API's does not compile. */
export const limits: { [Currency in keyof Rules]: LimitsOf<Rules[Currency]> } = {
  USD: { minimumMinor: 500, maximumMinor: 1_000_000 },
  EUR: { minimumMinor: 500, maximumMinor: 1_000_000 },
  GBP: { minimumMinor: 500, maximumMinor: 1_000_000 },
  THB: { minimumMinor: 10_000, maximumMinor: 30_000_000 },
  JPY: { minimumMinor: 500, maximumMinor: 1_000_000 },
  KRW: { minimumMinor: 5_000, maximumMinor: 10_000_000 },
  KWD: { minimumMinor: 1_500, maximumMinor: 3_000_000 },
};
