import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatOutside, isFarOutside, logCurve, slopeOutside } from '../../../src/core/maths/log-curve.ts';

const curveOf = (points: readonly (readonly [number, number])[]) => {
  const curve = logCurve(points.map(([followers, value]) => ({ followers, value })));
  if (curve === null) throw new Error('no points');
  return curve;
};
const three = curveOf([
  [100, 10],
  [10000, 1000],
  [1000000, 1000],
]);

test.each([
  [100, 10],
  [1000, 100],
  [10000, 1000],
  [300000, 1000],
  [1000000, 1000],
  [50, 10],
  [1e9, 1000],
])('flat outside: %d gives %d', (size, value) => {
  expect(Math.exp(flatOutside(three, Math.log(size)))).toBeCloseTo(value, 8);
});

describe('the last slope goes on', () => {
  test.each([
    [10, 1],
    [1000, 100],
    [1e9, 1000],
  ])('%d gives %d', (size, value) => {
    expect(Math.exp(slopeOutside(three, Math.log(size)))).toBeCloseTo(value, 8);
  });

  test('but never falls with size nor rises faster than size', () => {
    const falling = curveOf([
      [100, 10],
      [1000, 5],
    ]);
    expect(Math.exp(slopeOutside(falling, Math.log(10)))).toBeCloseTo(10, 8);
    expect(Math.exp(slopeOutside(falling, Math.log(10000)))).toBeCloseTo(5, 8);
    const steep = curveOf([
      [100, 1],
      [200, 100],
    ]);
    expect(Math.exp(slopeOutside(steep, Math.log(2000)))).toBeCloseTo(1000, 6);
  });
});

test('one point is flat everywhere', () => {
  const one = curveOf([[5000, 0.1]]);
  for (const size of [1, 5000, 1e8]) {
    expect(Math.exp(flatOutside(one, Math.log(size)))).toBeCloseTo(0.1, 12);
    expect(Math.exp(slopeOutside(one, Math.log(size)))).toBeCloseTo(0.1, 12);
  }
});

test.each([
  [33.3, true],
  [34, false],
  [100, false],
  [2999999, false],
  [3000000, false],
  [3000100, true],
])('%d followers far outside: %s', (size, far) => {
  expect(isFarOutside(three, Math.log(size))).toBe(far);
});

test('points in any order, unusable and repeated ones left out', () => {
  const curve = curveOf([
    [1000, 10],
    [Number.NaN, 5],
    [10, 1],
    [0, 3],
    [500, -1],
    [1000, 99],
    [Infinity, 1],
  ]);
  expect(curve.xs).toEqual([Math.log(10), Math.log(1000)]);
  expect(curve.ys).toEqual([0, Math.log(10)]);
  expect(logCurve([])).toBeNull();
  expect(logCurve([{ followers: 10, value: 0 }])).toBeNull();
});

test('between the points of a rising curve more followers never give less', () => {
  const size = fc.double({ min: 1, max: 1e9, noNaN: true });
  const rising = curveOf([
    [3000, 90],
    [10000, 220],
    [1000000, 7500],
  ]);
  fc.assert(
    fc.property(size, size, (a, b) => {
      const [low, high] = [Math.log(Math.min(a, b)), Math.log(Math.max(a, b))];
      expect(slopeOutside(rising, high)).toBeGreaterThanOrEqual(slopeOutside(rising, low) - 1e-12);
      expect(flatOutside(rising, high)).toBeGreaterThanOrEqual(flatOutside(rising, low) - 1e-12);
    }),
  );
});
