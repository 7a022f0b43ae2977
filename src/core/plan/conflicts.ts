/** Which wish keeps a plan from existing and how little it would have to give. Only for plans proven infeasible. */
import type { Person } from './bookable.ts';
import { problemOf } from './problem-of.ts';
import type { Row } from './rows-of.ts';
import type { Effort, Problem } from './solve/problem.ts';
import { solve } from './solve/solve.ts';

/** `row` is the limit at fault, `needed` the nearest end (cents or creators) with which a plan exists, all else as asked. */
export type Conflict = { readonly row: Row; readonly needed: number };

/** Limits beside the budget, each of which alone prevents a plan, with the smallest change that helps; none where only several together do. */
export function findConflicts(persons: readonly Person[], rows: readonly Row[], effort: Effort): readonly Conflict[] {
  const { groups, limits } = problemOf(persons, rows);
  const conflicts: Conflict[] = [];
  rows.forEach((row, at) => {
    if (row.limit === null) return;
    const without = <T>(list: readonly T[]): T[] => list.filter((_, index) => index !== at);
    const shift = groups.map(({ options }) => Math.max(0, ...options.map(({ use }) => use[at] as number)));
    // The less of this limit is used the better: what a group could use at most, less what it uses.
    const problem: Problem = {
      groups: groups.map(({ options, must }, group) => ({
        must: true,
        options: [
          ...options.map(({ use }) => ({ value: (shift[group] as number) - (use[at] as number), use: without(use) })),
          ...(must === true ? [] : [{ value: shift[group] as number, use: without(limits).map(() => 0) }]),
        ],
      })),
      limits: without(limits),
    };
    const found = solve(problem, effort);
    if (found.status !== 'optimal') return;
    const least = shift.reduce((sum, one) => sum + one, 0) - found.value;
    conflicts.push({ row, needed: row.sign * least });
  });
  return conflicts;
}

/** Doublings tried: a budget a million times as large is no change that helps. */
const MOST_DOUBLINGS = 20;

/**
 * The smallest budget in cents with which a plan exists, shares following it; null when none was found. Where shares from
 * bind, a larger budget may again have no plan.
 */
export function leastBudget(problemAt: (budget: number) => Problem, budget: number, effort: Effort): number | null {
  // Any plan will do.
  const anyPlan: Effort = { ...effort, gap: 0.99 };
  const isPlan = (cents: number): boolean => {
    const { status } = solve(problemAt(cents), anyPlan);
    return status === 'optimal' || status === 'bounded';
  };
  let high = budget;
  for (let doubling = 0; !isPlan(high); doubling += 1) {
    if (doubling === MOST_DOUBLINGS || effort.isOutOfTime()) return null;
    high *= 2;
  }
  let low = high / 2;
  if (high === budget) return null;
  while (high - low > 1 && !effort.isOutOfTime()) {
    const middle = Math.floor((low + high) / 2);
    if (isPlan(middle)) high = middle;
    else low = middle;
  }
  return high;
}
