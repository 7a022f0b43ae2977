/** Answers for how well a creator fits a goal: 0 to 100 from four known inputs; never from an input that is missing. */

import { shareBelow } from '../maths/quantile-position.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { findGoal } from '../rules/find-goal.ts';
import type { CreatorClass, GoalClass, GoalRule } from '../rules/rule-set.ts';
import type {
  AuthorityVerdict,
  Benchmark,
  CostBand,
  EngagementCheck,
  FlagCode,
  Measured,
  QuoteCheck,
  Recommendation,
  TierVerdict,
} from './evaluation.ts';

/** Score from which a fit is strong, and possible. */
export const STRONG_FROM = 70;
export const POSSIBLE_FROM = 45;
/** Points off the score for each flag that questions the numbers. */
export const FLAG_PENALTY = 10;

/** What the fit is judged from. */
export type FitInput = {
  readonly tier: TierVerdict;
  readonly authority: AuthorityVerdict;
  readonly benchmark: Benchmark | null;
  readonly measured: Measured | null;
  readonly engagementCheck: EngagementCheck | null;
  /** Band that the quote was held against. */
  readonly quoteBand: CostBand | null;
  readonly quoteCheck: QuoteCheck | null;
  readonly flags: readonly FlagCode[];
};

/** Shares from 0 to 1; null when not known. */
export type FitParts = {
  readonly classMatch: number;
  readonly engagement: number | null;
  readonly authority: number | null;
  readonly cost: number | null;
};

/**
 * Weighted mean of the known parts x 100, less `FLAG_PENALTY` per questioning flag. Rises with each part. A KOL by
 * audience without strong authority stays below strong for goals that need authority, an audience refused as fake below
 * possible. Class unknown: no score.
 */
export function recommend(input: FitInput, rules: CompiledRules, goalText: string): Recommendation {
  const goal = findGoal(rules, goalText);
  if (goal === null) return { goal: goalText, class: 'unknown', fit: 'unknown', score: null };
  if (input.tier.class === 'unknown') return { goal: goal.goal, class: goal.class, fit: 'unknown', score: null };
  const mean = weightedMean(fitParts(input, rules, goal), goal);
  if (mean === null) return { goal: goal.goal, class: goal.class, fit: 'unknown', score: null };
  let score = Math.max(0, Math.round(mean * 100 - FLAG_PENALTY * questioningFlags(input.flags)));
  if (isHeldBack(input, goal)) score = Math.min(score, STRONG_FROM - 1);
  if (isRefused(input.flags)) score = Math.min(score, POSSIBLE_FROM - 1);
  return { goal: goal.goal, class: goal.class, fit: fitOf(score), score };
}

function fitOf(score: number): Recommendation['fit'] {
  if (score >= STRONG_FROM) return 'strong';
  return score >= POSSIBLE_FROM ? 'possible' : 'weak';
}

/** True for a KOL by audience where the goal needs authority. */
export function isHeldBack({ tier, authority }: Pick<FitInput, 'tier' | 'authority'>, goal: GoalRule): boolean {
  return goal.needsAuthority && tier.kolBy === 'audience' && authority.level !== 'strong';
}

/** True when so many followers are reported fake that the fit is weak whatever the rest. */
export function isRefused(flags: readonly FlagCode[]): boolean {
  return flags.indexOf('fake-followers-high') >= 0;
}

/** Flags that question the creator's numbers; the others only inform. */
export function questioningFlags(flags: readonly FlagCode[]): number {
  let count = 0;
  for (let index = 0; index < flags.length; index += 1) {
    switch (flags[index]) {
      case 'engagement-far-above':
      case 'engagement-far-below':
      case 'few-comments':
      case 'many-comments':
      case 'likes-without-views':
      case 'fake-followers':
      case 'fake-followers-high':
      case 'follows-many':
        count += 1;
    }
  }
  return count;
}

/**
 * Class match from a table; engagement is the share of creators of this size below the measured rate; authority none 0,
 * some 0.5, strong 1; cost 1 at the cheap end of the band, 0.5 at the typical fee, 0 at the dear end, in logs.
 */
export function fitParts(input: FitInput, rules: CompiledRules, goal: GoalRule): FitParts {
  const { benchmark, measured, engagementCheck, authority } = input;
  const isCompared = engagementCheck !== null && engagementCheck.code !== 'unlike-basis';
  return {
    classMatch: classMatch(goal.class, input.tier.class),
    engagement: isCompared && benchmark !== null && measured !== null ? shareBelow(benchmark, measured.value) : null,
    authority:
      authority.level === 'unknown' ? null : authority.level === 'strong' ? 1 : authority.level === 'some' ? 0.5 : 0,
    cost: costPart(input, rules),
  };
}

function classMatch(wanted: GoalClass, has: CreatorClass): number {
  if (has === 'below') return wanted === 'kol' ? 0 : 0.3;
  if (wanted === 'mix' || wanted === has) return 1;
  return 0.3;
}

/** Geometric mean of quote by typical fee and, where known, cost per engagement by the fair one. */
function costPart({ quoteBand, quoteCheck }: FitInput, rules: CompiledRules): number | null {
  if (quoteBand === null || quoteCheck === null) return null;
  if (quoteCheck.quote === 0) return 1;
  const fair = rules.rules.cost.fairCostPerEngagement;
  const perEngagement = quoteCheck.costPerEngagement;
  let dearness = Math.log(quoteCheck.ratio);
  if (perEngagement !== null && fair > 0) dearness = (dearness + Math.log(perEngagement / fair)) / 2;
  const width = Math.log(quoteBand.high / quoteBand.typical);
  if (!(width > 0)) return dearness > 1e-9 ? 0 : 1;
  return Math.min(1, Math.max(0, 0.5 - (0.5 * dearness) / width));
}

/** Null when the known parts have no weight at all. */
function weightedMean(parts: FitParts, { weights }: GoalRule): number | null {
  let sum = weights.classMatch * parts.classMatch;
  let total = weights.classMatch;
  if (parts.engagement !== null) {
    sum += weights.engagement * parts.engagement;
    total += weights.engagement;
  }
  if (parts.authority !== null) {
    sum += weights.authority * parts.authority;
    total += weights.authority;
  }
  if (parts.cost !== null) {
    sum += weights.cost * parts.cost;
    total += weights.cost;
  }
  return total > 0 ? sum / total : null;
}
