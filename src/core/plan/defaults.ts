/** What a plan keeps to when nobody says otherwise: the Plan block of the rules. Holds no figures. */
import type { GoalRule, PlanRule, RuleSet } from '../rules/rule-set.ts';
import { defaultPlan } from '../rules/shipped/default-plan.ts';
import type { Limit, PlanWishes } from './plan-wishes.ts';
import { countedFor } from './plan-wishes.ts';
import type { Wishes } from './read-options.ts';

/** The whole of what is asked: wishes, and the usual where there are none. A wish about a class takes the place of the advice. */
export function withDefaults(
  budget: number,
  goal: GoalRule | null,
  wishes: Wishes,
  { plan = defaultPlan() }: Pick<RuleSet, 'plan'>,
): PlanWishes {
  const { limits, mix = 'advised', ...asked } = wishes;
  const usual = lineFor(plan, goal);
  const isMixOpen = mix === 'advised' && limits.every(({ about }) => about !== 'class');
  return {
    budget,
    goal,
    counted: countedFor(goal),
    priceView: usual?.price ?? 'typical',
    alternatives: [],
    largestShare: usual?.largestShare ?? null,
    leastFit: usual?.leastFit ?? null,
    among: 'all',
    must: [],
    without: [],
    ...asked,
    limits: isMixOpen && usual !== undefined ? [...limits, ...advisedMix(usual)] : limits,
  };
}

function lineFor(plan: readonly PlanRule[], goal: GoalRule | null): PlanRule | undefined {
  const line = (wanted: PlanRule['goals']) => plan.find(({ goals }) => goals === wanted);
  return (goal === null ? undefined : line(goal.class)) ?? line('');
}

function advisedMix({ microTo, kolTo }: PlanRule): readonly Limit[] {
  const to = (name: string, share: number | null): Limit[] =>
    share === null ? [] : [{ about: 'class', name, unit: 'share', from: null, to: share }];
  return [...to('micro', microTo), ...to('kol', kolTo)];
}
