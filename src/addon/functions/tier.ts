/** TIER and WHY. */
import { evaluate } from '../../core/evaluation/evaluate.ts';
import { outputValue } from '../../core/output/cells.ts';
import { answerRows } from './answer.ts';
import { readCall } from './call.ts';
import { creatorsOfCall } from './creators-of-call.ts';
import { questionOf, withRules } from './with-rules.ts';

export function TIER(
  followers: unknown,
  platform: unknown,
  authority: unknown,
  niche: unknown,
  rules: unknown,
): unknown {
  return oneColumn('TIER', { followers, platform, authority, niche, rules }, 'tier');
}

export function WHY(
  followers: unknown,
  platform: unknown,
  authority: unknown,
  niche: unknown,
  engagement_rate: unknown,
  goal: unknown,
  rules: unknown,
): unknown {
  return oneColumn('WHY', { followers, platform, authority, niche, engagement_rate, goal, rules }, 'why');
}

function oneColumn(name: 'TIER' | 'WHY', given: Readonly<Record<string, unknown>>, id: 'tier' | 'why'): unknown {
  const call = readCall(name, given);
  return withRules(call, (rules) => {
    const rowOf = creatorsOfCall(call);
    const asked = questionOf(call, rules);
    return answerRows(call, call.entry.fills, (row) => {
      const { creator, fault } = rowOf(row);
      const question = asked(row);
      if (fault !== null) return fault;
      if (typeof question === 'string') return question;
      return [outputValue(id, creator, evaluate(creator, rules, question), rules)];
    });
  });
}
