/** The band that a curve gives at one size, and how sure it is there. */

import type { Band } from '../maths/band.ts';
import { flatOutside, isFarOutside } from '../maths/log-curve.ts';
import type { CompiledCurve } from '../rules/compile-rules.ts';
import type { Confidence, SizeCurve, Spread } from '../rules/rule-set.ts';

/** The samples begin at 1,000; private persons below are another kind of account. */
export const SAMPLED_FROM = 1000;

/** By followers: quantiles at this size, of `each` follower or of so many; one step less sure where no anchor is near. */
export function bandAtSize(
  { curve, line }: CompiledCurve<SizeCurve>,
  followers: number,
  each = 1,
): Band & { readonly basis: 'followers'; readonly confidence: Confidence } {
  const x = Math.log(followers);
  let confidence = curve.confidence;
  if (curve.lowConfidenceBelow !== null && followers < curve.lowConfidenceBelow) confidence = 'low';
  else if (followers < SAMPLED_FROM) confidence = 'low';
  else if (isFarOutside(line, x)) confidence = lessSure(confidence);
  const typical = Math.exp(flatOutside(line, x));
  const { spread } = curve;
  return {
    p10: typical * spread[0] * each,
    p25: typical * spread[1] * each,
    p50: typical * spread[2] * each,
    p75: typical * spread[3] * each,
    p90: typical * spread[4] * each,
    basis: 'followers',
    confidence,
  };
}

/** The middle of that band. */
export function middleAtSize({ curve, line }: CompiledCurve<SizeCurve>, followers: number, each = 1): number {
  return Math.exp(flatOutside(line, Math.log(followers))) * curve.spread[2] * each;
}

/** The typical value times the spread, never above `most`. */
export function bandAround(typical: number, spread: Spread, most: number): Band {
  return {
    p10: Math.min(most, typical * spread[0]),
    p25: Math.min(most, typical * spread[1]),
    p50: Math.min(most, typical * spread[2]),
    p75: Math.min(most, typical * spread[3]),
    p90: Math.min(most, typical * spread[4]),
  };
}

/** One step down: high, medium, low. */
export function lessSure(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : 'low';
}
