/** Cases: where figures lie in the drawings, and how they read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandGeometry } from '../../src/sidebar/drawings/band-geometry.ts';
import { figuresFor } from '../../src/sidebar/drawings/say-figures.ts';
import { extent, logScale, logTicks } from '../../src/sidebar/drawings/scale.ts';

describe('a logarithmic scale', () => {
  it.each([
    ['the low end', 1, 0],
    ['the high end', 100, 200],
    ['the middle by factors', 10, 100],
    ['a figure below the low end stays there', 0.01, 0],
    ['a figure above the high end stays there', 1e9, 200],
    ['zero stays at the low end', 0, 0],
  ])('%s', (_, value, place) => {
    expect(logScale(1, 100, 0, 200)(value)).toBeCloseTo(place, 9);
  });

  it('puts everything in the middle when both ends are one', () => {
    expect(logScale(5, 5, 0, 200)(5)).toBe(100);
  });
});

describe('the extent of figures', () => {
  it.each([
    ['no figures', [], null],
    ['nothing above zero', [0, -3, Number.NaN], null],
    ['one figure', [10], { low: 5, high: 20 }],
    ['infinity and zero are no figures', [0, 4, Infinity, 8], { low: 2, high: 16 }],
  ])('%s', (_, values, expected) => {
    expect(extent(values, 2)).toEqual(expected);
  });
});

describe('round figures on an axis', () => {
  it.each([
    ['four decades', 500, 2_000_000, [1000, 10_000, 100_000, 1_000_000]],
    ['less than two decades', 4000, 120_000, [10_000, 30_000, 100_000]],
    ['one decade', 0.012, 0.09, [0.02, 0.05]],
  ])('%s', (_, low, high, ticks) => {
    expect(logTicks(low, high)).toEqual(ticks);
  });

  it('are inside the ends and few enough to be read', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 8, noNaN: true }),
        fc.double({ min: 0.2, max: 9, noNaN: true }),
        (from, width) => {
          const [low, high] = [10 ** from, 10 ** (from + width)];
          const ticks = logTicks(low, high);
          expect(ticks.length).toBeLessThanOrEqual(6);
          expect(ticks.every((tick) => tick >= low && tick <= high)).toBe(true);
        },
      ),
    );
  });
});

const BAND = { p10: 0.008, p25: 0.014, p50: 0.025, p75: 0.044, p90: 0.075 };

describe('the drawing of one band', () => {
  it('keeps the order of the quantiles and marks the measured rate', () => {
    const at = bandGeometry(BAND, 0.05, 268);
    expect(at && [at.p10, at.p25, at.p50, at.p75, at.measured, at.p90]).toEqual(
      [at?.p10, at?.p25, at?.p50, at?.p75, at?.measured, at?.p90].sort((a, b) => Number(a) - Number(b)),
    );
  });

  it.each([
    ['without a measured rate', null, null],
    ['a rate of 0 stands at the left end', 0, 4],
  ])('%s', (_, measured, place) => {
    expect(bandGeometry(BAND, measured, 268)?.measured).toBe(place);
  });

  it('is none for a band without figures', () => {
    expect(bandGeometry({ p10: 0, p25: 0, p50: 0, p75: 0, p90: 0 }, null, 268)).toBeNull();
  });

  it('keeps labels apart and inside, wherever the measured rate lies', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.double({ min: 1.001, max: 20, noNaN: true }),
        (measured, spread) => {
          const p50 = 0.03;
          const band = {
            p10: p50 / spread,
            p25: p50 / Math.sqrt(spread),
            p50,
            p75: p50 * Math.sqrt(spread),
            p90: p50 * spread,
          };
          const at = bandGeometry(band, measured, 268);
          if (at === null) throw new Error('no drawing');
          const { low, typical, high } = at.labels;
          expect(typical - low).toBeGreaterThanOrEqual(39.9);
          expect(high - typical).toBeGreaterThanOrEqual(39.9);
          expect([low, typical, high].every((x) => x >= 20 && x <= 248)).toBe(true);
        },
      ),
    );
  });
});

describe('figures in words', () => {
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
  it.each([
    ['en', '98,400', '3.4%', '0.65%', '$880', '$12.50', '45K'],
    ['de', '98.400', '3,4 %', '0,65 %', '880 $', '12,50 $', '45.000'],
    ['es', '98.400', '3,4 %', '0,65 %', '880 $', '12,50 $', '45 mil'],
  ])('%s', (locale, count, rate, small, money, exact, short) => {
    const say = figuresFor(locale);
    expect(plain(say.count(98_400))).toBe(count);
    expect(plain(say.rate(0.034))).toBe(rate);
    expect(plain(say.rate(0.0065))).toBe(small);
    expect(plain(say.money(883.2, 'USD'))).toBe(money);
    expect(plain(say.exactMoney(12.5, 'USD'))).toBe(exact);
    expect(plain(say.short(45_000))).toBe(short);
  });

  it('writes an amount in a currency that is none', () => {
    expect(figuresFor('en').money(1234, 'credits')).toBe('1,200 credits');
  });
});
