/** What a shipped plan keeps to when nobody says otherwise, as data. Plans nothing. */
import type { PlanRule } from '../rule-set.ts';
import { shipped } from './shipped-source.ts';

/** Of the budget for one creator: four creators are the fewest that spread a risk. */
const LARGEST = 0.25;
/** Of the budget for the class that a goal does not ask for, and for each class where both are asked for. */
const OTHER = 0.4;
const EACH = 0.7;

export function defaultPlan(): PlanRule[] {
  const line = (goals: PlanRule['goals'], microTo: number | null, kolTo: number | null): PlanRule => ({
    ...shipped('planMix'),
    ...{ goals, microTo, kolTo, largestShare: LARGEST, leastFit: null, price: 'typical' },
  });
  return [line('micro', null, OTHER), line('kol', OTHER, null), line('mix', EACH, EACH), line('', null, null)];
}
