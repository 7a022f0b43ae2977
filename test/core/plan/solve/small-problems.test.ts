import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../src/core/plan/solve/problem.ts';
import { solve } from '../../../../src/core/plan/solve/solve.ts';
import { bestByTrying, faultOf } from './brute-force.ts';

const EXACT = { gap: 0, isOutOfTime: () => false };

/** Up to seven groups of up to three options under up to four limits, some of them below zero. */
function problems(value: fc.Arbitrary<number>, use: fc.Arbitrary<number>, limit: fc.Arbitrary<number>) {
  return fc.integer({ min: 0, max: 4 }).chain((rows): fc.Arbitrary<Problem> => {
    const option = fc.record({ value, use: fc.array(use, { minLength: rows, maxLength: rows }) });
    const group = fc.record({
      options: fc.array(option, { minLength: 1, maxLength: 3 }),
      must: fc.boolean().map((is) => is),
    });
    return fc.record({
      groups: fc.array(
        fc.tuple(group, fc.integer({ min: 0, max: 9 })).map(([one, die]) => ({ ...one, must: one.must && die < 2 })),
        { minLength: 0, maxLength: 7 },
      ),
      limits: fc.array(limit, { minLength: rows, maxLength: rows }),
    });
  });
}

function requireBest(problem: Problem): void {
  const best = bestByTrying(problem);
  const found = solve(problem, EXACT);
  expect(found.status).toBe(best === null ? 'infeasible' : 'optimal');
  if (best === null) return;
  expect(found.value).toBe(best);
  expect(found.bound).toBe(best);
  expect(faultOf(problem, found)).toBe('');
}

describe('small problems, against every choice tried', () => {
  it('mixed limits', () => {
    const shape = problems(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: -4, max: 12 }),
      fc.integer({ min: -10, max: 40 }),
    );
    fc.assert(fc.property(shape, requireBest), { numRuns: 600 });
  });

  it('equal values and prices', () => {
    const shape = problems(fc.constantFrom(0, 5), fc.constantFrom(0, 3), fc.integer({ min: 0, max: 14 }));
    fc.assert(fc.property(shape, requireBest), { numRuns: 200 });
  });

  it('huge beside tiny', () => {
    const shape = problems(
      fc.constantFrom(0, 1, 999_999_999, 1_000_000_000),
      fc.constantFrom(-1, 1, 99_999_999, 100_000_000),
      fc.constantFrom(-1, 0, 1, 99_999_999, 100_000_000, 200_000_001),
    );
    fc.assert(fc.property(shape, requireBest), { numRuns: 200 });
  });
});

describe('edges', () => {
  it('nothing to choose from is a plan of nothing', () => {
    expect(solve({ groups: [], limits: [5] }, EXACT)).toMatchObject({ status: 'optimal', value: 0, picks: [] });
  });

  it('a "from" that nothing fills is infeasible', () => {
    const problem: Problem = { groups: [{ options: [{ value: 9, use: [-1] }] }], limits: [-2] };
    expect(solve(problem, EXACT).status).toBe('infeasible');
  });

  it('an exact fit is taken, one unit more is not', () => {
    const one = { options: [{ value: 7, use: [123_456_789] }] };
    expect(solve({ groups: [one], limits: [123_456_789] }, EXACT).picks).toEqual([0]);
    expect(solve({ groups: [one], limits: [123_456_788] }, EXACT).picks).toEqual([-1]);
  });

  it('a search without time says what it cannot rule out', () => {
    const groups = Array.from({ length: 40 }, (_, at) => ({
      options: [{ value: 900 + ((at * 377) % 1001), use: [500 + ((at * 531) % 977)] }],
    }));
    const problem: Problem = { groups, limits: [7_003] };
    const hurried = solve(problem, { gap: 0, isOutOfTime: () => true });
    const best = solve(problem, EXACT).value;
    expect(faultOf(problem, hurried)).toBe('');
    expect(hurried.status).toBe('bounded');
    expect(hurried.value).toBeLessThanOrEqual(best);
    expect(hurried.bound).toBeGreaterThanOrEqual(best);
  });
});
