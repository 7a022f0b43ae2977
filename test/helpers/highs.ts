/** The best value that HiGHS finds for a planning problem. Only tests and the benchmark ask it. */
import load from 'highs';
import type { Problem } from '../../src/core/plan/solve/problem.ts';

export type ByHighs = { readonly status: string; readonly value: number };

/** Loads the solver; its answers may be `gap` (a fraction) off. */
export async function loadHighs(): Promise<(problem: Problem, gap?: number) => ByHighs> {
  const highs = await load();
  return (problem, gap = 0) => {
    const { Status, ObjectiveValue } = highs.solve(asText(problem), {
      mip_rel_gap: gap,
      mip_abs_gap: 0,
      time_limit: 60,
    });
    return { status: Status, value: Math.round(ObjectiveValue) };
  };
}

/** The problem in the LP format of CPLEX. */
function asText({ groups, limits }: Problem): string {
  const goal: string[] = [];
  const names: string[] = [];
  const rows = limits.map((): string[] => []);
  const lines: string[] = [];
  groups.forEach(({ options, must }, group) => {
    const own = options.map(({ value, use }, at) => {
      const name = `x${group}_${at}`;
      goal.push(`${value} ${name}`);
      use.forEach((amount, row) => {
        if (amount !== 0) rows[row]?.push(`${amount < 0 ? '-' : '+'} ${Math.abs(amount)} ${name}`);
      });
      return name;
    });
    names.push(...own);
    lines.push(`g${group}: ${own.join(' + ')} ${must === true ? '=' : '<='} 1`);
  });
  rows.forEach((terms, row) => {
    lines.push(`r${row}: ${terms.length === 0 ? `0 ${names[0]}` : terms.join(' ')} <= ${limits[row]}`);
  });
  return ['Maximize', goal.join(' + '), 'Subject To', ...lines, 'Binary', names.join(' '), 'End'].join('\n');
}
