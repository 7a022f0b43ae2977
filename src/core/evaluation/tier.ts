/** Tier and class by the decision table, first line that holds wins. Knows of no follower limit of its own. */
import type { Creator } from '../creator.ts';
import { isMissing } from '../missing.ts';
import type { CompiledRules, CompiledTier } from '../rules/compile-rules.ts';
import type { CreatorClass, TierRule } from '../rules/rule-set.ts';
import type { AuthorityVerdict, TierVerdict } from './evaluation.ts';
import { readNiche } from './niche.ts';
import { countOrNull } from './size.ts';
import { tierSetByHand } from './tier-by-hand.ts';

/** The tier of a creator that no line can be decided for. */
export const CANNOT_TELL = "Can't tell";

const UNDECIDED: TierVerdict = { tier: CANNOT_TELL, class: 'unknown', kolBy: null, rule: null, boundary: null };

/**
 * A tier that a person set; else the first line that holds. A line that only a missing platform or follower count keeps open, and that would give
 * another tier, makes the answer "Can't tell"; experts of a niche need no count. Authority that is not known counts as
 * not shown, an empty niche as no niche.
 */
export function decideTier(creator: Creator, authority: AuthorityVerdict, rules: CompiledRules): TierVerdict {
  const byHand = creator.tierByHand === undefined ? null : tierSetByHand(creator.tierByHand, rules);
  if (byHand !== null) return byHand;
  const followers = countOrNull(creator.followers);
  const rule = ruleForRange(creator, authority.level, rules) ?? winner(rules, creator, authority.level, followers);
  if (rule === null) return UNDECIDED;
  const boundary = findBoundary(rules, creator, authority.level, followers, rule);
  return { tier: rule.tier, class: rule.class, kolBy: kolBy(rule), rule, boundary };
}

function kolBy(rule: TierRule): TierVerdict['kolBy'] {
  if (rule.class !== 'kol') return null;
  return rule.authority === 'some' || rule.authority === 'strong' ? 'authority' : 'audience';
}

/** Null when no line holds, or when an open line above the one that holds would answer differently. */
function winner(
  rules: CompiledRules,
  creator: Creator,
  level: AuthorityVerdict['level'],
  followers: number | null,
): TierRule | null {
  const { tiers } = rules;
  let open: TierRule | null = null;
  let isSplit = false;
  let asksPlatform = false;
  for (let index = 0; index < tiers.length; index += 1) {
    const line = tiers[index] as CompiledTier;
    const holds = holdsFor(line, rules, creator, level, followers);
    if (holds === 'no') continue;
    const differs = open !== null && (open.tier !== line.rule.tier || open.class !== line.rule.class);
    if (holds === 'yes') return (isSplit || differs) && (asksPlatform || !isForExperts(line.rule)) ? null : line.rule;
    isSplit = isSplit || differs;
    asksPlatform = asksPlatform || (line.rule.platform !== 'any' && typeof creator.platform !== 'string');
    open = line.rule;
  }
  return null;
}

/** The line for a creator whose followers are given as a range, when it answers the same all along; null otherwise. */
function ruleForRange(creator: Creator, level: AuthorityVerdict['level'], rules: CompiledRules): TierRule | null {
  const all = tiersInRange(creator, level, rules);
  const [first] = all;
  return first !== undefined && all.every((one) => one?.tier === first?.tier) ? first : null;
}

/** What wins at each end and line of a range of followers, in order; none where the followers are no range. */
export function tiersInRange(
  creator: Creator,
  level: AuthorityVerdict['level'],
  rules: CompiledRules,
): readonly (TierRule | null)[] {
  const between = isMissing(creator.followers) ? creator.followers.between : undefined;
  if (between === undefined) return [];
  const inside = rules.thresholds.filter((line) => line > between.low && line < between.high);
  return [between.low, ...inside].map((followers) => winner(rules, creator, level, followers));
}

/** The class this creator would have with another number of followers; null when no line can be decided. */
export function classAt(
  rules: CompiledRules,
  creator: Creator,
  level: AuthorityVerdict['level'],
  followers: number,
): CreatorClass | null {
  return winner(rules, creator, level, followers)?.class ?? null;
}

/** A line for the experts of a niche wins where only an audience that nobody counted is against it. */
function isForExperts({ authority, niche }: TierRule): boolean {
  return niche !== '' && (authority === 'some' || authority === 'strong');
}

function holdsFor(
  { rule, niches }: CompiledTier,
  rules: CompiledRules,
  creator: Creator,
  level: AuthorityVerdict['level'],
  followers: number | null,
): 'yes' | 'no' | 'open' {
  if (rule.authority !== 'any' && rule.authority !== level) {
    if (rule.authority !== 'none' || level !== 'unknown') return 'no';
  }
  if (niches.length > 0 && !holdsOneOf(readNiche(rules, creator.niche).folded, niches)) return 'no';
  let holds: 'yes' | 'open' = 'yes';
  if (rule.platform !== 'any' && rule.platform !== creator.platform) {
    if (typeof creator.platform === 'string') return 'no';
    holds = 'open';
  }
  if (rule.followersFrom === null && rule.followersTo === null) return holds;
  if (followers === null) return 'open';
  if (rule.followersFrom !== null && followers < rule.followersFrom) return 'no';
  if (rule.followersTo !== null && followers >= rule.followersTo) return 'no';
  return holds;
}

function holdsOneOf(folded: string, niches: readonly string[]): boolean {
  return niches.some((niche) => folded.indexOf(niche) >= 0);
}

/** The nearest follower line within the margin beyond which the tier is another one. */
function findBoundary(
  rules: CompiledRules,
  creator: Creator,
  level: AuthorityVerdict['level'],
  followers: number | null,
  rule: TierRule,
): TierVerdict['boundary'] {
  const margin = rules.rules.boundaryMargin;
  if (followers === null || !(margin >= 0)) return null;
  let nearest: TierVerdict['boundary'] = null;
  let least = Infinity;
  for (let index = 0; index < rules.thresholds.length; index += 1) {
    const threshold = rules.thresholds[index] as number;
    const distance = Math.abs(followers - threshold) / threshold;
    // A billionth more, so that 5% of 100,000 is inclusive whatever the binary fractions say.
    if (distance > margin + 1e-9 || distance >= least) continue;
    const otherSide = followers >= threshold ? threshold * (1 - 1e-9) : threshold;
    const across = winner(rules, creator, level, otherSide);
    if (across === null || across.tier === rule.tier) continue;
    nearest = { threshold, tierAcross: across.tier };
    least = distance;
  }
  return nearest;
}
