import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { middle, quantile, weightedQuantile } from '../../../src/core/maths/quantile.ts';

describe('quantile of type 7', () => {
  // Reference values of R quantile(type = 7) and NumPy quantile (its default).
  test.each([
    [[15, 20, 35, 40, 50], 0.4, 29],
    [[3, 1, 4, 1, 5, 9, 2, 6], 0.1, 1],
    [[3, 1, 4, 1, 5, 9, 2, 6], 0.25, 1.75],
    [[3, 1, 4, 1, 5, 9, 2, 6], 0.5, 3.5],
    [[3, 1, 4, 1, 5, 9, 2, 6], 0.75, 5.25],
    [[3, 1, 4, 1, 5, 9, 2, 6], 0.9, 6.9],
    [[0.031, 0.007, 0.12, 0.052, 0.018, 0.044, 0.009], 0.1, 0.0082],
    [[0.031, 0.007, 0.12, 0.052, 0.018, 0.044, 0.009], 0.9, 0.0792],
    [[7], 0.3, 7],
    [[1, 2], 0, 1],
    [[1, 2], 1, 2],
    [[1, 2], -3, 1],
    [[1, 2], 3, 2],
  ])('%j at %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBeCloseTo(expected, 12);
  });

  test.each([[[]], [[Number.NaN, Infinity]]])('none of %j', (values) => {
    expect(quantile(values, 0.5)).toBeNull();
  });

  test('what is not finite is left out, and the sample stays as it was', () => {
    const values = [5, Number.NaN, 1, 3];
    expect(middle(values)).toBe(3);
    expect(values).toEqual([5, Number.NaN, 1, 3]);
  });

  test('never falls while the share rises, and stays within the sample', () => {
    const sample = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(sample, share, share, (values, a, b) => {
        const low = quantile(values, Math.min(a, b)) ?? Number.NaN;
        const high = quantile(values, Math.max(a, b)) ?? Number.NaN;
        expect(low).toBeLessThanOrEqual(high + 1e-6);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

test('rounding never carries it past the value above', () => {
  const values = [-5.142020200667053e-309, -5.14202020066705e-309];
  expect(quantile(values, 1 - 1e-16)).toBeLessThanOrEqual(values[1] as number);
  expect(quantile([-1.1, -1e-17], 1 - 1e-16)).toBeLessThanOrEqual(-1e-17);
});

describe('weighted quantile', () => {
  test.each([
    // Positions 0, 3, 6 for weights 1, 2, 1.
    [[10, 20, 30], [1, 2, 1], 0.5, 20],
    [[10, 20, 30], [1, 2, 1], 0.25, 15],
    // Positions 0, 2, 6: the middle 3 is a quarter of the way from 20 to 30.
    [[10, 20, 30], [1, 1, 3], 0.5, 22.5],
    // A value without weight is not there.
    [[10, 20, 999], [1, 1, 0], 0.5, 15],
    [[10, 20, 999], [1, 1, -4], 0.5, 15],
    [[10, 20, 999], [1, 1, Number.NaN], 0.5, 15],
  ])('%j weighing %j at %d is %d', (values, weights, share, expected) => {
    expect(weightedQuantile(values, weights, share)).toBeCloseTo(expected, 12);
  });

  test('only the ratio of the weights counts', () => {
    const values = [4, 8, 1, 6];
    const weights = [1, 5, 2, 3];
    for (const share of [0.1, 0.5, 0.77]) {
      expect(
        weightedQuantile(
          values,
          weights.map((weight) => weight * 7),
          share,
        ),
      ).toBeCloseTo(weightedQuantile(values, weights, share) ?? 0, 12);
    }
  });

  test('weights missing for a value leave it out', () => {
    expect(weightedQuantile([1, 2, 3], [1, 1], 1)).toBe(2);
  });
});
