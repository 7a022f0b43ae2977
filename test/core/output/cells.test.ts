import { describe, expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Question } from '../../../src/core/evaluation/evaluation.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { outputCells } from '../../../src/core/output/cells.ts';
import { type ColumnId, OUTPUT_COLUMNS } from '../../../src/core/own/columns.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { ask, creatorWith, evidence, smallRules } from '../../helpers/creator.ts';

const rules = compileRules(smallRules());
const cellsOf = (ids: readonly ColumnId[], known: Partial<Creator>, asked: Partial<Question> = {}) => {
  const creator = creatorWith(known);
  const question = ask(asked);
  return outputCells(creator, evaluate(creator, rules, question), rules, ids);
};
const rate = (value: number, basis: 'followers' | 'reach' = 'followers') => ({
  engagementRate: { value, basis, likesOnly: false },
});
const quote = { quote: { amount: 1600, currency: 'USD', format: null } };

describe('one column', () => {
  const CASES: readonly (readonly [ColumnId, Partial<Creator>, Partial<Question>, string | number])[] = [
    ['tier', { followers: 45000 }, {}, 'Micro influencer'],
    ['tier', { followers: ABSENT }, {}, "Can't tell"],
    ['kolBy', { followers: 200000 }, {}, 'Audience'],
    ['kolBy', { authority: evidence('doctor, professor') }, {}, 'Authority'],
    ['kolBy', { followers: 45000 }, {}, ''],
    ['fit', {}, {}, ''],
    ['fit', {}, { goal: 'sales' }, 'Possible fit'],
    ['fit', {}, { goal: 'trust' }, 'Weak fit'],
    ['fit', { followers: 200000 }, { goal: 'trust' }, 'Possible fit'],
    ['fit', { followers: ABSENT }, { goal: 'trust' }, "Can't tell"],
    ['fitScore', {}, { goal: 'trust' }, 44],
    ['fitScore', { followers: 500 }, { goal: 'trust' }, 35],
    ['fitScore', { followers: ABSENT }, { goal: 'trust' }, ''],
    ['erBasis', {}, {}, 'followers'],
    ['erBasis', { platform: 'tiktok', views: 9000 }, {}, 'views'],
    ['erBasis', { platform: 'pinterest' }, {}, ''],
    ['erVsSize', {}, {}, ''],
    ['erVsSize', { followers: 100000, ...rate(0.05) }, {}, 'Above typical: higher than 8 of 10 this size'],
    ['erVsSize', { followers: 100000, ...rate(0.02) }, {}, 'Typical: higher than 5 of 10 this size'],
    ['erVsSize', { followers: 100000, ...rate(0.001) }, {}, 'Far below typical: lower than 9 of 10 this size'],
    ['erVsSize', { ...rate(0.05, 'reach') }, {}, 'Not compared: measured by reach, benchmark by followers'],
    ['costLow', { followers: 100000 }, { format: 'reel' }, 600],
    ['costTypical', { followers: 100000, niche: 'beauty' }, { format: 'reel' }, 1700],
    ['costHigh', { followers: 100000 }, { format: 'reel' }, 3800],
    ['costTypical', { platform: 'pinterest' }, {}, ''],
    ['costFor', {}, { format: 'reel' }, '1 reel'],
    ['costFor', {}, { usageRights: '30 days' }, '1 post + 30 days'],
    ['costFor', { platform: 'pinterest' }, {}, ''],
    ['quoteCheck', { followers: 100000, ...quote }, {}, 'More expensive than typical'],
    ['quoteCheck', {}, {}, ''],
    ['counterOffer', { followers: 100000, ...quote }, {}, 1000],
    ['counterOffer', { followers: 10000000, ...quote }, {}, ''],
    ['contentInfluence', { followers: 200000 }, {}, 'Expert'],
    ['contentInfluence', { followers: ABSENT }, {}, ''],
    ['brandFit', { followers: 45000 }, {}, 'Targeted'],
    [
      'flags',
      { followers: 98400, platform: 'pinterest' },
      {},
      'Near a line of tier or fit; No engagement benchmark for the platform',
    ],
    ['flags', {}, {}, ''],
    ['confidence', {}, {}, 'high; cost: medium'],
    ['confidence', { platform: 'tiktok', followers: 900 }, {}, 'low'],
    ['confidence', { platform: 'twitch', followers: 100000 }, {}, 'medium'],
    ['confidence', { platform: 'pinterest' }, {}, ''],
    ['views', {}, {}, ''],
    ['views', { platform: 'tiktok', followers: 100000 }, {}, 20000],
    ['views', { platform: 'tiktok', followers: 12 }, {}, 5],
    ['tierOverride', {}, {}, ''],
    ['checked', {}, {}, ''],
  ];

  test.each(CASES)('%s of %j, %j: %s', (id, known, asked, cell) => {
    expect(cellsOf([id], known, asked)).toEqual({ [id]: cell });
  });
});

test('expected rates are fractions of the forecast, own posts included', () => {
  const plain = cellsOf(['erLow', 'erTypical', 'erHigh'], { followers: 100000 });
  expect(plain.erLow).toBeCloseTo(0.005, 12);
  expect(plain.erTypical).toBeCloseTo(0.02, 12);
  expect(plain.erHigh).toBeCloseTo(0.08, 12);
  const own = cellsOf(['erTypical'], { followers: 100000, ...rate(0.08) });
  expect(own.erTypical).toBeCloseTo(0.08 ** 0.9 * 0.02 ** 0.1, 4);
});

test('cost without a benchmark still shows its confidence', () => {
  const set = smallRules();
  const noCurves = compileRules({ ...set, engagement: [] });
  const creator = creatorWith();
  expect(outputCells(creator, evaluate(creator, noCurves, ask()), noCurves, ['confidence'])).toEqual({
    confidence: 'cost: medium',
  });
});

test('why is clipped at a word to 300 characters', () => {
  const { why } = cellsOf(['why'], { followers: 98400 }, { goal: 'trust' });
  expect(String(why).length).toBeLessThanOrEqual(300);
  expect(why).toMatch(/^Micro influencer: 98,400 followers is at or above 1,000/);
});

test('only the columns asked for, in any number', () => {
  expect(Object.keys(cellsOf(['flags', 'tier'], {}))).toEqual(['flags', 'tier']);
  expect(
    Object.keys(
      cellsOf(
        OUTPUT_COLUMNS.map(({ id }) => id),
        {},
      ),
    ),
  ).toHaveLength(OUTPUT_COLUMNS.length);
});
