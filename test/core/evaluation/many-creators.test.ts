import { expect, test } from 'vitest';
import { type Creator, FORMATS, PLATFORMS, type RateBasis } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Band } from '../../../src/core/evaluation/evaluation.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/default-rules.ts';
import { ask, creatorWith } from '../../helpers/creator.ts';

/** Numbers from 0 to 1 that are the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const next = sequence(20261007);
const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
/** Log-uniform, now and then absent or odd. */
const count = (most: number) => {
  const luck = next();
  if (luck < 0.1) return ABSENT;
  if (luck < 0.15) return pick([0, 1, 999, 1000, 100000, 1e15]);
  return Math.round(10 ** (next() * Math.log10(most)));
};

function someone(): Creator {
  return creatorWith({
    platform: pick(PLATFORMS),
    followers: count(5e8),
    likes: count(1e7),
    comments: count(1e5),
    shares: count(1e5),
    views: count(1e9),
    engagementRate:
      next() < 0.5
        ? ABSENT
        : {
            value: next() < 0.05 ? 0 : 10 ** (-5 * next()),
            basis: pick<RateBasis>(['followers', 'views', 'reach', 'unknown']),
            likesOnly: next() < 0.2,
          },
    postsMeasured: count(100),
    niche: pick(['', 'beauty', 'finance', 'llamas']),
    quote: next() < 0.5 ? ABSENT : { amount: 10 ** (6 * next()), currency: '', format: pick([null, ...FORMATS]) },
  });
}

const isBand = ({ p10, p25, p50, p75, p90 }: Band) =>
  p10 > 0 && p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90 && p90 < Infinity;
const width = ({ p10, p90 }: Band) => p90 / p10;

test('100,000 creators: every band is positive and in order, own posts never widen it, fees are in order', () => {
  const rules = compileRules(defaultRules());
  const wrong: string[] = [];
  let sharpened = 0;
  for (let row = 0; row < 100_000; row += 1) {
    const creator = someone();
    const { benchmark, forecast, cost, quoteCheck, engagementCheck } = evaluate(creator, rules, ask());
    const faults = [
      benchmark !== null && !isBand(benchmark) ? 'benchmark' : '',
      forecast !== null && !isBand(forecast) ? 'forecast' : '',
      (benchmark === null) !== (forecast === null) ? 'only one of benchmark and forecast' : '',
      cost !== null && !(cost.low > 0 && cost.low <= cost.typical && cost.typical <= cost.high && cost.high < Infinity)
        ? 'cost'
        : '',
      quoteCheck !== null && !(quoteCheck.ratio >= 0 && quoteCheck.ratio < Infinity) ? 'quote' : '',
      engagementCheck !== null && !(engagementCheck.higherThan >= 0 && engagementCheck.higherThan <= 9) ? 'check' : '',
    ];
    if (benchmark !== null && forecast !== null && forecast.source === 'own+benchmark') {
      sharpened += 1;
      // Where a share of views is capped at 1, both ends may meet.
      if (width(forecast) > width(benchmark) * (1 + 1e-9) && benchmark.p90 < 1) faults.push('own posts widen the band');
    }
    const found = faults.filter((fault) => fault !== '');
    if (found.length > 0) wrong.push(`${found.join(', ')}: ${JSON.stringify(creator)}`);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(sharpened).toBeGreaterThan(20_000);
}, 60_000);
