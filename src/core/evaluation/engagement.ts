/** Answers for expected engagement: benchmark from platform and size, forecast with own posts in it; judges nobody. */
import type { Creator } from '../creator.ts';
import { flatOutside, isFarOutside } from '../maths/log-curve.ts';
import type { CompiledCurve, CompiledRules } from '../rules/compile-rules.ts';
import type { Confidence, OwnPostsRule, Spread } from '../rules/rule-set.ts';
import type { Benchmark, Forecast, Measured } from './evaluation.ts';
import { isOnBasis } from './measured.ts';
import { countOrNull, positiveOrNull } from './size.ts';

/** Share of the benchmark's spread (in logs) that is left for the steadiest creators measured: Instagram, ten posts. */
const STEADIEST = 0.25;

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
  if (byFollowers !== undefined && followers !== null) return bandByFollowers(byFollowers, followers);
  return byViews !== undefined && hasViews ? bandByViews(byViews, followers) : null;
}

function bandByFollowers({ curve, line }: CompiledCurve, followers: number): Benchmark {
  const x = Math.log(followers);
  let confidence = curve.confidence;
  if (curve.lowConfidenceBelow !== null && followers < curve.lowConfidenceBelow) confidence = 'low';
  // The samples begin at 1,000; private persons below are engaged with several times as much.
  else if (followers < 1000) confidence = 'low';
  else if (isFarOutside(line, x)) confidence = lessSure(confidence);
  return band(Math.exp(flatOutside(line, x)), curve.spread, 'followers', confidence, Infinity);
}

/** One anchor holds at any size; several need a follower count. A share of views cannot pass 1. */
function bandByViews({ curve, line }: CompiledCurve, followers: number | null): Benchmark | null {
  const first = line.ys[0] as number;
  if (line.ys.length > 1 && followers === null) return null;
  const typical = followers === null ? first : flatOutside(line, Math.log(followers));
  return band(Math.exp(typical), curve.spread, 'views', curve.confidence, 1);
}

function band(
  typical: number,
  spread: Spread,
  basis: Benchmark['basis'],
  confidence: Confidence,
  most: number,
): Benchmark {
  return {
    p10: Math.min(most, typical * spread[0]),
    p25: Math.min(most, typical * spread[1]),
    p50: Math.min(most, typical * spread[2]),
    p75: Math.min(most, typical * spread[3]),
    p90: Math.min(most, typical * spread[4]),
    basis,
    confidence,
  };
}

/** One step down: high, medium, low. */
export function lessSure(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : 'low';
}

/**
 * The benchmark sharpened by the creator's own posts: own^w x benchmark^(1-w), band around it from the own-posts line,
 * never wider than the benchmark's. Without a rate on the same basis, or without a line for that many posts, the benchmark itself with weight 0.
 */
export function forecast(
  creator: Creator,
  benchmark: Benchmark,
  measured: Measured | null,
  rules: CompiledRules,
): Forecast {
  const line = measured !== null && isOnBasis(measured, benchmark.basis) ? ownPostsLine(creator, rules) : null;
  const { p10, p25, p50, p75, p90, basis, confidence } = benchmark;
  if (line === null || measured === null) {
    return { p10, p25, p50, p75, p90, basis, confidence, source: 'benchmark', ownWeight: 0 };
  }
  const weight = Math.min(1, Math.max(0, line.weight));
  // A rate of 0 has no log: it counts as a hundredth of p10, so that the forecast still falls with the rate.
  const own = Math.log(Math.max(measured.value, p10 / 100));
  const typical = Math.exp(weight * own + (1 - weight) * Math.log(p50));
  const mixed = band(typical, ownSpread(line, benchmark, weight), basis, confidence, basis === 'views' ? 1 : Infinity);
  return {
    p10: mixed.p10,
    p25: mixed.p25,
    p50: mixed.p50,
    p75: mixed.p75,
    p90: mixed.p90,
    basis,
    confidence,
    source: 'own+benchmark',
    ownWeight: weight,
  };
}

/**
 * The line's spread as measured on its platform by followers. Lines for any platform, and rates by views, were not
 * measured: there the benchmark's spread also shrinks as it does for two rates that correlate by the weight.
 */
function ownSpread(
  { platform, spread }: OwnPostsRule,
  { p10, p25, p50, p75, p90, basis }: Benchmark,
  weight: number,
): Spread {
  const isMeasured = platform !== 'any' && basis === 'followers';
  const power = isMeasured ? 1 : Math.max(STEADIEST, Math.sqrt(1 - weight * weight));
  return [
    Math.max(spread[0], (p10 / p50) ** power),
    Math.max(spread[1], (p25 / p50) ** power),
    1,
    Math.min(spread[3], (p75 / p50) ** power),
    Math.min(spread[4], (p90 / p50) ** power),
  ];
}

/** Posts behind the measured rate; the rules' assumption when the sheet does not say. */
export function postsBehind(creator: Creator, rules: CompiledRules): number {
  return countOrNull(creator.postsMeasured) ?? rules.rules.assumedPosts;
}

/** The line with the most posts that the creator reaches; the platform's own lines win over those for any. */
function ownPostsLine(creator: Creator, rules: CompiledRules): OwnPostsRule | null {
  const lines = rules.ownPosts.get(creator.platform as string) ?? rules.ownPosts.get('any');
  if (lines === undefined) return null;
  const posts = postsBehind(creator, rules);
  let found: OwnPostsRule | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as OwnPostsRule;
    if (line.posts <= posts && line.posts > 0) found = line;
  }
  return found;
}
