import { describe, expect, test } from 'vitest';
import type { Creator, Rate } from '../../../src/core/creator.ts';
import { findBenchmark, forecast } from '../../../src/core/evaluation/engagement.ts';
import { checkEngagement } from '../../../src/core/evaluation/engagement-check.ts';
import { measure } from '../../../src/core/evaluation/measured.ts';
import { ABSENT, unreadable } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { creatorWith, smallRules } from '../../helpers/creator.ts';

const rules = compileRules(smallRules());
const rate = (value: number, basis: Rate['basis'] = 'followers'): Rate => ({ value, basis, likesOnly: false });
const benchmarkOf = (known: Partial<Creator>, compiled = rules) => {
  const creator = creatorWith(known);
  return findBenchmark(creator, measure(creator, compiled), compiled);
};
const forecastOf = (known: Partial<Creator>) => {
  const creator = creatorWith(known);
  const measured = measure(creator, rules);
  const benchmark = findBenchmark(creator, measured, rules);
  return benchmark === null ? null : forecast(creator, benchmark, measured, rules);
};

describe('measured engagement', () => {
  test.each([
    ['the rate as given', { engagementRate: rate(0.05), likes: 1 }, rate(0.05)],
    ['its basis', { engagementRate: rate(0.05, 'reach') }, rate(0.05, 'reach')],
    ['likes, comments, shares', { likes: 900, comments: 350, shares: 100 }, rate(0.03)],
    ['likes and comments', { likes: 900, comments: 450 }, rate(0.03)],
    ['likes alone', { likes: 900 }, { ...rate(0.02), likesOnly: true }],
    ['likes and no comments', { likes: 900, comments: 0 }, rate(0.02)],
    ['no likes', { comments: 40 }, null],
    ['no followers', { likes: 900, followers: 0 }, null],
    [
      'unreadable rate, likes known',
      { likes: 900, engagementRate: unreadable('?') },
      { ...rate(0.02), likesOnly: true },
    ],
    ['Instagram has no curve by views', { likes: 900, comments: 0, views: 9000 }, rate(0.02)],
    ['TikTok by views', { platform: 'tiktok', likes: 900, comments: 0, views: 9000 }, rate(0.1, 'views')],
    ['TikTok without views', { platform: 'tiktok', likes: 900, comments: 0 }, rate(0.02)],
    ['TikTok with 0 views', { platform: 'tiktok', likes: 900, comments: 0, views: 0 }, rate(0.02)],
    ['Twitch viewers by followers', { platform: 'twitch', views: 450 }, rate(0.01)],
    ['Twitch without viewers', { platform: 'twitch', likes: 450 }, null],
    ['a rate below 0', { engagementRate: rate(-0.1) }, null],
    ['a rate that is no number', { engagementRate: rate(Number.NaN) }, null],
  ] as const)('%s', (_, known, expected) => {
    const measured = measure(creatorWith(known), rules);
    if (expected === null) expect(measured).toBeNull();
    else {
      expect(measured).toMatchObject({ basis: expected.basis, likesOnly: expected.likesOnly });
      expect(measured?.value).toBeCloseTo(expected.value, 12);
    }
  });
});

describe('benchmark', () => {
  test.each([
    [1000, 0.04],
    [10000, 0.04],
    [100000, 0.02],
    [1000000, 0.01],
    [5000000, 0.01],
  ])('%d followers on Instagram: %d', (followers, p50) => {
    const found = benchmarkOf({ followers });
    expect(found?.basis).toBe('followers');
    expect(found?.p10).toBeCloseTo(p50 * 0.25, 12);
    expect(found?.p25).toBeCloseTo(p50 * 0.5, 12);
    expect(found?.p50).toBeCloseTo(p50, 12);
    expect(found?.p75).toBeCloseTo(p50 * 2, 12);
    expect(found?.p90).toBeCloseTo(p50 * 4, 12);
  });

  test.each([
    ['instagram', 45000, 'high'],
    ['instagram', 3400, 'high'],
    ['instagram', 3300, 'medium'],
    ['instagram', 1000, 'medium'],
    ['instagram', 999, 'low'],
    ['instagram', 3000000, 'high'],
    ['instagram', 3100000, 'medium'],
    ['tiktok', 50000, 'low'],
    ['tiktok', 49999, 'low'],
    ['tiktok', 29000, 'low'],
    ['twitch', 100000, 'medium'],
    ['twitch', 400000, 'low'],
  ] as const)('%s at %d: %s confidence', (platform, followers, confidence) => {
    expect(benchmarkOf({ platform, followers })?.confidence).toBe(confidence);
  });

  test.each([
    ['views given', { views: 9000 }, 'views'],
    ['nothing given', {}, 'followers'],
    ['views 0', { views: 0 }, 'followers'],
    ['a rate by views', { engagementRate: rate(0.1, 'views') }, 'views'],
    ['a rate by views and views', { engagementRate: rate(0.1, 'views'), views: 9000 }, 'views'],
    ['a rate by followers and views', { engagementRate: rate(0.1), views: 9000 }, 'followers'],
    ['a rate that does not say and views', { engagementRate: rate(0.1, 'unknown'), views: 9000 }, 'followers'],
    ['a rate by reach', { engagementRate: rate(0.1, 'reach') }, 'views'],
    ['a rate by reach and views', { engagementRate: rate(0.1, 'reach'), views: 9000 }, 'views'],
    [
      'views, no followers, a rate by followers',
      { engagementRate: rate(0.1), views: 9000, followers: ABSENT },
      'views',
    ],
    ['likes and views', { likes: 10, views: 9000 }, 'views'],
    ['no followers, no views', { followers: ABSENT }, null],
  ] as const)('TikTok with %s: by %s', (_, known, basis) => {
    expect(benchmarkOf({ platform: 'tiktok', ...known })?.basis ?? null).toBe(basis);
  });

  test('a share of views is never above 1, and the band is not inverted', () => {
    const found = benchmarkOf({ platform: 'tiktok', views: 9000 });
    expect(found?.p75).toBeCloseTo(0.15, 12);
    expect(found?.p90).toBe(1);
  });

  test('by views and several anchors a follower count is needed', () => {
    const set = smallRules();
    const several = compileRules({
      ...set,
      engagement: set.engagement.map((curve) =>
        curve.basis === 'views'
          ? {
              ...curve,
              anchors: curve.anchors.concat(curve.anchors.map((a) => ({ ...a, followers: 100, value: 0.05 }))),
            }
          : curve,
      ),
    });
    expect(benchmarkOf({ platform: 'tiktok', views: 9000 }, several)?.p50).toBeCloseTo(0.05, 12);
    expect(benchmarkOf({ platform: 'tiktok', views: 9000, followers: ABSENT }, several)).toBeNull();
  });

  test.each([
    ['pinterest', 45000],
    [ABSENT, 45000],
    ['instagram', 0],
    ['instagram', ABSENT],
    ['instagram', Number.NaN],
  ] as const)('none for %j with %j followers', (platform, followers) => {
    expect(benchmarkOf({ platform, followers })).toBeNull();
  });

  test('own posts never move it', () => {
    expect(benchmarkOf({ engagementRate: rate(0.3) })).toEqual(benchmarkOf({}));
  });
});

describe('forecast', () => {
  const followers = 100000;

  test('without own posts it is the benchmark', () => {
    expect(forecastOf({ followers })).toEqual({ ...benchmarkOf({ followers }), source: 'benchmark', ownWeight: 0 });
  });

  test.each([
    [1, 0.5],
    [2, 0.5],
    [3, 0.9],
    [50, 0.9],
    [ABSENT, 0.9],
  ])('%j posts weigh %d', (postsMeasured, ownWeight) => {
    const found = forecastOf({ followers, engagementRate: rate(0.08), postsMeasured });
    expect(found).toMatchObject({ source: 'own+benchmark', ownWeight, basis: 'followers', confidence: 'high' });
    expect(found?.p50).toBeCloseTo(0.08 ** ownWeight * 0.02 ** (1 - ownWeight), 12);
  });

  test('its band is the one of the own-posts line', () => {
    const found = forecastOf({ followers, engagementRate: rate(0.08), postsMeasured: 3 });
    const p50 = found?.p50 ?? 0;
    expect(found?.p10).toBeCloseTo(p50 * 0.6, 12);
    expect(found?.p90).toBeCloseTo(p50 * 1.4, 12);
  });

  test('a platform without own lines takes those for any', () => {
    expect(forecastOf({ platform: 'twitch', followers, views: 500 })?.ownWeight).toBe(0.6);
  });

  // Twitch spreads 0.5 to 2, narrower than the line for any (0.3 to 2): it shrinks by the root of 1 - 0.6 x 0.6.
  test('a line that was not measured on the curve never widens the band', () => {
    const found = forecastOf({ platform: 'twitch', followers, views: 500 });
    const p50 = found?.p50 ?? 0;
    expect((found?.p10 ?? 0) / p50).toBeCloseTo(0.5 ** 0.8, 12);
    expect((found?.p25 ?? 0) / p50).toBeCloseTo(0.7 ** 0.8, 12);
    expect((found?.p75 ?? 0) / p50).toBeCloseTo(1.5 ** 0.8, 12);
    expect((found?.p90 ?? 0) / p50).toBeCloseTo(2 ** 0.8, 12);
  });

  test('nor does a line of the platform on a rate by views: it was measured by followers', () => {
    const set = smallRules();
    const line = { ...(set.ownPosts[2] ?? set.ownPosts[0]), platform: 'tiktok', posts: 1, weight: 0.6 } as const;
    const rules = compileRules({
      ...set,
      ownPosts: [{ ...line, spread: [0.1, 0.2, 1, 3, 6] } as (typeof set.ownPosts)[0]],
    });
    const widthOf = (known: Partial<Creator>) => {
      const creator = creatorWith({ platform: 'tiktok', followers, ...known });
      const measured = measure(creator, rules);
      const benchmark = findBenchmark(creator, measured, rules);
      const found = benchmark === null ? null : forecast(creator, benchmark, measured, rules);
      return (found?.p50 ?? 0) / (found?.p10 ?? 1);
    };
    // By followers 0.2 of the benchmark is narrower than 0.1; by views 0.4 shrinks by the root of 1 - 0.6 x 0.6.
    expect(widthOf({ engagementRate: rate(0.02) })).toBeCloseTo(1 / 0.2, 12);
    expect(widthOf({ engagementRate: rate(0.1, 'views') })).toBeCloseTo(1 / 0.4 ** 0.8, 12);
  });

  test('a measured line wider than the benchmark gives the band of the benchmark', () => {
    const set = smallRules();
    const wide = compileRules({
      ...set,
      ownPosts: set.ownPosts.map((line) => ({ ...line, spread: [0.1, 0.2, 1, 9, 20] as const })),
    });
    const creator = creatorWith({ followers, engagementRate: rate(0.02), postsMeasured: 3 });
    const measured = measure(creator, wide);
    const benchmark = findBenchmark(creator, measured, wide);
    const { p10, p25, p50, p75, p90 } = benchmark ?? { p10: 0, p25: 0, p50: 0, p75: 0, p90: 0 };
    const found = benchmark === null ? null : forecast(creator, benchmark, measured, wide);
    for (const [key, value] of Object.entries({ p10, p25, p50, p75, p90 })) {
      expect(found?.[key as 'p10'], key).toBeCloseTo(value, 12);
    }
  });

  test('a weight of 1 leaves a band', () => {
    const set = smallRules();
    const sure = compileRules({ ...set, ownPosts: set.ownPosts.map((line) => ({ ...line, weight: 1 })) });
    const creator = creatorWith({ platform: 'twitch', followers, views: 500 });
    const measured = measure(creator, sure);
    const benchmark = findBenchmark(creator, measured, sure);
    const found = benchmark === null ? null : forecast(creator, benchmark, measured, sure);
    expect((found?.p90 ?? 0) / (found?.p10 ?? 1)).toBeCloseTo(4 ** 0.25, 12);
  });

  test.each([
    ['0 posts', { engagementRate: rate(0.08), postsMeasured: 0 }],
    ['another basis', { engagementRate: rate(0.08, 'reach') }],
    ['a rate by views without such a curve', { engagementRate: rate(0.08, 'views') }],
  ])('the benchmark alone with %s', (_, known) => {
    expect(forecastOf({ followers, ...known })?.source).toBe('benchmark');
  });

  test('a rate of 0 lowers it and keeps it positive', () => {
    const none = forecastOf({ followers, engagementRate: rate(0) });
    expect(none?.p10).toBeGreaterThan(0);
    expect(none?.p50).toBeLessThan(forecastOf({ followers, engagementRate: rate(0.001) })?.p50 ?? 0);
  });
});

describe('check against the benchmark', () => {
  const band = { p10: 0.01, p25: 0.02, p50: 0.04, p75: 0.08, p90: 0.16 };
  test.each([
    [0, 'far-below', 0],
    [0.0099, 'far-below', 0],
    [0.01, 'below', 1],
    [0.0199, 'below', 2],
    [0.02, 'typical', 2],
    [0.04, 'typical', 5],
    [0.08, 'typical', 7],
    [0.081, 'above', 7],
    [0.16, 'above', 9],
    [0.17, 'far-above', 9],
    [50, 'far-above', 9],
  ])('%d is %s, higher than %d of 10', (value, code, higherThan) => {
    const benchmark = { ...band, basis: 'followers', confidence: 'high' } as const;
    expect(checkEngagement(benchmark, rate(value))).toEqual({ code, higherThan });
    expect(checkEngagement(benchmark, rate(value, 'unknown'))).toEqual({ code, higherThan });
    expect(checkEngagement(benchmark, rate(value, 'views')).code).toBe('unlike-basis');
    expect(checkEngagement(benchmark, rate(value, 'reach')).code).toBe('unlike-basis');
    expect(checkEngagement({ ...benchmark, basis: 'views' }, rate(value)).code).toBe('unlike-basis');
    expect(checkEngagement({ ...benchmark, basis: 'views' }, rate(value, 'reach'))).toEqual({ code, higherThan });
  });
});
