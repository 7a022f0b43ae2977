/** Cases: the views a post is expected to get, from followers alone and from own average views. */
import { expect, test } from 'vitest';
import { forecastReach } from '../../../src/core/evaluation/reach.ts';
import { usualViews } from '../../../src/core/evaluation/usual-views.ts';
import { ABSENT, unreadable } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { creatorWith, smallRules } from '../../helpers/creator.ts';

const rules = compileRules(smallRules());
const onTiktok = (change: object) => creatorWith({ platform: 'tiktok', ...change });

test('by size: the share of followers between two lines, times the followers', () => {
  const usual = usualViews(onTiktok({ followers: 10_000 }), rules);
  expect(usual).toMatchObject({ basis: 'followers', confidence: 'low' });
  for (const [at, views] of Object.entries({ p10: 800, p25: 2000, p50: 4000, p75: 8000, p90: 20_000 })) {
    expect(usual?.[at as 'p10'], at).toBeCloseTo(views, 6);
  }
  // Half way in logs between 10,000 (0.4) and 1,000,000 (0.1).
  expect(usualViews(onTiktok({ followers: 100_000 }), rules)?.p50).toBeCloseTo(20_000, 6);
  expect(usualViews(onTiktok({ followers: 100_000 }), rules)?.confidence).toBe('medium');
});

test('more followers, more views, also across the ends of the curve', () => {
  let before = 0;
  for (const followers of [500, 9000, 10_000, 40_000, 1e6, 5e6, 9e7]) {
    const views = usualViews(onTiktok({ followers }), rules)?.p50 ?? 0;
    expect(views).toBeGreaterThan(before);
    before = views;
  }
});

test('own average views win, drawn towards the usual by what they weigh', () => {
  const reach = forecastReach(onTiktok({ followers: 100_000, views: 200_000 }), rules);
  // 200,000^0.6 x 20,000^0.4
  expect(reach?.p50).toBeCloseTo(200_000 ** 0.6 * 20_000 ** 0.4, 6);
  expect(reach).toMatchObject({ basis: 'views', confidence: 'medium' });
  const usual = usualViews(onTiktok({ followers: 100_000 }), rules);
  expect((reach?.p90 ?? 0) / (reach?.p10 ?? 1)).toBeLessThan((usual?.p90 ?? 0) / (usual?.p10 ?? 1));
});

test('own views count also where no curve is, with low confidence', () => {
  const reach = forecastReach(creatorWith({ platform: 'bilibili', followers: ABSENT, views: 1000 }), rules);
  expect(reach).toEqual({ p10: 300, p25: 600, p50: 1000, p75: 1500, p90: 2000, basis: 'views', confidence: 'low' });
});

test.each([
  ['no followers', { followers: ABSENT }],
  ['followers that cannot be read', { followers: unreadable('many') }],
  ['0 followers', { followers: 0 }],
  ['no platform', { platform: ABSENT }],
  ['a platform without a curve', { platform: 'weibo' }],
])('%s: nothing is said', (_, change) => {
  expect(forecastReach(onTiktok({ followers: 20_000, ...change }), rules)).toBeNull();
});

test('views that cannot be read are no views', () => {
  expect(forecastReach(onTiktok({ followers: 10_000, views: unreadable('lots') }), rules)?.basis).toBe('followers');
});
