/** How strongly the flags question a creator's numbers. Raises no flag. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import type { Benchmark, EngagementCheck, Measured } from './evaluation.ts';
import { doubtOf, FLAGS, type FlagCode, FOLLOWED_FROM, fewViewsOf } from './flags.ts';
import { isOwnerUnknown } from './owner.ts';
import { countOrNull, positiveOrNull } from './size.ts';

/** A doubt grows over this factor up to the limit of its flag, so that no limit is a cliff. */
export const DOUBTED_FROM = Math.SQRT2;
export const RAMP = Math.log(DOUBTED_FROM);

/** Flags whose limit moves with the follower count, and so does the doubt below it. */
const SLIDING = (Object.keys(FLAGS) as FlagCode[]).filter((code) => doubtOf(code) === 'sliding');

/** What doubts are judged from. */
export type Doubted = {
  readonly benchmark: Benchmark | null;
  readonly measured: Measured | null;
  readonly engagementCheck: EngagementCheck | null;
  readonly raised: readonly FlagCode[];
};

/** Flags that question the creator's numbers; the others only inform. */
export function questioningFlags(flags: readonly FlagCode[]): readonly FlagCode[] {
  return flags.filter((flag) => doubtOf(flag) !== null);
}

/** Sum over the flags: 1 for each that is raised, 0 to 1 for one whose limit is near. */
export function doubtsOf(doubted: Doubted, creator: Creator, rules: CompiledRules): number {
  let doubts = 0;
  for (const flag of doubted.raised) {
    const doubt = doubtOf(flag);
    if (typeof doubt === 'number') doubts += doubt;
  }
  for (const flag of SLIDING) {
    const ratio = ratioToLimit(flag, doubted, creator, rules);
    if (ratio > 0) doubts += Math.min(1, Math.max(0, 1 + Math.log(ratio) / RAMP));
  }
  return doubts;
}

/** 1 at the limit of the flag, more beyond it; 0 where nothing is known or the rules give no limit. */
function ratioToLimit(
  flag: FlagCode,
  { benchmark, measured, engagementCheck }: Doubted,
  creator: Creator,
  rules: CompiledRules,
): number {
  if (flag === 'follows-many') {
    const followers = positiveOrNull(creator.followers);
    const following = countOrNull(creator.following);
    if (followers === null || following === null || following < FOLLOWED_FROM) return 0;
    const limit = rules.limits.get(flag);
    return limit === undefined ? 0 : following / (followers * limit);
  }
  if (flag === 'views-far-below') {
    const ratio =
      (fewViewsOf(creator, rules) * (rules.limits.get(flag) ?? NaN)) / (positiveOrNull(creator.views) ?? NaN);
    return ratio > 0 ? ratio : 0;
  }
  if (benchmark === null || measured === null || engagementCheck === null) return 0;
  const limit = engagementCheck.code === 'unlike-basis' ? undefined : rules.limits.get(flag);
  if (limit === undefined) return 0;
  return flag === 'engagement-far-above'
    ? measured.value / (benchmark.p90 * limit)
    : (benchmark.p10 * limit) / measured.value;
}

/** How far it is in doubt who is behind a very large account: 1 from the limit of the flag up, sliding to 0 below it. */
export function ownerDoubt(creator: Creator, { limits }: CompiledRules): number {
  const followers = positiveOrNull(creator.followers);
  const limit = limits.get('person-or-brand');
  if (followers === null || limit === undefined || !(limit > 0)) return 0;
  const doubt = 1 + Math.log(followers / limit) / RAMP;
  return doubt > 0 && isOwnerUnknown(creator) ? Math.min(1, doubt) : 0;
}
