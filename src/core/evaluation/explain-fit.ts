/** Answers for the sentence on the fit for a goal: which part counted how much, which one is missing; scores nothing. */
import type { Creator } from '../creator.ts';
import { fitLabel, goalClassLabel } from '../output/labels.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { findGoal } from '../rules/find-goal.ts';
import type { GoalRule } from '../rules/rule-set.ts';
import { bandForQuote } from './evaluate.ts';
import type { Ask, Evaluation, Reason } from './evaluation.ts';
import { type FitParts, FLAG_PENALTY, fitParts, isHeldBack, isRefused, questioningFlags } from './recommendation.ts';
import { saySource } from './say-source.ts';

/** "Possible fit for trust (53 of 100): class 30, engagement 82 of 100, ..." without wish, reason and source; '' without a goal. */
export function sayFitBriefly(creator: Creator, evaluation: Evaluation, rules: CompiledRules, ask: Ask): string {
  const { recommendation } = evaluation;
  const goal = recommendation === null ? null : findGoal(rules, recommendation.goal);
  if (recommendation === null || goal === null) return '';
  const head = `${fitLabel(recommendation.fit)} for ${goal.goal}`;
  if (recommendation.score === null) return `${head}: the tier is not known.`;
  return `${head} (${recommendation.score} of 100): ${sayParts(partsOf(creator, evaluation, rules, ask, goal))}.`;
}

function partsOf(creator: Creator, evaluation: Evaluation, rules: CompiledRules, ask: Ask, goal: GoalRule): FitParts {
  const quoteBand = bandForQuote(creator, evaluation.authority, rules, ask, evaluation.cost);
  return fitParts({ ...evaluation, quoteBand }, rules, goal);
}

/** Wish of the goal, known parts and how much each counts, what is missing, flags, source. Null when no goal was asked for. */
export function fitReason(creator: Creator, evaluation: Evaluation, rules: CompiledRules, ask: Ask): Reason | null {
  const { recommendation } = evaluation;
  if (recommendation === null) return null;
  const goal = findGoal(rules, recommendation.goal);
  if (goal === null) return { about: 'fit', text: `No fit: the rules have no goal “${recommendation.goal}”.` };
  const head = `${fitLabel(recommendation.fit)} for ${goal.goal}`;
  const wanted =
    goal.class === 'mix'
      ? 'a mix of KOLs and micro influencers'
      : `a ${goalClassLabel(goal.class).replace('Micro', 'micro')}`;
  const wants = `the goal asks for ${wanted}`;
  if (recommendation.score === null) {
    return { about: 'fit', text: `${head}: ${wants}, and the tier of this creator is not known.` };
  }
  const clauses = [wants, sayParts(partsOf(creator, evaluation, rules, ask, goal), goal)];
  const flags = questioningFlags(evaluation.flags);
  if (flags > 0) clauses.push(`${flags === 1 ? '1 flag takes' : `${flags} flags take`} off ${flags * FLAG_PENALTY}`);
  if (isHeldBack(evaluation, goal)) clauses.push('a KOL by audience only is at most a possible fit for it');
  if (isRefused(evaluation.flags)) clauses.push('so many followers reported fake leave at most a weak fit');
  return {
    about: 'fit',
    text: `${head} (${recommendation.score} of 100): ${clauses.join('; ')}. ${goal.reason.replace(/\.$/, '')} (${saySource(goal)}).`,
  };
}

/** With the goal, also how much each known part counts once the missing ones are left out. */
function sayParts({ classMatch, engagement, authority, cost }: FitParts, goal?: GoalRule): string {
  const parts: readonly (readonly [string, number | null, number])[] = [
    ['class', classMatch, goal?.weights.classMatch ?? 0],
    ['engagement', engagement, goal?.weights.engagement ?? 0],
    ['authority', authority, goal?.weights.authority ?? 0],
    ['cost', cost, goal?.weights.cost ?? 0],
  ];
  const total = parts.reduce((sum, [, share, weight]) => (share === null ? sum : sum + weight), 0);
  const known = parts.flatMap(([name, share, weight]) => {
    if (share === null) return [];
    const counts = total > 0 ? ` (counts ${Math.round((weight / total) * 100)} %)` : '';
    return [`${name} ${Math.round(share * 100)}${counts}`];
  });
  const missing = parts.flatMap(([name, share]) => (share === null ? [name] : []));
  const left = missing.length > 0 ? `, not known and left out: ${missing.join(', ')}` : '';
  return `${known.join(', ')}${goal === undefined ? ' of 100' : ''}${left}`;
}
