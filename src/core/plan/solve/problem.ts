/** The shape of a choice under limits and of what is found. */

/** One way to take a group. `value` and every `use` are whole numbers; `value` is not negative, `use` has one per limit. */
export type Option = { readonly value: number; readonly use: readonly number[] };

/** At most one option of a group is taken, or exactly one when it `must`. */
export type Group = { readonly options: readonly Option[]; readonly must?: boolean };

/**
 * Take options so that the sum of values is greatest and each sum of `use` stays at or below its limit. Sums of values and
 * uses must stay below 2^53: then nothing is ever rounded. A "from" is a limit below zero of uses below zero.
 */
export type Problem = { readonly groups: readonly Group[]; readonly limits: readonly number[] };

/** How long to try. `gap` is a fraction: stop when the plan is proven to be at most so far below the best. */
export type Effort = { readonly gap: number; readonly isOutOfTime: () => boolean };

/**
 * `optimal`: no better plan exists. `bounded`: time or the wanted gap ended the search, no plan is above `bound`.
 * `infeasible`: proven that nothing fits. `open`: time ended it before any plan was found.
 */
export type Solution = {
  readonly status: 'optimal' | 'bounded' | 'infeasible' | 'open';
  /** The option taken of each group, -1 for none; empty without a plan. */
  readonly picks: readonly number[];
  readonly value: number;
  /** No plan has a greater value; `value` itself when optimal. */
  readonly bound: number;
  readonly nodes: number;
  /** What one more unit of each limit is worth at the bound; not negative. */
  readonly prices: readonly number[];
};

/** A group left without a pick. */
export const NONE = -1;
