import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Format, PLATFORMS } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { explain, explainBriefly } from '../../../src/core/evaluation/explanation.ts';
import type { Band } from '../../../src/core/maths/band.ts';
import { ABSENT, undecided, unreadable } from '../../../src/core/missing.ts';
import { outputCells } from '../../../src/core/output/cells.ts';
import { creatorReport } from '../../../src/core/output/report.ts';
import { OUTPUT_COLUMNS } from '../../../src/core/own/columns.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { PRESETS } from '../../../src/core/rules/shipped/presets.ts';
import { ask, creatorWith } from '../../helpers/creator.ts';
import { wholeEvaluation } from '../../helpers/whole-evaluation.ts';

const missing = fc.constantFrom(ABSENT, unreadable('soon'), undecided('1.250'));
const anyNumber = fc.oneof(
  fc.integer({ min: 0, max: 500_000_000 }),
  fc.double(),
  fc.constantFrom(0, -1, 1e-300, 1e300, Number.NaN, Infinity, -Infinity, 1000, 100000),
);
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: missing });
const format = fc.constantFrom<Format | null>(null, 'post', 'reel', 'story_set', 'stream', 'integration');
const text = fc.oneof(fc.string(), fc.constantFrom('', 'beauty', 'Dr. Ana, professor', 'not a doctor', '高', '85/100'));

const creator = fc
  .record({
    platform: maybe(fc.constantFrom(...PLATFORMS)),
    followers: maybe(anyNumber),
    likes: maybe(anyNumber),
    comments: maybe(anyNumber),
    shares: maybe(anyNumber),
    views: maybe(anyNumber),
    engagementRate: maybe(
      fc.record({
        value: anyNumber,
        basis: fc.constantFrom('followers', 'views', 'reach', 'unknown'),
        likesOnly: fc.boolean(),
      }),
    ),
    postsMeasured: maybe(anyNumber),
    niche: text,
    verified: maybe(fc.boolean()),
    authority: fc.record({
      asked: fc.boolean(),
      entries: fc.array(fc.record({ header: fc.oneof(text, fc.constant('Authority score')), text }), { maxLength: 3 }),
    }),
    quote: maybe(fc.record({ amount: anyNumber, currency: fc.constantFrom('', 'USD', 'NZD', 'CHF', 'x'), format })),
  })
  .map(creatorWith);
const question = fc
  .record({
    goal: fc.constantFrom(null, 'trust', 'conversion', 'reach and conversion', 'llamas'),
    format,
    usageRights: fc.constantFrom('', 'paid ads', 'moon'),
  })
  .map(ask);

const presets = PRESETS.map(({ rules }) => compileRules(rules()));

/** Every number found in plain data, with its path. */
function numbersIn(value: unknown, path: string): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}

function expectRising(band: Band): void {
  const { p10, p25, p50, p75, p90 } = band;
  if (!(p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90)) throw new Error(`inverted: ${JSON.stringify(band)}`);
}

describe.each(PRESETS.map(({ id }, at) => [id, at] as const))('whatever stands in the cells: %s', (_, at) => {
  const rules = presets[at] ?? compileRules(defaultRules());
  test('no throw, no NaN, nothing negative or endless, no band inverted, score 0 to 100, same answer twice', () => {
    fc.assert(
      fc.property(creator, question, (someone, asked) => {
        const found = wholeEvaluation(evaluate(someone, rules, asked));
        if (JSON.stringify(wholeEvaluation(evaluate(someone, rules, asked))) !== JSON.stringify(found))
          throw new Error('two answers');
        const { tier, measured, quoteCheck, ...computed } = found;
        for (const [path, value] of numbersIn(computed, 'evaluation')) {
          if (!(value >= 0 && value < Infinity)) throw new Error(`${path} is ${value}`);
        }
        if (found.benchmark !== null) expectRising(found.benchmark);
        if (found.forecast !== null) expectRising(found.forecast);
        if (found.benchmark?.basis === 'views') expect(found.benchmark.p90).toBeLessThanOrEqual(1);
        if (found.cost !== null) {
          expect(found.cost.low).toBeLessThanOrEqual(found.cost.typical);
          expect(found.cost.typical).toBeLessThanOrEqual(found.cost.high);
        }
        expect(found.recommendation?.score ?? 0).toBeLessThanOrEqual(100);
        expect(tier.class === 'unknown').toBe(tier.rule === null);
        for (const value of [measured?.value, quoteCheck?.ratio, quoteCheck?.costPerEngagement]) {
          expect(value ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: at === 0 ? 10_000 : 1000 },
    );
  });
});

test('sentences, cells and report of anything have no NaN, undefined or Infinity in them', () => {
  const rules = compileRules(defaultRules());
  const ids = OUTPUT_COLUMNS.map(({ id }) => id);
  fc.assert(
    fc.property(creator, question, (someone, asked) => {
      const found = evaluate(someone, rules, asked);
      const words = [
        ...explain(someone, found, rules, asked).map((reason) => reason.text),
        explainBriefly(someone, found, rules),
      ].join(' ');
      expect(words).not.toMatch(/\b(NaN|undefined|null|Infinity|\[object)\b/);
      const cells = outputCells(someone, found, rules, ids);
      for (const { id, kind } of OUTPUT_COLUMNS) {
        const cell = cells[id];
        if (kind !== 'text') {
          expect(cell === '' || (typeof cell === 'number' && cell >= 0 && cell < Infinity), id).toBe(true);
        } else expect(typeof cell, id).toBe('string');
      }
      const report = creatorReport(someone, found, rules, asked);
      for (const [path, value] of numbersIn({ ...report, followers: 0 }, 'report')) {
        if (!(value >= 0 && value < Infinity)) throw new Error(`${path} is ${value}`);
      }
    }),
    { numRuns: 2000 },
  );
});

test('an empty row is answered with what is missing', () => {
  const nothing = creatorWith({ platform: ABSENT, followers: ABSENT, platformSource: null });
  const rules = compileRules(defaultRules());
  expect(evaluate(nothing, rules, ask({ goal: 'trust' }))).toMatchObject({
    tier: { tier: "Can't tell", class: 'unknown', kolBy: null, rule: null, boundary: null },
    authority: { level: 'unknown' },
    benchmark: null,
    forecast: null,
    measured: null,
    engagementCheck: null,
    cost: null,
    quoteCheck: null,
    recommendation: { fit: 'unknown', score: null },
    flags: [],
  });
});

test('authority, engagement check and flags but that of a fit near its line depend on no goal and no format', () => {
  const rules = compileRules(defaultRules());
  fc.assert(
    fc.property(creator, question, (someone, asked) => {
      const one = evaluate(someone, rules, asked);
      const other = evaluate(someone, rules, ask());
      for (const part of ['tier', 'authority', 'benchmark', 'forecast', 'measured', 'engagementCheck'] as const) {
        expect(one[part]).toEqual(other[part]);
      }
      const ofTheFit = one.recommendation?.isNearLine === true && one.tier.boundary === null ? ['near-line'] : [];
      expect(one.flags).toEqual([...ofTheFit, ...other.flags]);
    }),
    { numRuns: 500 },
  );
});
