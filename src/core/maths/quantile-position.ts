/** Where a rate is among creators of one size. */
import type { Band } from './band.ts';

/** Standard normal positions of p10 and p25 (p75 and p90 mirror them). */
export const Z10 = -1.2815515655446004;
export const Z25 = -0.6744897501960817;

/**
 * Share of creators below `rate`, 0 to 1: straight lines in logs between the five quantiles, the outer ones going on.
 * Rising in `rate`; 0 for a rate of 0.
 */
export function shareBelow(band: Band, rate: number): number {
  if (!(rate > 0)) return 0;
  if (rate < band.p25) return normalShare(positionIn(band.p10, band.p25, Z10, Z25, rate));
  if (rate < band.p50) return normalShare(positionIn(band.p25, band.p50, Z25, 0, rate));
  if (rate < band.p75) return normalShare(positionIn(band.p50, band.p75, 0, -Z25, rate));
  return normalShare(positionIn(band.p75, band.p90, -Z25, -Z10, rate));
}

function positionIn(low: number, high: number, zLow: number, zHigh: number, rate: number): number {
  if (!(high > low)) return rate < high ? zLow : zHigh;
  return zLow + (Math.log(rate / low) / Math.log(high / low)) * (zHigh - zLow);
}

/** Normal distribution function, good to 1e-7: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17. */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    0.3989422804014327 *
    Math.exp((-z * z) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}
