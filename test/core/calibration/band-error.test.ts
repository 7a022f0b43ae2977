import { describe, expect, test } from 'vitest';
import { measureBands } from '../../../src/core/calibration/band-error.ts';

const band = { p10: 0.01, p25: 0.02, p50: 0.04, p75: 0.08, p90: 0.16 };
const judge = (...rates: readonly number[]) => measureBands(rates.map((measured) => ({ band, measured })));

describe('how well bands hold', () => {
  test.each([
    ['edges count as inside', [0.01, 0.02, 0.08, 0.16], 1, 0.5],
    ['just outside', [0.0099, 0.161], 0, 0],
    ['half in the middle', [0.04, 0.04, 0.012, 0.15], 1, 0.5],
    ['a rate of 0 is outside', [0, 0.04], 0.5, 0.5],
  ])('%s', (_, rates, inBand, inMiddle) => {
    expect(judge(...rates)).toMatchObject({ creators: rates.length, inBand, inMiddle });
  });

  test('the error is in logarithms, the same up and down; the bias has a sign', () => {
    const twice = Math.log(2);
    expect(judge(0.08)?.meanAbsLn).toBeCloseTo(twice, 12);
    expect(judge(0.02)?.meanAbsLn).toBeCloseTo(twice, 12);
    expect(judge(0.08)?.bias).toBeCloseTo(twice, 12);
    expect(judge(0.02)?.bias).toBeCloseTo(-twice, 12);
    expect(judge(0.02, 0.04, 0.16)?.meanAbsLn).toBeCloseTo((twice + 0 + 2 * twice) / 3, 12);
    expect(judge(0.02, 0.04, 0.16)?.bias).toBeCloseTo(0, 12);
  });

  test('zeros are counted and have no error', () => {
    expect(judge(0, 0)).toEqual({ creators: 2, inBand: 0, inMiddle: 0, meanAbsLn: null, bias: null, zeros: 2 });
    expect(judge(0, 0.08)).toMatchObject({ creators: 2, zeros: 1, meanAbsLn: Math.log(2) });
  });

  test.each([[[]], [[Number.NaN, -0.1, Infinity]]])('nothing to say of %j', (rates) => {
    expect(judge(...rates)).toBeNull();
  });

  test('what cannot be a rate does not dilute the shares', () => {
    expect(judge(0.04, Number.NaN, -1)).toMatchObject({ creators: 1, inBand: 1 });
  });
});
