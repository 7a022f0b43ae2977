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

test('lines that begin or end at zero or below give no threshold', () => {
  const tiers = [tierLine({ followersFrom: -5, followersTo: 0 }), tierLine({ followersFrom: 10, followersTo: -1 })];
  expect(compileRules(smallRules({ tiers })).thresholds).toEqual([10]);
});

test('niches of a tier are folded words; blanks between commas are none', () => {
  const tiers = [tierLine({ niche: ' Beauty;  ,Skin  Care, ' }), tierLine({ niche: '' })];
  expect(compileRules(smallRules({ tiers })).tiers.map(({ niches }) => niches)).toEqual([
    [' beauty ', ' skin care '],
    [],
  ]);
});

test('factors stand by kind, the first of a name; those of niches by their words alone', () => {
  const { cost } = smallRules();
  const [any] = cost.factors;
  if (any === undefined) throw new Error('the small rules have a factor');
  const factors = [
    { ...any, kind: 'usageRights', name: 'Paid  Ads', factor: 1.5 },
    { ...any, kind: 'usageRights', name: 'paid ads', factor: 3 },
    { ...any, kind: 'niche', name: 'Skin  Care', factor: 2 },
    { ...any, kind: 'authority', name: 'some', factor: 1.2 },
    { ...any, kind: 'platform', name: 'x', factor: 0.5 },
  ] as const;
  const compiled = compileRules(smallRules({ cost: { ...cost, factors } }));
  const named = (kind: 'platform' | 'format' | 'authority' | 'usageRights') =>
    [...compiled.factors[kind]].map(([name, { factor }]) => [name, factor]);
  expect(named('usageRights')).toEqual([[' paid ads ', 1.5]]);
  expect(named('authority')).toEqual([['some', 1.2]]);
  expect(named('platform')).toEqual([['x', 0.5]]);
  expect(named('format')).toEqual([]);
  expect(compiled.niches).toEqual([{ words: ' skin care ', factor: factors[2] }]);
});

test('a goal is found by its name before the synonyms of others; an empty synonym finds none', () => {
  const { goals } = smallRules();
  const [first, second] = goals;
  if (first === undefined || second === undefined) throw new Error('the small rules have two goals');
  const compiled = compileRules(
    smallRules({
      goals: [
        { ...first, goal: 'one', synonyms: ['two', 'alpha', ' ', ''] },
        { ...second, goal: 'two', synonyms: ['Alpha', 'beta'] },
      ],
    }),
  );
  expect([...compiled.goals].map(([words, { goal }]) => [words, goal])).toEqual([
    [' one ', 'one'],
    [' two ', 'two'],
    [' alpha ', 'one'],
    [' beta ', 'two'],
  ]);
});
