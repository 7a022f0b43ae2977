import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalibrationRow, type CurveFit, fitCurve, fittedBand } from '../../../src/core/calibration/fit-curve.ts';

/** Ten rates around `typical`: a fifth outside a band of a quarter to four times. */
const AROUND = [0.2, 0.4, 0.6, 0.8, 0.95, 1.05, 1.25, 1.7, 2.5, 5];

const group = (followers: number, typical: number, copies = 3): CalibrationRow[] =>
  Array.from({ length: copies }).flatMap((_, copy) =>
    AROUND.map((part, at) => ({ key: `${followers}-${copy}-${at}`, followers, rate: typical * part })),
  );
const curveFrom = (rows: readonly CalibrationRow[], minCreators = 20, basis: 'followers' | 'views' = 'followers') => {
  const found = fitCurve(rows, { basis, minCreators });
  return 'anchors' in found ? found : null;
};

describe('a curve from rows', () => {
  const rows = [...group(5000, 0.04), ...group(50000, 0.02), ...group(500000, 0.01)];

  test('has an anchor per size with its creators, and the spread around the curve', () => {
    const found = curveFrom(rows);
    expect(found?.anchors).toEqual([
      { followers: 5000, value: 0.04, creators: 30 },
      { followers: 50000, value: 0.02, creators: 30 },
      { followers: 500000, value: 0.01, creators: 30 },
    ]);
    // Type 7 by hand: p10 stands at 8.9 of 0 to 89, nine tenths of the way from 0.2 to 0.4; p90 at 80.1.
    expect(found?.spread).toEqual([0.38, 0.6, 1, 1.7, 2.8]);
    expect(found).toMatchObject({ creators: 90, leftOut: 0 });
  });

  test('no anchor where too few creators are', () => {
    expect(curveFrom([...rows, ...group(7000000, 0.5, 1)])?.anchors.map(({ followers }) => followers)).toEqual([
      5000, 50000, 500000,
    ]);
    expect(curveFrom([...group(5000, 0.04), ...group(500000, 0.01)])?.anchors).toHaveLength(2);
  });

  test('exactly enough creators make an anchor', () => {
    const rows = [...group(5000, 0.04), ...group(500000, 0.01)];
    expect(curveFrom(rows, 30)?.anchors).toHaveLength(2);
    expect(curveFrom(rows, 31)?.anchors).toHaveLength(1);
  });

  test('lies in the middle of all creators, those of sizes without an anchor included', () => {
    const at = (followers: number, rate: number, count: number) =>
      Array.from({ length: count }, (_, row) => ({ key: `${followers}-${row}`, followers, rate }));
    const found = curveFrom([...at(5000, 0.04, 20), ...at(50000, 0.08, 19), ...at(500000, 0.08, 19)]);
    expect(found).toMatchObject({ anchors: [{ followers: 5000, value: 0.08 }], spread: [0.5, 0.5, 1, 1, 1] });
  });

  test('one anchor for all when no size has enough', () => {
    const scattered = [...group(5000, 0.02, 1), ...group(50000, 0.02, 1), ...group(500000, 0.02, 1)];
    expect(curveFrom(scattered, 30)?.anchors).toEqual([{ followers: 50000, value: 0.02, creators: 30 }]);
  });

  test.each([
    [29, 30, null],
    [30, 30, 30],
    [4, 0, null],
    [5, 0, 5],
  ])('%d rows where %d are needed', (count, needed, creators) => {
    const found = fitCurve(group(5000, 0.04).slice(0, count), { basis: 'followers', minCreators: needed });
    if (creators === null) expect(found).toEqual({ found: count, needed: Math.max(5, needed) });
    else expect((found as CurveFit).creators).toBe(creators);
  });

  test('rows that cannot be used are counted, not filled in', () => {
    const odd = [
      { key: 'a', followers: 0, rate: 0.03 },
      { key: 'b', followers: Number.NaN, rate: 0.03 },
      { key: 'c', followers: 5000, rate: 0 },
      { key: 'd', followers: 5000, rate: Number.NaN },
      { key: 'e', followers: Infinity, rate: 0.03 },
    ];
    expect(curveFrom([...rows, ...odd])).toEqual({ ...curveFrom(rows), leftOut: 5 });
  });

  test('by views one anchor holds at any size, and followers are not needed', () => {
    const views = group(0, 0.1);
    expect(curveFrom(views, 20, 'views')).toMatchObject({ anchors: [{ followers: 1, value: 0.1, creators: 30 }] });
  });

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(curveFrom(shuffled)).toEqual(curveFrom(rows));
      }),
      { numRuns: 20 },
    );
  });

  test('the middle of the spread is 1 and no quantile crosses it', () => {
    const row = fc.record({
      key: fc.uuid(),
      followers: fc.integer({ min: 1, max: 1e8 }),
      rate: fc.double({ min: 1e-6, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 60 }), (random) => {
        const spread = curveFrom(random, 5)?.spread ?? [];
        expect(spread).toHaveLength(5);
        expect([...spread].sort((a, b) => a - b)).toEqual(spread);
        expect(spread[2]).toBe(1);
        expect(spread[0]).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the check on rows it has not seen', () => {
  test('judges every row once by the curve of the other half', () => {
    const found = curveFrom(group(5000, 0.04, 40));
    expect(found?.heldOut?.creators).toBe(400);
    expect(found?.heldOut?.inBand).toBeGreaterThan(0.6);
    expect(found?.heldOut?.inBand).toBeLessThan(0.95);
  });

  test('sees that two kinds of creators do not make one curve', () => {
    // The key decides the half: what one half has learnt does not hold in the other.
    const mixed = group(5000, 0.04, 40).map((row) => (sharesHalf(row.key) ? row : { ...row, rate: row.rate * 1000 }));
    expect(curveFrom(mixed)?.heldOut?.inBand).toBe(0);
  });

  test('is left out when a half is too small for a curve', () => {
    expect(curveFrom(group(5000, 0.04, 2))?.heldOut).toBeNull();
    const rows = group(5000, 0.04, 20);
    const [near, far] = [rows.filter(({ key }) => sharesHalf(key)), rows.filter(({ key }) => !sharesHalf(key))];
    expect(curveFrom([...near.slice(0, 25), ...far.slice(0, 10)])?.heldOut).toBeNull();
    expect(curveFrom([...near.slice(0, 10), ...far.slice(0, 25)])?.heldOut).toBeNull();
    expect(curveFrom([...near.slice(0, 25), ...far.slice(0, 20)])?.heldOut).toMatchObject({ creators: 45 });
  });

  test('cuts about in the middle', () => {
    const near = Array.from({ length: 300 }, (_, row) => `creator ${row}`).filter(sharesHalf).length;
    expect(near).toBeGreaterThan(120);
    expect(near).toBeLessThan(180);
  });
});

/** True when rows of this key and rows of a reference key lie in one half, so that the other half is empty. */
function sharesHalf(key: string): boolean {
  const rows = (name: string) => AROUND.map((part) => ({ key: name, followers: 5000, rate: part }));
  return curveFrom([...rows(key), ...rows('reference')], 10)?.heldOut === null;
}

test('the fitted band at a size lies on the curve', () => {
  const curve = {
    anchors: [
      { followers: 1000, value: 0.04, creators: 9 },
      { followers: 100000, value: 0.01, creators: 9 },
    ],
    spread: [0.25, 0.5, 1, 2, 4] as const,
  };
  expect(fittedBand(curve, 10000).p50).toBeCloseTo(0.02, 12);
  expect(fittedBand(curve, 10000).p10).toBeCloseTo(0.005, 12);
  expect(fittedBand(curve, 10000).p90).toBeCloseTo(0.08, 12);
  expect(fittedBand(curve, 0).p50).toBeCloseTo(0.04, 12);
  expect(fittedBand({ ...curve, anchors: [] }, 5000).p50).toBe(0);
});
