import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../../../src/core/plan/solve/problem.ts';
import { solve } from '../../../../src/core/plan/solve/solve.ts';
import { planProblem, seeded } from '../../../bench/plan-problems.ts';
import { type ByHighs, loadHighs } from '../../../helpers/highs.ts';
import { faultOf } from './brute-force.ts';

const EXACT = { gap: 0, isOutOfTime: () => false };
let highs: (problem: Problem) => ByHighs;

beforeAll(async () => {
  highs = await loadHighs();
});

/** Both find the same greatest value, or both that nothing fits. */
function requireSame(problem: Problem): 'optimal' | 'infeasible' {
  const theirs = highs(problem);
  const ours = solve(problem, EXACT);
  expect([ours.status, ours.value]).toEqual(
    theirs.status === 'Infeasible' ? ['infeasible', 0] : ['optimal', theirs.value],
  );
  if (ours.status === 'optimal') expect(faultOf(problem, ours)).toBe('');
  return ours.status === 'optimal' ? 'optimal' : 'infeasible';
}

/** The same problem with other figures. */
function changed(
  problem: Problem,
  figure: (use: number, row: number, random: () => number) => number,
  seed: number,
): Problem {
  const random = seeded(seed);
  return {
    ...problem,
    groups: problem.groups.map((group) => ({
      ...group,
      options: group.options.map(({ value, use }) => ({ value, use: use.map((one, row) => figure(one, row, random)) })),
    })),
  };
}

/** Rows of a problem that count fees; the others count creators. */
const isMoney = (row: number): boolean => row < 2 || row > 5;
const SEEDS = Array.from({ length: 50 }, (_, at) => at + 1);

describe('the same greatest value as HiGHS', () => {
  it('lists of 8 to 36, goal engagement', () => {
    const ends = SEEDS.map((seed) => requireSame(planProblem(8 + ((seed * 13) % 29), seed, 'engagement')));
    expect(new Set(ends)).toEqual(new Set(['optimal', 'infeasible']));
  });

  it('lists of 8 to 36, goal reach: few great accounts', () => {
    for (const seed of SEEDS) requireSame(planProblem(8 + ((seed * 17) % 29), 1000 + seed, 'reach'));
  });

  it('all fees equal', () => {
    for (const seed of SEEDS) {
      const problem = planProblem(30, 2000 + seed, 'engagement');
      requireSame(changed(problem, (use, row) => (isMoney(row) ? Math.sign(use) * 50_000 : use), seed));
    }
  });

  it('huge fees beside tiny ones', () => {
    for (const seed of SEEDS) {
      const problem = planProblem(25, 3000 + seed, 'engagement');
      const figure = (use: number, row: number, random: () => number): number =>
        isMoney(row) && random() < 0.3 ? Math.sign(use) * Math.ceil(Math.abs(use) / 500) : use;
      requireSame(changed(problem, figure, seed));
    }
  });

  it('limits that leave hardly anything', () => {
    for (const seed of SEEDS) {
      const { groups, limits } = planProblem(40, 4000 + seed, 'engagement');
      const tight = limits.map((limit, row) => (limit < 0 && !isMoney(row) ? limit - 3 : limit));
      requireSame({ groups, limits: tight });
    }
  });

  it('some must be taken', () => {
    const ends = SEEDS.map((seed) => {
      const { groups, limits } = planProblem(40, 5000 + seed, 'engagement');
      return requireSame({ groups: groups.map((group, at) => ({ ...group, must: at % 11 === seed % 11 })), limits });
    });
    expect(new Set(ends)).toEqual(new Set(['optimal', 'infeasible']));
  });

  it('five thousand creators, one limit', () => {
    const { groups, limits } = planProblem(5000, 7, 'engagement');
    const use = groups.map(({ options }) => ({
      options: options.slice(0, 1).map((option) => ({ value: option.value, use: option.use.slice(0, 1) })),
    }));
    requireSame({ groups: use, limits: limits.slice(0, 1) });
  });
});
