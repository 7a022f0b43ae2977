/** Answers for what a plan keeps to when nobody says otherwise: no creator takes too much, and the class advised leads. */
import type { GoalRule } from '../rules/rule-set.ts';
import type { Limit, PlanAsk } from './ask.ts';
import { countedFor } from './ask.ts';
import type { Wishes } from './read-options.ts';

/** Of the budget for one creator. Assumed: four creators are the fewest that spread a risk. */
const LARGEST_SHARE = 0.25;
/** Of the budget for the class that a goal does not ask for; what the comparison of 25 March 2025 advises leads then. */
const OTHER_CLASS_TO = 0.4;
/** Of the budget for each class where a mix is advised. */
const EACH_OF_MIX_TO = 0.7;

/** The whole of what is asked: wishes, and the usual where there are none. A wish about a class takes the place of the advice. */
export function withDefaults(budget: number, goal: GoalRule | null, wishes: Wishes): PlanAsk {
  const { limits, mix = 'advised', ...asked } = wishes;
  const isMixOpen = mix === 'advised' && limits.every(({ about }) => about !== 'class');
  return {
    budget,
    goal,
    counted: countedFor(goal),
    priceView: 'typical',
    alternatives: [],
    largestShare: LARGEST_SHARE,
    leastFit: null,
    among: 'all',
    must: [],
    without: [],
    ...asked,
    limits: isMixOpen ? [...limits, ...advisedMix(goal)] : limits,
  };
}

function advisedMix(goal: GoalRule | null): readonly Limit[] {
  if (goal === null) return [];
  const to = (name: string, share: number): Limit => ({ about: 'class', name, unit: 'share', from: null, to: share });
  if (goal.class === 'mix') return [to('micro', EACH_OF_MIX_TO), to('kol', EACH_OF_MIX_TO)];
  return [to(goal.class === 'micro' ? 'kol' : 'micro', OTHER_CLASS_TO)];
}
