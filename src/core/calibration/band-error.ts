/** How well bands hold measured rates. */
import type { Band } from '../maths/band.ts';
import { middle } from '../maths/quantile.ts';

/** A band that was stated and the rate (or fee) that was measured, in the same unit. */
export type Judged = { readonly band: Band; readonly measured: number };

export type BandError = {
  readonly creators: number;
  /** Share between p10 and p90, edges included; 0.8 when the band is what it says. */
  readonly inBand: number;
  /** Share between p25 and p75, edges included; 0.5 when the band is what it says. */
  readonly inMiddle: number;
  /** Mean of |ln(measured / p50)|: 0.69 is a typical factor of two. Null when nothing above 0 was measured. */
  readonly meanAbsLn: number | null;
  /** Median of ln(measured / p50): above 0 the real ones lie above the expected. Null as above. */
  readonly bias: number | null;
  /** Measured as 0: counted in the shares, left out of the two errors, because 0 has no logarithm. */
  readonly zeros: number;
};

/** Coverage, error and bias. Rates below 0 or not finite are left out; null when none is left. */
export function measureBands(judged: readonly Judged[]): BandError | null {
  const usable = judged.filter(({ measured }) => measured >= 0 && measured < Infinity);
  if (usable.length === 0) return null;
  const share = (isInside: (one: Judged) => boolean): number => usable.filter(isInside).length / usable.length;
  const errors = usable
    .filter(({ measured }) => measured > 0)
    .map(({ band, measured }) => Math.log(measured / band.p50))
    // In order, so that the sum is the same for every order of the rows.
    .sort((a, b) => a - b);
  return {
    creators: usable.length,
    inBand: share(({ band, measured }) => measured >= band.p10 && measured <= band.p90),
    inMiddle: share(({ band, measured }) => measured >= band.p25 && measured <= band.p75),
    meanAbsLn: errors.length === 0 ? null : errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length,
    bias: middle(errors),
    zeros: usable.length - errors.length,
  };
}
