/** Options that no plan can hold or none needs. Never drops the last best plan. */
import type { Kept } from './flat.ts';
import { NONE, type Option, type Problem } from './problem.ts';

/** The options that are left for each group, none among them where it may be left; null when a group has nothing left. */
export function presolve(problem: Problem): Kept | null {
  let kept: Kept = problem.groups.map(({ options, must }) => {
    const all = options.map((_, at) => at);
    return must === true ? all : [NONE, ...all];
  });
  for (;;) {
    const fitting = withoutUnfit(problem, kept);
    if (fitting.some((options) => options.length === 0)) return null;
    if (countOf(fitting) === countOf(kept)) break;
    kept = fitting;
  }
  return kept.map((options, group) => withoutWorse(problem, group, options));
}

function countOf(kept: Kept): number {
  return kept.reduce((sum, options) => sum + options.length, 0);
}

/** Without options that break a limit even when every other group uses as little of it as it can. */
function withoutUnfit({ groups, limits }: Problem, kept: Kept): Kept {
  const useOf = (group: number, choice: number, row: number): number => groups[group]?.options[choice]?.use[row] ?? 0;
  let left = kept;
  limits.forEach((limit, row) => {
    const least = left.map((options, group) =>
      options.reduce((so, choice) => Math.min(so, useOf(group, choice, row)), Infinity),
    );
    const room = limit - least.reduce((sum, use) => sum + use, 0);
    left = left.map((options, group) =>
      options.every((choice) => useOf(group, choice, row) - (least[group] as number) <= room)
        ? options
        : options.filter((choice) => useOf(group, choice, row) - (least[group] as number) <= room),
    );
  });
  return left;
}

/** Without options to which another of the group is at least equal in everything; of equal ones the first stays. */
function withoutWorse({ groups }: Problem, group: number, options: readonly number[]): readonly number[] {
  if (options.length < 2) return options;
  const all = groups[group]?.options ?? [];
  const isCovered = (choice: number, by: number): boolean => {
    const [one, other] = [all[choice], all[by]];
    const isEqual = covers(one, other);
    return covers(other, one) && (!isEqual || by < choice);
  };
  return options.filter((choice) => !options.some((by) => by !== choice && isCovered(choice, by)));
}

function covers(one: Option | undefined, other: Option | undefined): boolean {
  if ((one?.value ?? 0) < (other?.value ?? 0)) return false;
  const rows = (one ?? other)?.use ?? [];
  return rows.every((_, row) => (one?.use[row] ?? 0) <= (other?.use[row] ?? 0));
}
