import { describe, expect, it } from 'vitest';
import { bandOfSum } from '../../../src/core/plan/risk.ts';
import { seeded } from '../../bench/plan-problems.ts';

const one = { value: 100, low: 50, high: 200 };

describe('the band of a sum', () => {
  it('of one part is its own band', () => {
    const { p10, p50, p90 } = bandOfSum([one]);
    expect([p10, p50, p90].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([50, 100, 200]);
  });

  it('of nothing is nothing', () => {
    expect(bandOfSum([{ value: 0, low: 0, high: 0 }])).toEqual({ p10: 0, p50: 0, p90: 0 });
  });

  it('agrees with a simulation of parts that have a factor in common', () => {
    const parts = [one, { value: 300, low: 200, high: 450 }, { value: 40, low: 10, high: 160 }, one, one];
    const random = seeded(5);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const sums = Array.from({ length: 40_000 }, () => {
      const common = normal();
      return parts.reduce((sum, { value, low, high }) => {
        const spread = Math.log(high / low) / (2 * 1.2815515655446004);
        return sum + value * Math.exp(spread * (Math.sqrt(0.3) * common + Math.sqrt(0.7) * normal()));
      }, 0);
    }).sort((a, b) => a - b);
    const { p10, p50, p90 } = bandOfSum(parts);
    [0.1, 0.5, 0.9].forEach((level, at) => {
      const simulated = sums[Math.floor(level * sums.length)] ?? 0;
      expect(Math.abs(([p10, p50, p90][at] ?? 0) / simulated - 1)).toBeLessThan(0.04);
    });
  });

  it('is wider than that of parts without anything in common', () => {
    const many = Array.from({ length: 50 }, () => one);
    const { p10, p90 } = bandOfSum(many);
    expect(p90 / p10).toBeGreaterThan(1.8);
  });
});
