/** The shape of what a campaign plan is asked for. Reads and solves nothing. */
import type { Deliverable } from '../creator.ts';
import type { GoalRule } from '../rules/rule-set.ts';

/** What a plan makes the most of: expected engagements, expected views, or engagements weighted by the fit (0 to 1). */
export type Counted = 'engagements' | 'views' | 'value';
export const COUNTED = ['engagements', 'views', 'value'] as const satisfies readonly Counted[];

/** Where a row has no quote: the typical fee, or the careful (high) or hopeful (low) end of its band. */
export type PriceView = 'low' | 'typical' | 'high';
export const PRICE_VIEWS = ['low', 'typical', 'high'] as const satisfies readonly PriceView[];

export type Among = 'all' | 'maybe' | 'keep';

/** So many creators, or such a share of the budget (a fraction), from and to; both inclusive, null for open. */
export type Limit = {
  readonly about: 'creators' | 'class' | 'platform' | 'niche' | 'country';
  /** `micro` or `kol`, a platform id, words of a niche, a country; '' for creators as a whole. */
  readonly name: string;
  readonly unit: 'creators' | 'share';
  readonly from: number | null;
  readonly to: number | null;
};

/** Money in the shown currency. Rows are 1-based rows of the grid. */
export type PlanWishes = {
  readonly budget: number;
  /** Goal of the rule set, null for none. */
  readonly goal: GoalRule | null;
  readonly counted: Counted;
  readonly priceView: PriceView;
  /** At most one of these each; empty: what the row itself is about. */
  readonly alternatives: readonly (readonly Deliverable[])[];
  readonly limits: readonly Limit[];
  /** Of the budget for one creator, a fraction; null for no limit. */
  readonly largestShare: number | null;
  /** Least fit score, null for any. */
  readonly leastFit: number | null;
  /** Whom to choose from by what people decided: everybody, Keep and Maybe, or Keep alone; Booked and Done always. */
  readonly among: Among;
  readonly must: readonly number[];
  readonly without: readonly number[];
};

const VIEW_GOALS = ['reach', 'awareness'];
const ENGAGEMENT_GOALS = ['engagement', 'community'];

/** What usually counts for a goal; without one, engagements. */
export function countedFor(goal: GoalRule | null): Counted {
  if (goal === null || ENGAGEMENT_GOALS.indexOf(goal.goal) >= 0) return 'engagements';
  return VIEW_GOALS.indexOf(goal.goal) >= 0 ? 'views' : 'value';
}
