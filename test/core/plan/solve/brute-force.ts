/** The best value of a tiny problem by trying every choice. */
import type { Problem, Solution } from '../../../../src/core/plan/solve/problem.ts';

/** null when nothing fits. */
export function bestByTrying({ groups, limits }: Problem): number | null {
  let best: number | null = null;
  const used = limits.map(() => 0);
  const tryFrom = (group: number, value: number): void => {
    const next = groups[group];
    if (next === undefined) {
      if (used.every((use, row) => use <= (limits[row] ?? 0)) && (best === null || value > best)) best = value;
      return;
    }
    if (next.must !== true) tryFrom(group + 1, value);
    for (const option of next.options) {
      option.use.forEach((use, row) => {
        used[row] = (used[row] ?? 0) + use;
      });
      tryFrom(group + 1, value + option.value);
      option.use.forEach((use, row) => {
        used[row] = (used[row] ?? 0) - use;
      });
    }
  };
  tryFrom(0, 0);
  return best;
}

/** What is wrong with a plan: a broken limit, a value that does not add up, a group that must be taken; '' for nothing. */
export function faultOf({ groups, limits }: Problem, { picks, value }: Solution): string {
  const used = limits.map(() => 0);
  let sum = 0;
  for (let group = 0; group < groups.length; group += 1) {
    const option = groups[group]?.options[picks[group] ?? -1];
    if (option === undefined && groups[group]?.must === true) return `group ${group} is left out`;
    sum += option?.value ?? 0;
    option?.use.forEach((use, row) => {
      used[row] = (used[row] ?? 0) + use;
    });
  }
  if (sum !== value) return `the value is ${sum}, not ${value}`;
  const broken = used.findIndex((use, row) => use > (limits[row] ?? 0));
  return broken < 0 ? '' : `limit ${broken} is ${limits[broken]}, used ${used[broken]}`;
}
