/** A measured rate against the benchmark of its size, and how that is said. Never uses the forecast, which has the rate in it. */

import { shareBelow } from '../maths/quantile-position.ts';
import { say } from '../text/marked.ts';
import type { Benchmark, EngagementCheck, EngagementCheckCode, Measured } from './evaluation.ts';
import { isOnBasis } from './measured.ts';

/**
 * Typical is the middle half (p25 to p75, inclusive), far is outside p10 to p90. `higherThan` is rounded down, so that
 * "higher than 7 of 10" holds. Rates on another basis than the benchmark are not compared.
 */
export function checkEngagement(benchmark: Benchmark, measured: Measured): EngagementCheck {
  if (!isOnBasis(measured, benchmark.basis)) return { code: 'unlike-basis', higherThan: 0 };
  const share = shareBelow(benchmark, measured.value);
  return { code: codeOf(benchmark, measured.value), higherThan: Math.min(9, Math.floor(share * 10 + 1e-6)) };
}

/** A billionth of room, as quantiles come out of logs and a rate exactly on one belongs inside. */
function codeOf(band: Benchmark, rate: number): EngagementCheckCode {
  if (rate < band.p10 * (1 - 1e-9)) return 'far-below';
  if (rate < band.p25 * (1 - 1e-9)) return 'below';
  if (rate <= band.p75 * (1 + 1e-9)) return 'typical';
  return rate <= band.p90 * (1 + 1e-9) ? 'above' : 'far-above';
}

/** "higher than 7 of 10 this size"; of the lowest tenth it says "lower than 9 of 10". By views size does not matter. */
export function sayPlace({ higherThan }: EngagementCheck, basis: Benchmark['basis']): string {
  const side = higherThan === 0 ? say`lower than 9` : say`higher than ${higherThan}`;
  return say`${side} of 10 ${basis === 'views' ? say`on the platform` : say`this size`}`;
}
