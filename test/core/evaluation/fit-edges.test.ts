/** Cases: which flags cost points, who is held back, and parts at the edge of what is known. */
import { describe, expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { FlagCode } from '../../../src/core/evaluation/evaluation.ts';
import { isHeldBack, isRefused, questioningFlags } from '../../../src/core/evaluation/recommendation.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { GoalRule, RuleSet } from '../../../src/core/rules/rule-set.ts';
import { ask, creatorWith, smallRules } from '../../helpers/creator.ts';

const set = smallRules();

const QUESTIONING: Readonly<Record<FlagCode, boolean>> = {
  'near-line': false,
  'engagement-far-above': true,
  'engagement-far-below': true,
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
  'stale-data': false,
  'duplicate-account': false,
  'same-person': false,
};

test.each(Object.entries(QUESTIONING) as [FlagCode, boolean][])('%s questions the numbers: %s', (code, questions) => {
  expect(questioningFlags([code])).toBe(questions ? 1 : 0);
  expect(questioningFlags([code, 'near-line', 'few-comments'])).toBe(questions ? 2 : 1);
  expect(isRefused(['few-comments', code])).toBe(code === 'fake-followers-high');
});

test.each([
  [true, 'audience', 'some', true],
  [true, 'audience', 'unknown', true],
  [true, 'audience', 'strong', false],
  [true, 'authority', 'some', false],
  [true, null, 'none', false],
  [false, 'audience', 'none', false],
] as const)(
  'goal needs authority: %s, KOL by %s with %s authority: held back %s',
  (needsAuthority, kolBy, level, held) => {
    const goal = { ...(set.goals[0] as GoalRule), needsAuthority };
    const tier = { tier: 'KOL', class: 'kol', kolBy, rule: null, boundary: null } as const;
    expect(isHeldBack({ tier, authority: { level, points: 0, evidence: [] } }, goal)).toBe(held);
  },
);

test('a goal that weighs only what is not known has no score', () => {
  const goals = set.goals.map((goal) => ({
    ...goal,
    weights: { classMatch: 0, engagement: 0.5, authority: 0.5, cost: 0 },
  }));
  const rules = compileRules(smallRules({ goals }));
  expect(evaluate(creatorWith(), rules, ask({ goal: 'trust' })).recommendation).toEqual({
    goal: 'trust',
    class: 'kol',
    fit: 'unknown',
    score: null,
  });
});

describe('the cost part of a KOL for reach, where the class is full marks', () => {
  // Class weighs 0.6 and cost 0.1: cost 0.5 gives (0.6 + 0.05) / 0.7 = 93, cost 0 gives 86, cost 1 gives 100.
  const scoreOf = (amount: number, change: Partial<RuleSet>, known: Partial<Creator> = {}) =>
    evaluate(
      creatorWith({ followers: 100000, quote: { amount, currency: '', format: null }, ...known }),
      compileRules(smallRules(change)),
      ask({ goal: 'reach' }),
    ).recommendation?.score;
  const noBand = { ...set.cost, bandFactor: 1 };

  test.each([
    ['the typical fee, no engagement expected', 1000, { engagement: [] }, 93],
    ['the typical fee, no fair price in the rules', 1000, { cost: { ...set.cost, fairCostPerEngagement: 0 } }, 93],
    ['the dear end', 2500, { engagement: [] }, 86],
    ['the cheap end', 400, { engagement: [] }, 100],
    ['beyond the dear end', 9000, { engagement: [] }, 86],
    ['the fee of a band without width', 1000, { engagement: [], cost: noBand }, 100],
    ['less than the fee of a band without width', 999, { engagement: [], cost: noBand }, 100],
    ['more than the fee of a band without width', 1001, { engagement: [], cost: noBand }, 86],
  ] as const)('%s', (_, amount, change, score) => {
    expect(scoreOf(amount, change as Partial<RuleSet>)).toBe(score);
  });
});
