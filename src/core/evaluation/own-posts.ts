/** How far a creator's own posts outweigh what is typical of their size. */
import type { Creator } from '../creator.ts';
import type { Band } from '../maths/band.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { OwnPostsRule, Spread } from '../rules/rule-set.ts';
import { countOrNull } from './size.ts';
import { bandAround } from './size-band.ts';

/** Share of the benchmark's spread (in logs) that is left for the steadiest creators measured: Instagram, ten posts. */
const STEADIEST = 0.25;

/** Posts behind a measured figure; the rules' assumption when the sheet does not say. */
export function postsBehind(creator: Creator, rules: CompiledRules): number {
  return countOrNull(creator.postsMeasured) ?? rules.rules.assumedPosts;
}

/** The line with the most posts that the creator reaches; the platform's own lines win over those for any. */
export function ownPostsLine(creator: Creator, rules: CompiledRules): OwnPostsRule | null {
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

/** Share of the mix, in logs, that comes from the creator's own posts: 0 to 1. */
export function ownWeight({ weight }: OwnPostsRule): number {
  return Math.min(1, Math.max(0, weight));
}

/**
 * own^w x typical^(1-w), with the band of the next posts around it, never wider than the benchmark's. `isMeasured` says
 * that the line was measured on figures of this kind: elsewhere the benchmark's spread also shrinks as it does for two
 * figures that correlate by the weight.
 */
export function mixOwn(own: number, benchmark: Band, line: OwnPostsRule, isMeasured: boolean, most: number): Band {
  const weight = ownWeight(line);
  // A figure of 0 has no log: it counts as a hundredth of p10, so that the forecast still falls with it.
  const logOwn = Math.log(Math.max(own, benchmark.p10 / 100));
  const typical = Math.exp(weight * logOwn + (1 - weight) * Math.log(benchmark.p50));
  return bandAround(typical, spreadOfMix(line.spread, benchmark, isMeasured ? 1 : shrunk(weight)), most);
}

/** Power left of the spread for figures that no line was measured on. */
export function shrunk(weight: number): number {
  return Math.max(STEADIEST, Math.sqrt(1 - weight * weight));
}

function spreadOfMix(spread: Spread, { p10, p25, p50, p75, p90 }: Band, power: number): Spread {
  return [
    Math.max(spread[0], (p10 / p50) ** power),
    Math.max(spread[1], (p25 / p50) ** power),
    1,
    Math.min(spread[3], (p75 / p50) ** power),
    Math.min(spread[4], (p90 / p50) ** power),
  ];
}
