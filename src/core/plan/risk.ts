/** How far the sum of several forecasts may lie from its middle. */

/** Share of what moves a result that all creators of a campaign have in common: product, season, algorithm. Assumed. */
const COMMON = 0.3;
/** Standard normal quantile of 0.9. */
const Z90 = 1.2815515655446004;

export type SumBand = { readonly p10: number; readonly p50: number; readonly p90: number };

/**
 * p10, p50 and p90 of a sum of log-normal values (each given by middle, p10 and p90) whose logs correlate by `COMMON`: mean
 * and variance are exact, the sum is taken as log-normal too (Fenton-Wilkinson). Independent values would look far too sure.
 */
export function bandOfSum(
  parts: readonly { readonly value: number; readonly low: number; readonly high: number }[],
): SumBand {
  const known = parts.filter(({ value }) => value > 0);
  const spreads = known.map(({ low, high }) => (low > 0 && high > low ? Math.log(high / low) / (2 * Z90) : 0));
  const means = known.map(({ value }, at) => value * Math.exp((spreads[at] as number) ** 2 / 2));
  const mean = means.reduce((sum, one) => sum + one, 0);
  if (mean === 0) return { p10: 0, p50: 0, p90: 0 };
  let variance = 0;
  for (let one = 0; one < means.length; one += 1) {
    for (let other = 0; other <= one; other += 1) {
      const shared = one === other ? 1 : 2 * Math.expm1(COMMON * (spreads[one] as number) * (spreads[other] as number));
      const own = one === other ? Math.expm1((spreads[one] as number) ** 2) : 1;
      variance += (means[one] as number) * (means[other] as number) * shared * own;
    }
  }
  const width = Math.sqrt(Math.log1p(variance / mean ** 2));
  const p50 = mean / Math.exp(width ** 2 / 2);
  return { p10: p50 * Math.exp(-Z90 * width), p50, p90: p50 * Math.exp(Z90 * width) };
}
