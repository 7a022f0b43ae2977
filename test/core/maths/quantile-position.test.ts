import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareBelow } from '../../../src/core/maths/quantile-position.ts';

const band = { p10: 0.01, p25: 0.02, p50: 0.04, p75: 0.08, p90: 0.16 };

test.each([
  [0.01, 0.1],
  [0.02, 0.25],
  [0.04, 0.5],
  [0.08, 0.75],
  [0.16, 0.9],
  [0, 0],
  [-1, 0],
  [Number.NaN, 0],
  [1e-9, 0],
  [1000, 1],
])('rate %d has %d of creators below it', (rate, share) => {
  expect(shareBelow(band, rate)).toBeCloseTo(share, 5);
});

test('halfway in logs between the median and p75 is the position halfway on the normal scale', () => {
  expect(shareBelow(band, 0.04 * Math.SQRT2)).toBeCloseTo(0.63202, 4);
  expect(shareBelow(band, 0.04 / Math.SQRT2)).toBeCloseTo(0.36798, 4);
});

test('a band that is flat at the top has an answer', () => {
  const flat = { ...band, p75: 1, p90: 1 };
  expect(shareBelow(flat, 1)).toBeCloseTo(0.9, 5);
  expect(shareBelow({ p10: 0.1, p25: 0.1, p50: 0.1, p75: 0.1, p90: 0.1 }, 0.05)).toBeCloseTo(0.1, 5);
});

test('a higher rate never stands lower', () => {
  const rate = fc.double({ min: 0, max: 5, noNaN: true });
  fc.assert(
    fc.property(rate, rate, (a, b) => {
      expect(shareBelow(band, Math.max(a, b))).toBeGreaterThanOrEqual(shareBelow(band, Math.min(a, b)) - 1e-7);
    }),
  );
});
