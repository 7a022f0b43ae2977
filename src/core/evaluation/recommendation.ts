/** How well a creator fits a goal, 0 to 100: what is not known counts as middling and never wins. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { findGoal } from '../rules/find-goal.ts';
import type { GoalRule } from '../rules/rule-set.ts';
import { foundOnce } from '../text/remembered.ts';
import { doubtsOf, ownerDoubt } from './doubts.ts';
import type { AuthorityVerdict, FitPart, Recommendation } from './evaluation.ts';
import { type FitInput, type FitParts, fitParts, MIDDLING } from './fit-parts.ts';
import type { FlagCode } from './flags.ts';

/** Score from which a fit is strong, and possible. */
export const STRONG_FROM = 70;
export const POSSIBLE_FROM = 45;
/** Points off the score for each flag that questions the numbers. */
export const DOUBT_PENALTY = 10;
/** Share of the goal's weight that must be known for a strong fit. */
export const ENOUGH_KNOWN = 0.5;
/** An audience that weighs this much is what the goal is about. */
export const ABOUT_AUDIENCE = 0.5;
/** Scores are rounded, so this much below a line is on it already. */
export const ROUNDING = 0.5;
/** How far below a line whole doubts hold the score: not near it. */
export const BELOW = 3;
/** A billionth of a point, as logs may leave a half just below itself. */
export const ROOM = 1e-9;
/** So near to a line in points the fit is said to be near it. */
export const NEAR = 1;

export const FIT_PARTS: readonly FitPart[] = ['audience', 'classMatch', 'engagement', 'authority', 'cost'];

/**
 * Weighted mean of the parts x 100, less `DOUBT_PENALTY` a doubt; one doubt holds it below strong, two below possible.
 * Below strong also: the account of an organisation, a very large one of somebody unknown, less than half of the weight known, a platform without figures, or
 * a goal that needs authority without a strong one. No score for an unknown goal, an unknown class that counts, nothing
 * known at all, or a goal about audience without one.
 */
export function recommend(input: FitInput, creator: Creator, rules: CompiledRules, goalText: string): Recommendation {
  const goal = findGoal(rules, goalText);
  if (goal === null) return untold(goalText, 'unknown', 0, []);
  const parts = fitParts(input, creator, rules, goal);
  const { mean, known, missing } = weigh(parts, goal);
  const { weights } = goal;
  const isBlind = parts.audience === null && weights.audience >= ABOUT_AUDIENCE;
  if (known === 0 || isBlind || (parts.classMatch === null && weights.classMatch > 0)) {
    return untold(goal.goal, goal.class, known, missing);
  }
  const doubts = doubtsOf(input, creator, rules);
  const sliding = Math.max(
    0,
    Math.min(mean * 100 - DOUBT_PENALTY * doubts, mostWithDoubts(doubts), mostWithDoubts(ownerDoubt(creator, rules))),
  );
  const canBeStrong = creator.organisation !== true && hasFigures(creator.platform, rules);
  const most = canBeStrong ? mostOf(goal, known, input.authority) : STRONG_FROM - 1;
  const score = Math.round(Math.min(sliding, most) + ROOM);
  const isNear = (line: number) => most >= line && Math.abs(sliding - (line - ROUNDING)) <= NEAR + ROOM;
  const isNearLine = isNear(STRONG_FROM) || isNear(POSSIBLE_FROM);
  return { goal: goal.goal, class: goal.class, fit: fitOf(score), score, known, missing, isNearLine };
}

function untold(
  goal: string,
  goalClass: Recommendation['class'],
  known: number,
  missing: readonly FitPart[],
): Recommendation {
  return { goal, class: goalClass, fit: 'unknown', score: null, known, missing, isNearLine: false };
}

function fitOf(score: number): Recommendation['fit'] {
  if (score >= STRONG_FROM) return 'strong';
  return score >= POSSIBLE_FROM ? 'possible' : 'weak';
}

/** 100 without doubt, possible with one, weak with two or more; straight between. */
function mostWithDoubts(doubts: number): number {
  const possible = STRONG_FROM - BELOW;
  const weak = POSSIBLE_FROM - BELOW;
  if (doubts <= 1) return 100 - (100 - possible) * doubts;
  return possible - (possible - weak) * Math.min(1, doubts - 1);
}

/** What holds the score whatever the parts say. */
function mostOf(goal: GoalRule, known: number, authority: AuthorityVerdict): number {
  const isHeld = known < ENOUGH_KNOWN - 1e-9 || isHeldBack(goal, authority);
  return isHeld ? STRONG_FROM - 1 : 100;
}

/** False on platforms of which the rules have no figure: neither engagement nor views nor a fee by followers. */
export function hasFigures(platform: Creator['platform'] | string, rules: CompiledRules): boolean {
  if (typeof platform !== 'string') return true;
  if (rules.byFollowers.has(platform) || rules.byViews.has(platform) || rules.views.has(platform)) return true;
  return rules.factors.platform.has(platform);
}

/** True where the goal needs authority and none is shown to be strong. */
export function isHeldBack(goal: GoalRule, authority: Pick<AuthorityVerdict, 'level'>): boolean {
  return goal.needsAuthority && authority.level !== 'strong';
}

/** True when too little is known for a strong fit. */
export function isTooLittleKnown({ known }: Pick<Recommendation, 'known'>): boolean {
  return known < ENOUGH_KNOWN - 1e-9;
}

/** True when so many followers are reported fake that nobody should book. */
export function isRefused(flags: readonly FlagCode[]): boolean {
  return flags.indexOf('fake-followers-high') >= 0;
}

const heaviestFirst = foundOnce((weights: GoalRule['weights']): readonly FitPart[] =>
  [...FIT_PARTS].sort((one, other) => weights[other] - weights[one]),
);

function weigh(
  parts: FitParts,
  { weights }: GoalRule,
): { readonly mean: number; readonly known: number; readonly missing: readonly FitPart[] } {
  let sum = 0;
  let total = 0;
  let known = 0;
  let isOpen = false;
  let missing: readonly FitPart[] = [];
  for (const part of FIT_PARTS) {
    const weight = weights[part];
    const share = parts[part];
    total += weight;
    sum += weight * (share ?? MIDDLING);
    if (share !== null) known += weight;
    else if (weight > 0) isOpen = true;
  }
  if (isOpen) missing = heaviestFirst(weights).filter((part) => parts[part] === null && weights[part] > 0);
  return total > 0 ? { mean: sum / total, known: known / total, missing } : { mean: MIDDLING, known: 0, missing };
}
