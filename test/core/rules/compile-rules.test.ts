import { expect, test } from 'vitest';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { smallRules, tierLine } from '../../helpers/creator.ts';

test('thresholds are rising, each once, without 0', () => {
  const tiers = [
    tierLine({ followersFrom: 100000, followersTo: 500000 }),
    tierLine({ followersFrom: 1000, followersTo: 100000 }),
    tierLine({ followersFrom: 0 }),
    tierLine({}),
  ];
  expect(compileRules(smallRules({ tiers })).thresholds).toEqual([1000, 100000, 500000]);
});

test('curves stand by basis; the first line of a platform wins; one without a usable anchor is left out', () => {
  const { engagement } = smallRules();
  const [first] = engagement;
  if (first === undefined) throw new Error('the small rules have a curve');
  const rules = compileRules(
    smallRules({
      engagement: [
        ...engagement,
        { ...first, confidence: 'low' },
        { ...first, platform: 'x', anchors: [] },
        { ...first, platform: 'facebook', anchors: [{ ...first, followers: 0, value: 0.1 }] },
      ],
    }),
  );
  expect([...rules.byFollowers.keys()]).toEqual(['instagram', 'tiktok', 'twitch']);
  expect([...rules.byViews.keys()]).toEqual(['tiktok']);
  expect(rules.byFollowers.get('instagram')?.curve.confidence).toBe('high');
});

test('own-posts lines rise by posts', () => {
  const lines = compileRules(smallRules()).ownPosts.get('instagram') ?? [];
  expect(lines.map(({ posts }) => posts)).toEqual([1, 3]);
});

test('the newest fee date counts; without fees there is no curve and no date', () => {
  const { cost } = smallRules();
  const dated = cost.anchors.map((anchor, at) => ({ ...anchor, date: at === 0 ? '2026-02' : '2025-12-31' }));
  expect(compileRules(smallRules({ cost: { ...cost, anchors: dated } })).feeDate).toBe('2026-02');
  expect(compileRules(smallRules({ cost: { ...cost, anchors: [] } }))).toMatchObject({ feeDate: '', fees: null });
});

test('a factor that is not positive is left out', () => {
  const { cost } = smallRules();
  const factors = cost.factors.map((factor) => (factor.name === 'reel' ? { ...factor, factor: 0 } : factor));
  expect(compileRules(smallRules({ cost: { ...cost, factors } })).factors.format.has('reel')).toBe(false);
});
