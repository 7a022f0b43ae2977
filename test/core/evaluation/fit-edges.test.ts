/** Cases: which flags cost points, who is held back, and parts at the edge of what is known. */
import { describe, expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { questioningFlags } from '../../../src/core/evaluation/doubts.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { FlagCode } from '../../../src/core/evaluation/flags.ts';
import { isHeldBack, isRefused } from '../../../src/core/evaluation/recommendation.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { GoalRule, RuleSet } from '../../../src/core/rules/rule-set.ts';
import { ask, creatorWith, smallRules } from '../../helpers/creator.ts';

const set = smallRules();

const QUESTIONING: Readonly<Record<FlagCode, boolean>> = {
  'near-line': false,
  'engagement-far-above': true,
  'engagement-far-below': true,
  'views-far-below': true,
  'one-post': false,
  'low-confidence': false,
  'no-benchmark': false,
  'unlike-basis': false,
  'few-comments': true,
  'many-comments': true,
  'likes-without-views': true,
  'fake-followers': true,
  'fake-followers-high': true,
  'follows-many': true,
  'person-or-brand': false,
  'stale-data': false,
  'duplicate-account': false,
  'same-person': false,
  organisation: false,
};

test.each(Object.entries(QUESTIONING) as [FlagCode, boolean][])('%s questions the numbers: %s', (code, questions) => {
  expect(questioningFlags([code])).toEqual(questions ? [code] : []);
  expect(questioningFlags([code, 'near-line', 'few-comments'])).toHaveLength(questions ? 2 : 1);
  expect(isRefused(['few-comments', code])).toBe(code === 'fake-followers-high');
});

test.each([
  [true, 'some', true],
  [true, 'none', true],
  [true, 'unknown', true],
  [true, 'strong', false],
  [false, 'none', false],
] as const)('goal needs authority: %s, authority %s: held back %s', (needsAuthority, level, held) => {
  const goal = { ...(set.goals[0] as GoalRule), needsAuthority };
  expect(isHeldBack(goal, { level })).toBe(held);
});

test('a goal that weighs only what is not known has no score', () => {
  const goals = set.goals.map((goal) => ({
    ...goal,
    weights: { classMatch: 0, engagement: 0.5, authority: 0.5, cost: 0, audience: 0 },
  }));
  const rules = compileRules(smallRules({ goals }));
  expect(evaluate(creatorWith(), rules, ask({ goal: 'trust' })).recommendation).toMatchObject({
    fit: 'unknown',
    score: null,
    missing: ['engagement', 'authority'],
  });
});

describe('the cost part of a KOL for reach, where the class is full marks', () => {
  // Class weighs 0.6, cost 0.1 and the rest, not known, 0.3: cost 0.5 gives 60 + 15 + 5 = 80, cost 0 75, cost 1 85.
  const scoreOf = (amount: number, change: Partial<RuleSet>, known: Partial<Creator> = {}) =>
    evaluate(
      creatorWith({ followers: 200000, quote: { amount, currency: '', format: null }, ...known }),
      compileRules(
        smallRules({ cost: { ...set.cost, anchors: [{ ...origin, followers: 200000, value: 1000 }] }, ...change }),
      ),
      ask({ goal: 'reach' }),
    ).recommendation?.score;
  const origin = { source: 'Invented', date: '2025', cell: '' };
  const flat = [{ ...origin, followers: 200000, value: 1000 }];
  const noBand = { ...set.cost, anchors: flat, bandFactor: 1 };

  test.each([
    ['the typical fee', 1000, {}, 80],
    ['the typical fee, no engagement expected', 1000, { engagement: [] }, 80],
    ['the dear end', 2500, {}, 75],
    ['the cheap end', 400, {}, 85],
    ['beyond the dear end', 9000, {}, 75],
    ['the fee of a band without width', 1000, { cost: noBand }, 85],
    ['less than the fee of a band without width', 999, { cost: noBand }, 85],
    ['more than the fee of a band without width', 1001, { cost: noBand }, 75],
  ] as const)('%s', (_, amount, change, score) => {
    expect(scoreOf(amount, change as Partial<RuleSet>)).toBe(score);
  });

  test('numbers in doubt make nothing cheap', () => {
    const many = { likes: 4000, comments: 2000 };
    const clean = { likes: 4000, comments: 200 };
    const gain = (known: Partial<Creator>) => (scoreOf(400, {}, known) ?? 0) - (scoreOf(1000, {}, known) ?? 0);
    expect(gain(clean)).toBeGreaterThanOrEqual(4);
    expect(gain(many)).toBe(0);
  });
});
