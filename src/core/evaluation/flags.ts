/** The notices on a row, each by a limit of the rules. A flag asks for a look and proves nothing. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { daysBetween } from '../text/read-day.ts';
import { FOLLOWED_FROM } from './doubts.ts';
import type { Benchmark, EngagementCheck, FlagCode, Measured, TierVerdict } from './evaluation.ts';
import { countOrNull, positiveOrNull } from './size.ts';

const NONE: readonly FlagCode[] = [];

/** Codes in the order they are shown. A limit that the rules do not give raises no flag. */
export function findFlags(
  creator: Creator,
  rules: CompiledRules,
  tier: TierVerdict,
  benchmark: Benchmark | null,
  measured: Measured | null,
  check: EngagementCheck | null,
  today: string,
): readonly FlagCode[] {
  let flags = NONE;
  if (tier.boundary !== null) flags = [...flags, 'near-line'];
  if (measured !== null) flags = join(flags, measuredFlags(creator, rules, benchmark, measured, check));
  if (benchmark !== null && benchmark.confidence === 'low') flags = [...flags, 'low-confidence'];
  if (benchmark === null && hasNoCurve(creator, rules)) flags = [...flags, 'no-benchmark'];
  if (creator.organisation === true) flags = [...flags, 'organisation'];
  if (check !== null && check.code === 'unlike-basis') flags = [...flags, 'unlike-basis'];
  const likes = creator.organisation === true ? null : positiveOrNull(creator.likes);
  if (likes !== null) flags = join(flags, likesFlags(creator, likes, rules));
  return hasSides(creator) ? join(flags, sideFlags(creator, rules, today)) : flags;
}

/** Most rows have no flag: nothing is copied then. */
function join(flags: readonly FlagCode[], more: readonly FlagCode[]): readonly FlagCode[] {
  if (more.length === 0) return flags;
  return flags.length === 0 ? more : [...flags, ...more];
}

function measuredFlags(
  creator: Creator,
  { limits }: CompiledRules,
  benchmark: Benchmark | null,
  measured: Measured,
  check: EngagementCheck | null,
): readonly FlagCode[] {
  const flags: FlagCode[] = [];
  if (benchmark !== null && check !== null && check.code !== 'unlike-basis') {
    // The billionth of room keeps "at twice p90" inclusive, as quantiles come out of logs.
    const most = benchmark.p90 * (limits.get('engagement-far-above') ?? Infinity) * (1 - 1e-9);
    const least = benchmark.p10 * (limits.get('engagement-far-below') ?? -1) * (1 + 1e-9);
    if (measured.value >= most) flags.push('engagement-far-above');
    if (measured.value <= least) flags.push('engagement-far-below');
  }
  if ((countOrNull(creator.postsMeasured) ?? Infinity) <= (limits.get('one-post') ?? -1)) flags.push('one-post');
  return flags;
}

/** True for a platform that the rules have no engagement curve for, or only one by views while no views are given. */
function hasNoCurve(creator: Creator, rules: CompiledRules): boolean {
  return typeof creator.platform === 'string' && !rules.byFollowers.has(creator.platform);
}

function likesFlags(creator: Creator, likes: number, { limits }: CompiledRules): readonly FlagCode[] {
  const flags: FlagCode[] = [];
  const comments = countOrNull(creator.comments);
  if (comments !== null) {
    const per100 = (comments / likes) * 100;
    if (per100 < (limits.get('few-comments') ?? -1)) flags.push('few-comments');
    if (per100 > (limits.get('many-comments') ?? Infinity)) flags.push('many-comments');
  }
  const views = countOrNull(creator.views);
  const most = (views ?? Infinity) * (limits.get('likes-without-views') ?? Infinity);
  if (likes > most) flags.push('likes-without-views');
  return flags;
}

function hasSides({ fakeFollowerShare, following, dataDate, repeats }: Creator): boolean {
  return typeof fakeFollowerShare === 'number' || typeof following === 'number' || dataDate !== '' || repeats !== null;
}

function sideFlags(creator: Creator, { limits }: CompiledRules, today: string): readonly FlagCode[] {
  const flags: FlagCode[] = [];
  const above = (value: number | null, code: FlagCode): boolean =>
    value !== null && value > (limits.get(code) ?? Infinity);
  const fake = countOrNull(creator.fakeFollowerShare);
  if (above(fake, 'fake-followers-high')) flags.push('fake-followers-high');
  else if (above(fake, 'fake-followers')) flags.push('fake-followers');
  const following = countOrNull(creator.following);
  const followers = positiveOrNull(creator.followers);
  if (following !== null && followers !== null && following >= FOLLOWED_FROM) {
    if (following >= followers * (limits.get('follows-many') ?? Infinity)) flags.push('follows-many');
  }
  if (above(daysBetween(creator.dataDate, today), 'stale-data')) flags.push('stale-data');
  if (above(creator.repeats?.rows ?? null, 'duplicate-account')) flags.push('duplicate-account');
  if (above(creator.repeats?.accounts ?? null, 'same-person')) flags.push('same-person');
  return flags;
}
