/** Quantiles of a sample, with or without weights. Never changes the sample and never answers for an empty one. */

/**
 * Quantile at `share` (0 to 1) of type 7 (Hyndman and Fan, 1996): the k-th of n sorted values is at (k - 1) / (n - 1),
 * straight lines between; outside 0 to 1 the ends. Values that are not finite are left out; null when none is left.
 */
export function quantile(values: readonly number[], share: number): number | null {
  return weightedQuantile(
    values,
    values.map(() => 1),
    share,
  );
}

/**
 * The same with a weight per value: from one value to the next the share grows by the sum of their weights, so that
 * equal weights give type 7. Values without a positive weight are left out.
 */
export function weightedQuantile(values: readonly number[], weights: readonly number[], share: number): number | null {
  const sample = values
    .map((value, at) => ({ value, weight: weights[at] ?? 0 }))
    .filter(({ value, weight }) => Number.isFinite(value) && weight > 0 && weight < Infinity)
    .sort((a, b) => a.value - b.value);
  const positions: number[] = [];
  let position = 0;
  sample.forEach(({ weight }, at) => {
    if (at > 0) position += (sample[at - 1] as { weight: number }).weight + weight;
    positions.push(position);
  });
  const last = sample[sample.length - 1];
  if (last === undefined) return null;
  const wanted = share * position;
  const upper = positions.findIndex((reached) => reached >= wanted);
  const above = sample[upper] ?? last;
  const below = sample[upper - 1];
  if (below === undefined) return above.value;
  const from = positions[upper - 1] as number;
  const part = (wanted - from) / ((positions[upper] as number) - from);
  // Rounding must not carry it past its neighbours.
  return Math.min(above.value, below.value + part * (above.value - below.value));
}

/** The middle value of type 7; null for an empty sample. */
export function middle(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}
