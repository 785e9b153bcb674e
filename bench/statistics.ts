/** The few statistics that the benchmarks print. */

/**
 * The value under which a share of the samples lies (nearest rank).
 *
 * @param share from 0 to 1.
 * @throws RangeError without samples.
 */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  const value = sorted[rank - 1];
  if (value === undefined) throw new RangeError('no samples');
  return value;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

export const ms = (value: number): string => `${value.toFixed(0)} ms`;
