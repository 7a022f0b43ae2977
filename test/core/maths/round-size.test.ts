import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundSize, sizeClass } from '../../../src/core/maths/round-size.ts';

describe('round follower counts', () => {
  test.each([
    [1, 1],
    [0.2, 1],
    [1000, 1000],
    [1220, 1000],
    [1230, 1500],
    [4100, 5000],
    [18000, 20000],
    [24000, 20000],
    [25000, 30000],
    [83000, 70000],
    [84000, 100000],
    [999999, 1000000],
    [2300000, 2000000],
  ])('%d is %d', (followers, round) => {
    expect(roundSize(followers)).toBe(round);
  });

  test.each([
    [1000, 2400, true],
    [2400, 2500, false],
    [2500, 8300, true],
    [8300, 8500, false],
    [8500, 10000, true],
    [999, 1000, true],
  ])('%d and %d in one class: %s', (a, b, same) => {
    expect(sizeClass(a) === sizeClass(b)).toBe(same);
  });

  test('a class rounds into itself, and larger sizes never into a lower class', () => {
    const size = fc.double({ min: 1, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(size, size, (a, b) => {
        expect(sizeClass(roundSize(a))).toBe(sizeClass(a));
        expect(sizeClass(Math.min(a, b))).toBeLessThanOrEqual(sizeClass(Math.max(a, b)));
      }),
    );
  });
});
