/** The best choice under limits, proven, or for how far from it a choice can be. */
import { flatten, type Kept } from './flat.ts';
import { presolve } from './presolve.ts';
import { type Effort, NONE, type Problem, type Solution } from './problem.ts';
import { search } from './search.ts';

/** Same problem and effort in nodes: same answer. A plan that breaks a limit is never returned. */
export function solve(problem: Problem, effort: Effort): Solution {
  let kept: Kept | null = presolve(problem);
  const none = problem.limits.map(() => 0);
  if (kept === null) return { status: 'infeasible', picks: [], value: 0, bound: 0, nodes: 0, prices: none };
  let picks: readonly number[] = [];
  let value = -1;
  let bound = Infinity;
  let nodes = 0;
  let prices: readonly number[] = none;
  for (;;) {
    const options: Kept = kept;
    const { flat, settled } = flatten(problem, options);
    const found = search(flat, { value, settled }, effort);
    nodes += found.nodes;
    bound = Math.min(bound, Math.max(found.bound, found.value));
    if (found.prices.some((price) => price > 0) || nodes === found.nodes) prices = found.prices;
    if (found.pick !== null) {
      const chosen = options.map((choices) => (choices.length === 1 ? (choices[0] as number) : NONE));
      for (const option of found.pick) chosen[flat.groupIn[option] as number] = flat.optionIn[option] as number;
      picks = chosen;
      value = found.value;
    }
    if (found.left === null || effort.isOutOfTime()) break;
    const left = options.map((choices): number[] => (choices.length === 1 ? [...choices] : []));
    found.left.forEach((is, option) => {
      if (is === 1) left[flat.groupIn[option] as number]?.push(flat.optionIn[option] as number);
    });
    if (left.some((choices) => choices.length === 0)) {
      bound = value;
      break;
    }
    kept = left;
  }
  if (value < 0) return { status: bound < 0 ? 'infeasible' : 'open', picks: [], value: 0, bound, nodes, prices };
  return { status: bound <= value ? 'optimal' : 'bounded', picks, value, bound: Math.max(bound, value), nodes, prices };
}
