/** Content that is made for the buyer's own channels: it is paid by the piece, and no audience prices it. */
import type { Creator } from '../creator.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { findGoal } from '../rules/find-goal.ts';
import type { GoalRule } from '../rules/rule-set.ts';
import { rememberedFor } from '../text/remembered.ts';
import type { Question } from './evaluation.ts';

/** True where the row says so of its pieces, or where the goal is such content. */
export function isForOwnUse(creator: Creator, rules: CompiledRules, { goal }: Pick<Question, 'goal'>): boolean {
  if (creator.isContentOnly === true) return true;
  return goal !== null && isOfOwnUse(rules, goal);
}

/** Goals repeat in every row. */
const isOfOwnUse = rememberedFor(1000, (rules: CompiledRules, text): boolean => {
  const goal = findGoal(rules, text);
  return goal !== null && isOwnUseGoal(goal);
});

/** True for a goal with UGC in its name or among its synonyms. */
export function isOwnUseGoal({ goal, synonyms }: Pick<GoalRule, 'goal' | 'synonyms'>): boolean {
  return [goal, ...synonyms].some((word) => /^ugc$|user.generated/i.test(word.trim()));
}
