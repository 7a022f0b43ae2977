import { expect, test } from 'vitest';
import { type Creator, FORMATS, PLATFORMS, type RateBasis } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Evaluation, Question } from '../../../src/core/evaluation/evaluation.ts';
import { explain } from '../../../src/core/evaluation/explanation.ts';
import { whatWouldChange } from '../../../src/core/evaluation/what-would-change.ts';
import type { Band } from '../../../src/core/maths/band.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { inEnglish } from '../../../src/core/text/marked.ts';
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

const EVIDENCE = [[], [{ header: 'Bio', text: 'MD, author of two books' }], [{ header: 'Score', text: '55' }]];
const GOALS = ['trust', 'conversion', 'reach', 'both', 'expertise'];

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
    niche: pick(['', 'beauty', 'finance', 'llamas', 'cardiology']),
    verified: pick([ABSENT, true, false]),
    authority: { asked: true, entries: pick(EVIDENCE) },
    following: count(1e4),
    fakeFollowerShare: next() < 0.7 ? ABSENT : next(),
    dataDate: pick(['', '2026-09-30', '1999-01-01']),
    quote: next() < 0.5 ? ABSENT : { amount: 10 ** (6 * next()), currency: '', format: pick([null, ...FORMATS]) },
  });
}

const isBand = ({ p10, p25, p50, p75, p90 }: Band) =>
  p10 > 0 && p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90 && p90 < Infinity;
const width = ({ p10, p90 }: Band) => p90 / p10;

const rules = compileRules(defaultRules());

/** True when a sentence shows a value that should never leave the code. */
function saysNonsense(creator: Creator, evaluation: Evaluation, question: Question): boolean {
  const said = [
    ...explain(creator, evaluation, rules, question).map(({ text }) => text),
    ...whatWouldChange(creator, evaluation, rules, question).map(inEnglish),
  ];
  return said.some((text) => /NaN|Infinity|undefined|null|\[object|\$-/.test(text) || !text.endsWith('.'));
}

test('100,000 creators: every band is positive and in order, own posts never widen it, fees are in order, sentences are whole', () => {
  const wrong: string[] = [];
  let sharpened = 0;
  for (let row = 0; row < 100_000; row += 1) {
    const creator = someone();
    const question = ask({
      goal: pick(GOALS),
      usageRights: pick(['', 'link', '30 days + exclusivity']),
      today: '2026-10-07',
    });
    const evaluation = evaluate(creator, rules, question);
    const { benchmark, forecast, cost, quoteCheck, engagementCheck, recommendation } = evaluation;
    const faults = [
      benchmark !== null && !isBand(benchmark) ? 'benchmark' : '',
      forecast !== null && !isBand(forecast) ? 'forecast' : '',
      (benchmark === null) !== (forecast === null) ? 'only one of benchmark and forecast' : '',
      cost !== null && !(cost.low > 0 && cost.low <= cost.typical && cost.typical <= cost.high && cost.high < Infinity)
        ? 'cost'
        : '',
      quoteCheck !== null && !(quoteCheck.ratio >= 0 && quoteCheck.ratio < Infinity) ? 'quote' : '',
      quoteCheck?.counterOffer != null && !(quoteCheck.counterOffer > 0 && quoteCheck.counterOffer < quoteCheck.quote)
        ? 'counter-offer'
        : '',
      recommendation?.score != null && !(recommendation.score >= 0 && recommendation.score <= 100) ? 'score' : '',
      row % 20 === 0 && saysNonsense(creator, evaluation, question) ? 'sentence' : '',
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
});
