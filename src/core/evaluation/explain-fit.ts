/** The sentence on the fit for a goal: what suits, what is not known and would settle it. Scores nothing. */

import type { Creator } from '../creator.ts';
import { isMissing } from '../missing.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { findGoal } from '../rules/find-goal.ts';
import type { GoalRule } from '../rules/rule-set.ts';
import { say, word } from '../text/marked.ts';
import { platformLabel, viewsLabel } from '../text/names.ts';
import { questioningFlags } from './doubts.ts';
import type { AuthorityVerdict, Evaluation, FitPart, Reason, Recommendation } from './evaluation.ts';
import { expertLine } from './expert-fee.ts';
import { type FitParts, fitParts } from './fit-parts.ts';
import { fitLabel, goalClassLabel } from './labels.ts';
import { reasonOf } from './reason-of.ts';
import { FIT_PARTS, hasFigures, isHeldBack, isRefused, isTooLittleKnown } from './recommendation.ts';
import { saySource } from './say-source.ts';

/** "Possible fit for trust (53 of 100): size and type suit it; fee a little high; ...". '' without a goal. */
export function sayFitBriefly(creator: Creator, evaluation: Evaluation, rules: CompiledRules): string {
  const { recommendation } = evaluation;
  const goal = recommendation === null ? null : findGoal(rules, recommendation.goal);
  if (recommendation === null || goal === null) return '';
  const head = say`${word(fitLabel(recommendation.fit))} for ${word(goal.goal)}`;
  if (recommendation.score === null) return `${head}: ${sayUntold(creator, evaluation, rules, recommendation)}.`;
  const parts = fitParts(evaluation, creator, rules, goal);
  const clauses = [
    ...sayParts(parts, creator, evaluation, goal),
    ...sayLimits(creator, evaluation, rules, recommendation, goal),
  ];
  return say`${head} (${recommendation.score} of 100): ${clauses.join('; ')}.${saySettling(creator, evaluation, rules, recommendation)}`;
}

/** Wish of the goal, the parts in words, what holds the fit back, what would settle it, source. Null without a goal. */
export function fitReason(creator: Creator, evaluation: Evaluation, rules: CompiledRules): Reason | null {
  const { recommendation } = evaluation;
  if (recommendation === null) return null;
  const goal = findGoal(rules, recommendation.goal);
  if (goal === null) return reasonOf('fit', say`No fit: the rules have no goal “${recommendation.goal}”.`);
  const head = say`${word(fitLabel(recommendation.fit))} for ${word(goal.goal)}`;
  const wants = asksForNoSize(goal) ? [] : [say`the goal asks for ${sayWish(goal)}`];
  if (recommendation.score === null) {
    const untold = sayUntold(creator, evaluation, rules, recommendation);
    const [wish] = wants;
    return reasonOf('fit', wish === undefined ? say`${head}: ${untold}.` : say`${head}: ${wish}, and ${untold}.`);
  }
  const parts = fitParts(evaluation, creator, rules, goal);
  const clauses = [
    ...wants,
    ...sayParts(parts, creator, evaluation, goal),
    ...sayLimits(creator, evaluation, rules, recommendation, goal),
  ];
  const reason = `${goal.reason.replace(/\.$/, '')} (${saySource(goal)}).`;
  return reasonOf(
    'fit',
    say`${head} (${recommendation.score} of 100): ${clauses.join('; ')}.${saySettling(creator, evaluation, rules, recommendation)} ${reason}`,
  );
}

/** A goal of both classes to which neither size nor type counts. */
function asksForNoSize({ class: wanted, weights }: GoalRule): boolean {
  return wanted === 'mix' && weights.classMatch === 0;
}

function sayWish({ class: wanted }: GoalRule): string {
  if (wanted === 'mix') return say`a mix of KOLs and micro influencers`;
  return say`a ${word(goalClassLabel(wanted).replace('Micro', 'micro'))}`;
}

function sayUntold(
  { platform, views }: Creator,
  { tier }: Evaluation,
  rules: CompiledRules,
  { missing }: Recommendation,
): string {
  if (missing[0] === 'audience') {
    if (platform === 'offline') return say`there is no account that would reach anybody`;
    if (typeof platform === 'string' && !rules.views.has(platform)) {
      const what = isMissing(views) ? say`an audience` : say`its ${word(viewsLabel(platform))}`;
      return say`the rules do not know which ${word(viewsLabel(platform))} are usual on ${platformLabel(platform)}, so ${what} cannot be judged`;
    }
    return say`no audience is known: add average views per post`;
  }
  return tier.class === 'unknown'
    ? say`the tier of this creator is not known`
    : say`nothing that counts for it is known`;
}

/** Known parts with weight, then the others by name. */
function sayParts(parts: FitParts, creator: Creator, evaluation: Evaluation, goal: GoalRule): readonly string[] {
  const counting = FIT_PARTS.filter((part) => goal.weights[part] > 0);
  const known = counting.flatMap((part) => {
    const share = parts[part];
    return share === null ? [] : [sayPart(part, share, creator, evaluation)];
  });
  const missing = counting.filter((part) => parts[part] === null).map((part) => PART_NAMES[part]);
  return missing.length === 0 ? known : [...known, say`not known, counted as average: ${missing.join(', ')}`];
}

const PART_NAMES: Readonly<Record<FitPart, string>> = {
  get audience() {
    return say`audience`;
  },
  get classMatch() {
    return say`size and type`;
  },
  get engagement() {
    return say`engagement`;
  },
  get authority() {
    return say`expertise`;
  },
  get cost() {
    return say`fee`;
  },
};

function sayPart(part: FitPart, share: number, creator: Creator, evaluation: Evaluation): string {
  switch (part) {
    case 'audience':
      return sayAudience(share, creator);
    case 'classMatch':
      return say`size and type of creator ${share >= 0.8 ? say`suit the goal` : share >= 0.5 ? say`suit the goal in part` : say`do not suit the goal`}`;
    case 'engagement':
      return sayEngagement(evaluation);
    case 'authority':
      return EXPERTISE[evaluation.authority.level];
    case 'cost':
      return sayFee(share, evaluation);
  }
}

function sayAudience(share: number, { platform }: Creator): string {
  const where = typeof platform === 'string' ? say` for ${platformLabel(platform)}` : '';
  return say`audience ${share >= 0.75 ? say`large` : share >= 0.5 ? say`fairly large` : share >= 0.25 ? say`fairly small` : say`small`}${where}`;
}

const EXPERTISE: Readonly<Record<AuthorityVerdict['level'], string>> = {
  get strong() {
    return say`expertise strong`;
  },
  get some() {
    return say`some expertise`;
  },
  get none() {
    return say`no expertise shown`;
  },
  get unknown() {
    return say`expertise not known`;
  },
};

function sayEngagement({ engagementCheck, benchmark }: Evaluation): string {
  const above = engagementCheck?.higherThan ?? 0;
  const whom = benchmark?.basis === 'views' ? say`accounts on the platform` : say`accounts of this size`;
  return above < 5
    ? say`engagement lower than ${Math.min(9, 10 - above)} of 10 ${whom}`
    : say`engagement higher than ${above} of 10 ${whom}`;
}

/** A fee that is low or high only for what it brings says so. */
function sayFee(share: number, { quoteCheck }: Evaluation): string {
  if (share >= 0.42 && share <= 0.58) return say`fee usual`;
  const isLow = share > 0.58;
  const much = share > 0.8 || share < 0.2 ? '' : say`a little `;
  const isByQuote = isLow
    ? LOW_CODES.indexOf(quoteCheck?.code ?? '') >= 0
    : HIGH_CODES.indexOf(quoteCheck?.code ?? '') >= 0;
  return say`fee ${much}${isLow ? say`low` : say`high`}${isByQuote ? '' : say` for its engagement`}`;
}

const LOW_CODES: readonly string[] = ['cheaper', 'below-band'];
const HIGH_CODES: readonly string[] = ['dearer', 'above-band'];

/** What holds the fit below strong or possible. */
function sayLimits(
  { platform, organisation }: Creator,
  { authority, flags }: Evaluation,
  rules: CompiledRules,
  recommendation: Recommendation,
  goal: GoalRule,
): readonly string[] {
  const limits: string[] = [];
  const doubts = questioningFlags(flags).length;
  if (isRefused(flags)) limits.push(say`so many followers reported fake leave at most a weak fit`);
  else if (doubts > 1) limits.push(say`${doubts} flags question the numbers, which leaves at most a weak fit`);
  else if (doubts === 1) limits.push(say`a flag questions the numbers, which leaves at most a possible fit`);
  if (organisation === true) limits.push(say`a brand, label, medium or public body is at most a possible fit`);
  if (flags.indexOf('person-or-brand') >= 0)
    limits.push(say`very large, and nothing says whether a person or a brand is behind it, so at most a possible fit`);
  if (isHeldBack(goal, authority)) limits.push(say`without strong expertise at most a possible fit`);
  if (!hasFigures(platform, rules)) limits.push(say`no figures are known of this platform, so at most a possible fit`);
  else if (isTooLittleKnown(recommendation)) limits.push(say`less than half is known, so at most a possible fit`);
  return limits;
}

/** What to add, for the heaviest part that is not known and can be; '' when there is none. */
function saySettling(
  creator: Creator,
  evaluation: Evaluation,
  rules: CompiledRules,
  { missing }: Recommendation,
): string {
  const first = missing.find((part) => canBeAdded(part, creator, evaluation, rules));
  return first === undefined ? '' : say` To settle it, ${TO_ADD[first]}.`;
}

/** False for what is given and cannot be judged: a rate or a fee with nothing to hold it against. */
function canBeAdded(
  part: FitPart,
  { quote, platform }: Creator,
  { benchmark, measured, cost, authority }: Evaluation,
  rules: CompiledRules,
): boolean {
  if (part === 'audience') return typeof platform === 'string' && rules.views.has(platform);
  if (part === 'engagement') return benchmark !== null && measured === null;
  return part !== 'cost' || (cost !== null && isMissing(quote) && expertLine(authority.level, rules) === null);
}

const TO_ADD: Readonly<Record<FitPart, string>> = {
  get audience() {
    return say`add average views`;
  },
  get classMatch() {
    return say`add the follower count`;
  },
  get engagement() {
    return say`add the engagement rate, or average likes and comments`;
  },
  get authority() {
    return say`add a bio or title`;
  },
  get cost() {
    return say`add the quoted fee`;
  },
};
