import { describe, expect, test } from 'vitest';
import { PLATFORMS } from '../../../../src/core/creator.ts';
import { defaultRules } from '../../../../src/core/rules/shipped/default-rules.ts';
import { PRESETS } from '../../../../src/core/rules/shipped/presets.ts';

const rules = defaultRules();

describe('tiers of the shipped set', () => {
  test.each([
    ['expert-with-audience', 'strong', 100000, 'KOL', 'kol'],
    ['kol-by-authority', 'strong', null, 'KOL', 'kol'],
    ['kol-by-audience', 'any', 100000, 'KOL', 'kol'],
    ['micro-influencer', 'any', 1000, 'Micro influencer', 'micro'],
    ['below-micro', 'any', 0, 'Below micro', 'below'],
  ])('%s', (id, authority, followersFrom, tier, creatorClass) => {
    const line = rules.tiers.find((rule) => rule.id === id);
    expect(line).toMatchObject({
      authority,
      followersFrom,
      followersTo: null,
      tier,
      class: creatorClass,
      platform: 'any',
    });
  });

  test('stand from the strongest to the weakest, as the first that holds wins', () => {
    expect(rules.tiers.map(({ id }) => id)).toEqual([
      'expert-with-audience',
      'kol-by-authority',
      'kol-by-audience',
      'health-professional',
      'micro-influencer',
      'below-micro',
    ]);
  });

  test.each([
    ['expert-with-audience', 'Expert-driven, authoritative content', 'Best for broad or prestige campaigns'],
    ['micro-influencer', 'Authentic, relatable content', 'Ideal for targeted campaigns'],
    ['health-professional', 'Relatable advice from a trained professional', 'Ideal for targeted health campaigns'],
  ])('%s has the content influence and brand fit of the page', (id, contentInfluence, brandFit) => {
    expect(rules.tiers.find((rule) => rule.id === id)).toMatchObject({ contentInfluence, brandFit });
  });

  test('size alone is said to be no expertise, and a small expert not to be for broad campaigns', () => {
    const line = (wanted: string) => rules.tiers.find(({ id }) => id === wanted);
    expect(line('kol-by-audience')?.contentInfluence).not.toMatch(/expert|authorit/i);
    expect(line('kol-by-audience')?.brandFit).not.toMatch(/prestige/i);
    expect(line('kol-by-authority')?.contentInfluence).toBe('Expert-driven, authoritative content');
    expect(line('kol-by-authority')?.brandFit).not.toMatch(/broad/i);
  });
});

describe('expected engagement', () => {
  test.each([
    ['instagram', 'followers', 20000, 0.026, 'medium'],
    ['tiktok', 'followers', 200000, 0.018, 'medium'],
    ['twitch', 'followers', 700000, 0.0075, 'medium'],
    ['x', 'followers', 9000000, 0.00011, 'medium'],
    ['youtube', 'followers', 3000, 0.017, 'low'],
    ['linkedin', 'followers', 20000, 0.013, 'low'],
    ['facebook', 'followers', 3000000, 0.0003, 'low'],
  ] as const)('%s by %s at %i is %d', (platform, basis, followers, value, confidence) => {
    const curve = rules.engagement.find((line) => line.platform === platform && line.basis === basis);
    expect(curve?.anchors.find((anchor) => anchor.followers === followers)?.value).toBe(value);
    expect(curve?.confidence).toBe(confidence);
  });

  test.each([
    ['tiktok', [0.0285, 0.05225, 0.095, 0.1425, 0.1995]],
    ['youtube', [0.012, 0.02, 0.035, 0.058, 0.095]],
    ['x', [0.0096, 0.0168, 0.03, 0.054, 0.0804]],
    ['linkedin', [0.003, 0.008, 0.025, 0.05, 0.08]],
  ] as const)('%s by views is one band at any size', (platform, band) => {
    const curve = rules.engagement.find((line) => line.platform === platform && line.basis === 'views');
    expect(curve?.anchors).toHaveLength(1);
    const typical = curve?.anchors[0]?.value ?? 0;
    band.forEach((rate, at) => {
      expect((curve?.spread[at] ?? 0) * typical).toBeCloseTo(rate, 5);
    });
  });

  test.each(['instagram', 'tiktok', 'any'] as const)(
    'own posts on %s: more posts, more weight, narrower band',
    (platform) => {
      const lines = rules.ownPosts.filter((line) => line.platform === platform);
      expect(lines.map(({ posts }) => posts)).toEqual([1, 3, 10]);
      lines.slice(1).forEach((line, at) => {
        const [few, more] = [lines[at]?.spread ?? [], line.spread];
        expect(line.weight).toBeGreaterThanOrEqual(lines[at]?.weight ?? 1);
        expect(more[4] / more[0]).toBeLessThan((few[4] ?? 0) / (few[0] ?? 1));
        for (const low of [0, 1]) expect(more[low]).toBeGreaterThanOrEqual(few[low] ?? 1);
        for (const high of [3, 4]) expect(more[high]).toBeLessThanOrEqual(few[high] ?? 0);
      });
    },
  );

  test('platforms without data have no curve', () => {
    const byFollowers = rules.engagement.filter(({ basis }) => basis === 'followers').map(({ platform }) => platform);
    expect([...byFollowers].sort()).toEqual(['facebook', 'instagram', 'linkedin', 'tiktok', 'twitch', 'x', 'youtube']);
    const anyBasis = rules.engagement.map(({ platform }) => platform);
    for (const platform of ['pinterest', 'xiaohongshu', 'weibo', 'douyin'] as const) {
      expect(PLATFORMS).toContain(platform);
      expect(anyBasis).not.toContain(platform);
    }
  });
});

describe('goals', () => {
  const byClass = (wanted: string) => rules.goals.filter((goal) => goal.class === wanted).map(({ goal }) => goal);

  test.each([
    [
      'micro',
      [
        'engagement',
        'community',
        'conversion',
        'niche',
        'authenticity',
        'loyalty',
        'traffic',
        'app installs',
        'store visits',
        'low budget',
      ],
    ],
    ['kol', ['trust', 'credibility', 'reputation', 'prestige', 'awareness', 'reach', 'expertise', 'brand lift']],
    ['mix', ['launch', 'event', 'user-generated content', 'reach and conversion', 'unclear']],
  ])('%s', (wanted, goals) => {
    expect(byClass(wanted)).toEqual(goals);
  });

  test('goals of credibility need authority', () => {
    const needy = rules.goals.filter(({ needsAuthority }) => needsAuthority).map(({ goal }) => goal);
    expect(needy).toEqual(['trust', 'credibility', 'reputation', 'prestige', 'expertise']);
  });

  test.each([
    ['sales', 'conversion'],
    ['brand awareness', 'awareness'],
    ['targeted campaigns', 'niche'],
    ['broad campaigns', 'reach'],
    ['prestige campaigns', 'prestige'],
    ['precision', 'niche'],
    ['market penetration', 'niche'],
    ['large-scale awareness', 'awareness'],
    ['authentic connections', 'authenticity'],
    ['direct conversions', 'conversion'],
    ['brand reputation', 'reputation'],
    ['resource allocation', 'unclear'],
    ['product launch', 'launch'],
    ['UGC', 'user-generated content'],
    ['clicks', 'traffic'],
    ['foot traffic', 'store visits'],
    ['community building', 'community'],
    ['confianza', 'trust'],
    ['Reichweite', 'reach'],
    ['notoriété', 'awareness'],
    ['reach and conversion together', 'reach and conversion'],
    ['not sure', 'unclear'],
  ])('%s is a synonym of %s', (synonym, goal) => {
    expect(rules.goals.find(({ synonyms }) => synonyms.includes(synonym))?.goal).toBe(goal);
  });
});

describe('cost', () => {
  test.each([
    ['platform', 'tiktok', 0.8],
    ['platform', 'youtube', 1.8],
    ['format', 'reel', 1.5],
    ['format', 'story', 0.45],
    ['niche', 'finance', 1.5],
    ['niche', 'pets', 0.8],
    ['authority', 'strong', 1.25],
    ['usageRights', 'none', 1],
  ] as const)('%s %s is times %d', (kind, factorName, factor) => {
    const line = rules.cost.factors.find((one) => one.kind === kind && one.name === factorName);
    expect(line?.factor).toBe(factor);
  });

  test('platforms without a published ratio have no factor', () => {
    const names = rules.cost.factors.filter(({ kind }) => kind === 'platform').map(({ name }) => name);
    expect(names).not.toContain('pinterest');
    expect(names).not.toContain('twitch');
  });
});

describe.each(PRESETS)('preset $id', ({ rules: make }) => {
  const set = make();
  const lines = [
    ...set.tiers,
    ...set.engagement,
    ...set.engagement.flatMap(({ anchors }) => anchors),
    ...set.ownPosts,
    ...set.cost.anchors,
    ...set.cost.factors,
    ...set.cost.defaultFormats,
    ...set.goals,
    ...set.authority.signals,
    ...set.flags,
    ...set.exchangeRates,
    ...Object.values(set.settingSources),
  ];

  test('every line says where it comes from and when', () => {
    expect(lines.length).toBeGreaterThan(100);
    for (const { source, date, cell } of lines) {
      expect(source.length).toBeGreaterThan(10);
      expect(date).toMatch(/^(?:20\d\d(?:-\d\d){0,2}|undated)$/);
      expect(cell).toBe('');
    }
  });

  test('is made anew for every caller and always the same', () => {
    expect(make()).toEqual(set);
    expect(make()).not.toBe(set);
  });
});

test('the five tiers keep their thresholds and classes', () => {
  const five = PRESETS.find(({ id }) => id === 'five-tiers')?.rules();
  expect(five?.tiers.map((line) => [line.id, line.tier, line.followersFrom, line.class])).toEqual([
    ['expert-with-audience', 'KOL', 100000, 'kol'],
    ['kol-by-authority', 'KOL', null, 'kol'],
    ['mega', 'Mega', 1000000, 'kol'],
    ['macro', 'Macro', 500000, 'kol'],
    ['mid-tier', 'Mid-tier', 50000, 'kol'],
    ['micro', 'Micro', 10000, 'micro'],
    ['nano', 'Nano', 1000, 'micro'],
    ['below-nano', 'Below nano', 0, 'below'],
  ]);
});
