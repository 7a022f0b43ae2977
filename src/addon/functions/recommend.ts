/** RECOMMEND: the class for a goal alone, or the fit of each creator. */
import { evaluate } from '../../core/evaluation/evaluate.ts';
import { goalClassLabel } from '../../core/evaluation/labels.ts';
import { outputValue } from '../../core/output/cells.ts';
import { columnTitle, OUTPUT_COLUMNS } from '../../core/own/columns.ts';
import { findGoal } from '../../core/rules/find-goal.ts';
import { answerRows } from './answer.ts';
import { readCall } from './call.ts';
import type { Call } from './call-shape.ts';
import { creatorsOfCall } from './creators-of-call.ts';
import { textOf } from './read-columns.ts';
import { questionOf, withRules } from './with-rules.ts';

export function RECOMMEND(
  goal: unknown,
  followers: unknown,
  platform: unknown,
  engagement_rate: unknown,
  authority: unknown,
  niche: unknown,
  quote: unknown,
  rules: unknown,
): unknown {
  const call = readCall('RECOMMEND', { goal, followers, platform, engagement_rate, authority, niche, quote, rules });
  if (!call.args.has('goal')) throw new Error('goal is missing: name one, as =RECOMMEND("conversion"; C2:C; B2:B).');
  return withRules(call, (rules) => {
    const isGoalAlone = call.args.size === 1;
    const rowOf = creatorsOfCall(call);
    const asked = questionOf(call, rules);
    return answerRows(call, titles(call), (row) => {
      const question = asked(row);
      if (typeof question === 'string') return question;
      const goal = question.goal === null ? null : findGoal(rules, question.goal);
      if (goal === null) return 'goal is empty: name one.';
      if (isGoalAlone) return [goalClassLabel(goal.class)];
      const { creator, fault } = rowOf(row);
      if (fault !== null) return fault;
      return [outputValue('fit', creator, evaluate(creator, rules, question), rules)];
    });
  });
}

function titles(call: Call): string[] {
  const goal = call.args.get('goal')?.isSingle === true ? textOf(call, 'goal', 0) : 'goal';
  return OUTPUT_COLUMNS.filter((column) => column.id === 'fit').map((column) => columnTitle(column, goal, ''));
}
