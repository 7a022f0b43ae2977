/** Expected engagement: benchmark from platform and size, forecast with own posts in it. */
import type { Creator } from '../creator.ts';
import { flatOutside } from '../maths/log-curve.ts';
import type { CompiledCurve, CompiledRules } from '../rules/compile-rules.ts';
import type { Benchmark, Forecast, Measured } from './evaluation.ts';
import { isOnBasis } from './measured.ts';
import { mixOwn, ownPostsLine, ownWeight } from './own-posts.ts';
import { positiveOrNull } from './size.ts';
import { bandAround, bandAtSize } from './size-band.ts';

/**
 * By views when views are given and no rate says otherwise, or when the rate is by views or reach; else by followers.
 * Null without platform, without a curve for it, or without the size the curve needs.
 */
export function findBenchmark(creator: Creator, measured: Measured | null, rules: CompiledRules): Benchmark | null {
  if (typeof creator.platform !== 'string') return null;
  const byFollowers = rules.byFollowers.get(creator.platform);
  const byViews = rules.byViews.get(creator.platform);
  const followers = positiveOrNull(creator.followers);
  const hasViews = positiveOrNull(creator.views) !== null;
  const wantsViews = measured === null ? hasViews : isOnBasis(measured, 'views');
  if (byViews !== undefined && wantsViews) {
    const found = bandByViews(byViews, followers);
    if (found !== null) return found;
  }
  if (byFollowers !== undefined && followers !== null) return bandAtSize(byFollowers, followers);
  return byViews !== undefined && hasViews ? bandByViews(byViews, followers) : null;
}

/** One anchor holds at any size; several need a follower count. A share of views cannot pass 1. */
function bandByViews({ curve, line }: CompiledCurve, followers: number | null): Benchmark | null {
  const first = line.ys[0] as number;
  if (line.ys.length > 1 && followers === null) return null;
  const typical = followers === null ? first : flatOutside(line, Math.log(followers));
  const { p10, p25, p50, p75, p90 } = bandAround(Math.exp(typical), curve.spread, 1);
  return { p10, p25, p50, p75, p90, basis: 'views', confidence: curve.confidence };
}

/**
 * The benchmark sharpened by the creator's own posts. Without a rate on the same basis, or without a line for that many
 * posts, the benchmark itself with weight 0.
 */
export function forecast(
  creator: Creator,
  benchmark: Benchmark,
  measured: Measured | null,
  rules: CompiledRules,
): Forecast {
  const line = measured !== null && isOnBasis(measured, benchmark.basis) ? ownPostsLine(creator, rules) : null;
  const { basis, confidence } = benchmark;
  if (line === null || measured === null) {
    const { p10, p25, p50, p75, p90 } = benchmark;
    return { p10, p25, p50, p75, p90, basis, confidence, source: 'benchmark', ownWeight: 0 };
  }
  // The lines of a platform were measured by followers; those for any, and rates by views, were not.
  const isMeasured = line.platform !== 'any' && basis === 'followers';
  const mixed = mixOwn(measured.value, benchmark, line, isMeasured, basis === 'views' ? 1 : Infinity);
  const { p10, p25, p50, p75, p90 } = mixed;
  return { p10, p25, p50, p75, p90, basis, confidence, source: 'own+benchmark', ownWeight: ownWeight(line) };
}
