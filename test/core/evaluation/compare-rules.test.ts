/** Cases: what changes for creators when a rule set gives way to another. */
import { expect, test } from 'vitest';
import { compareRules } from '../../../src/core/evaluation/compare-rules.ts';
import type { TableReading } from '../../../src/core/reading/columns/table-reading.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { RuleSet } from '../../../src/core/rules/rule-set.ts';
import { ask, creatorWith, smallRules } from '../../helpers/creator.ts';

const followers = [500, 90000, 95000, 200000];
const reading = {
  creators: followers.map((count, at) => creatorWith({ row: at + 2, creator: `c${at + 1}`, followers: count })),
} as unknown as TableReading;

const compare = (after: RuleSet, goal: string | null = null) =>
  compareRules(reading, compileRules(smallRules()), compileRules(after), ask({ goal }));

/** The small rules with the line of KOLs by audience moved. */
function kolFrom(count: number): RuleSet {
  const rules = smallRules();
  return {
    ...rules,
    tiers: rules.tiers.map((line) => (line.followersFrom === 100000 ? { ...line, followersFrom: count } : line)),
  };
}

test('the same rules change nothing', () => {
  const same = compare(smallRules(), 'reach');
  expect(same.changes).toEqual([]);
  expect(same.counts).toEqual({ tier: 0, class: 0, fit: 0 });
  expect(same.sentences[same.sentences.length - 1]).toBe(
    'Expected engagement and cost follow the follower count, not the tier, so they stay the same.',
  );
});

test('a moved line names who changes tier, class and fit, and that the figures stay', () => {
  const { changes, counts, cost, expectedEngagement, creators } = compare(kolFrom(92000), 'reach');
  expect(creators).toBe(4);
  expect(counts.tier).toBe(1);
  expect(changes.filter(({ field }) => field !== 'fit')).toEqual([
    { row: 4, creator: 'c3', field: 'tier', from: 'Micro influencer', to: 'KOL' },
    { row: 4, creator: 'c3', field: 'class', from: 'micro', to: 'kol' },
  ]);
  expect(cost).toEqual({ moved: 0, ratio: 1 });
  expect(expectedEngagement).toEqual({ moved: 0, ratio: 1 });
});

test('doubled fees move the cost of every creator with one, typically to twice', () => {
  const rules = smallRules();
  const dear = {
    ...rules,
    cost: { ...rules.cost, anchors: rules.cost.anchors.map((line) => ({ ...line, value: line.value * 2 })) },
  };
  const { cost, sentences, changes } = compare(dear);
  expect(cost.moved).toBe(4);
  expect(cost.ratio).toBeCloseTo(2, 9);
  expect(sentences).toEqual([
    '0 of 4 creators change tier.',
    '0 of 4 creators change class.',
    'Cost moves for 4 of 4 creators, typically to 2 times what it was.',
    'Expected engagement follows the follower count, not the tier, so it stays the same.',
  ]);
  expect(new Set(changes.map(({ field }) => field))).toEqual(new Set(['cost']));
});

test('a fee that is no longer told changes to null', () => {
  const rules = smallRules();
  const none = {
    ...rules,
    cost: { ...rules.cost, factors: rules.cost.factors.filter(({ kind }) => kind !== 'platform') },
  };
  const { changes, cost } = compare(none);
  expect(changes.every(({ field, to }) => field === 'cost' && to === null)).toBe(true);
  expect(cost).toEqual({ moved: 4, ratio: null });
});

test('several niche words are alternatives, and a withheld fee says its note', () => {
  const rules = smallRules();
  const source = { source: '', date: '', cell: '' };
  const health = compileRules({
    ...rules,
    tiers: [
      { ...(rules.tiers[1] ?? rules.tiers[0]), niche: 'cardiology, public health', followersFrom: 0 } as never,
      ...rules.tiers,
    ],
    cost: { ...rules.cost, withheld: [{ ...source, niche: 'cardiology, public health', note: 'Pay by the hour' }] },
  });
  const one = (niche: string) =>
    compareRules(
      { creators: [creatorWith({ niche, followers: 5000 })] } as unknown as TableReading,
      compileRules(rules),
      health,
      ask(),
    ).changes.map(({ field, to }) => [field, to]);
  expect(one('Public health')).toEqual([
    ['tier', 'KOL'],
    ['class', 'kol'],
    ['cost', null],
  ]);
  expect(one('health')).toEqual([]);
});

test('every sentence for rules in which everything moves', () => {
  const rules = smallRules();
  const other = {
    ...kolFrom(92000),
    engagement: rules.engagement.map((curve) => ({
      ...curve,
      anchors: curve.anchors.map((anchor) => ({ ...anchor, value: anchor.value * 1.5 })),
    })),
    cost: { ...rules.cost, anchors: rules.cost.anchors.map((line) => ({ ...line, value: line.value * 1.001 })) },
  };
  const { sentences, counts } = compare(other, 'reach');
  expect(sentences).toEqual([
    '1 of 4 creators change tier.',
    '1 of 4 creators change class.',
    `${counts.fit} of 4 creators change their fit for reach.`,
    'Expected engagement moves for 4 of 4 creators, typically to 1.5 times what it was.',
    'Cost moves for 4 of 4 creators.',
  ]);
});

test('cost stays alone where only engagement moves', () => {
  const rules = smallRules();
  const engagement = rules.engagement.map((curve) => ({
    ...curve,
    anchors: curve.anchors.map((anchor) => ({ ...anchor, value: anchor.value * 2 })),
  }));
  const { sentences, expectedEngagement } = compare({ ...rules, engagement });
  expect(sentences.slice(2)).toEqual([
    'Expected engagement moves for 4 of 4 creators, typically to 2 times what it was.',
    'Cost follows the follower count, not the tier, so it stays the same.',
  ]);
  expect(expectedEngagement).toEqual({ moved: 4, ratio: expect.closeTo(2, 9) });
});

test('a creator without a rate or fee has null for it, and no ratio', () => {
  const rules = smallRules();
  const none = compileRules({ ...rules, engagement: [] });
  const one = { creators: [creatorWith({ row: 2, creator: 'ada', followers: 20000 })] } as unknown as TableReading;
  const lost = compareRules(one, compileRules(rules), none, ask());
  expect(lost.changes).toEqual([
    { row: 2, creator: 'ada', field: 'expectedEngagement', from: expect.any(Number), to: null },
  ]);
  expect(lost.expectedEngagement).toEqual({ moved: 1, ratio: null });
  const won = compareRules(one, none, compileRules(rules), ask());
  expect(won.changes).toEqual([
    { row: 2, creator: 'ada', field: 'expectedEngagement', from: null, to: expect.any(Number) },
  ]);
  expect(won.expectedEngagement).toEqual({ moved: 1, ratio: null });
});

test('a goal that the old rules do not know has no fit there', () => {
  const rules = smallRules();
  const fewer = compileRules({ ...rules, goals: rules.goals.filter(({ goal }) => goal !== 'reach') });
  const { changes, counts } = compareRules(reading, fewer, compileRules(rules), ask({ goal: 'reach' }));
  expect(counts.fit).toBe(4);
  expect(changes.map(({ from, to }) => [from, to])).toEqual([
    ['unknown', 'weak'],
    ['unknown', 'possible'],
    ['unknown', 'possible'],
    ['unknown', 'strong'],
  ]);
});

test.each([
  [1 + 1e-12, 0],
  [1 - 1e-12, 0],
  [1 + 1e-6, 4],
  [1 - 1e-6, 4],
])('fees times %d: the cost of %d creators moves', (times, moved) => {
  const rules = smallRules();
  const anchors = rules.cost.anchors.map((line) => ({ ...line, value: line.value * times }));
  const found = compare({ ...rules, cost: { ...rules.cost, anchors } });
  expect(found.cost.moved).toBe(moved);
  expect(found.changes).toHaveLength(moved);
});
